// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/difflinemodel.h"

#include "ui/models/visibletext.h"

namespace SessionDeck {

namespace {

// In the order of DiffLine::Kind.
constexpr QStringView signs[] = {u"  ", u"- ", u"+ ", u"~ "};

QString lineText(const DiffLine &line)
{
    return signs[size_t(line.kind)] + visibleLine(line.text);
}

} // namespace

void DiffLineModel::setLines(std::vector<DiffLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

QString DiffLineModel::text() const
{
    QString all;
    for (const DiffLine &line : m_lines)
        all += lineText(line) + u'\n';
    return all;
}

int DiffLineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant DiffLineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DiffLine &line = m_lines[size_t(index.row())];
    if (role == DiffKindRole)
        return int(line.kind);
    if (role == Qt::ToolTipRole)
        return plainTip(visibleLine(line.text));
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? lineText(line) : QVariant();
}

} // namespace SessionDeck
