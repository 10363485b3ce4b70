// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findingmodel.h"

#include "ui/models/findingtexts.h"
#include "ui/models/rowticks.h"
#include "ui/models/visibletext.h"

#include <algorithm>

namespace SessionDeck {

namespace {

struct FindingColumn
{
    const char *title;
    QString (*text)(const HealthFinding &finding);
};

constexpr FindingColumn findingColumns[] = {
    {QT_TRANSLATE_NOOP("SessionDeck::FindingModel", "Finding"),
     [](const HealthFinding &finding) { return findingText(finding.kind); }},
    {QT_TRANSLATE_NOOP("SessionDeck::FindingModel", "Weight"),
     [](const HealthFinding &finding) { return severityText(findingSeverity(finding.kind)); }},
    {QT_TRANSLATE_NOOP("SessionDeck::FindingModel", "Session"),
     [](const HealthFinding &finding) { return visibleLine(finding.session); }},
    {QT_TRANSLATE_NOOP("SessionDeck::FindingModel", "What is wrong"), findingMessage},
    {QT_TRANSLATE_NOOP("SessionDeck::FindingModel", "Place"),
     [](const HealthFinding &finding) { return visibleLine(finding.place); }},
};

} // namespace

FindingModel::FindingModel(QObject *parent)
    : QAbstractTableModel(parent),
      m_ticks(new RowTicks(this, [this](size_t row) { return m_findings[row].repairable; }))
{
    connect(m_ticks, &RowTicks::changed, this, &FindingModel::tickedChanged);
}

void FindingModel::clear()
{
    beginResetModel();
    m_findings.clear();
    m_total = 0;
    endResetModel();
    m_ticks->clear();
}

void FindingModel::add(const std::vector<HealthFinding> &findings)
{
    m_total += qint64(findings.size());
    const size_t room = mostRows - std::min(mostRows, m_findings.size());
    const size_t count = std::min(room, findings.size());
    if (count == 0)
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(count) - 1);
    m_findings.insert(m_findings.end(), findings.begin(), findings.begin() + qptrdiff(count));
    endInsertRows();
}

std::vector<HealthFinding> FindingModel::ticked() const
{
    std::vector<HealthFinding> chosen;
    for (const size_t row : m_ticks->rows())
        chosen.push_back(m_findings[row]);
    return chosen;
}

void FindingModel::tickAll()
{
    m_ticks->tickAll([](size_t) { return true; });
}

int FindingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(std::size(findingColumns));
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::CheckStateRole)
        return m_ticks->data(index);
    const HealthFinding &finding = m_findings[size_t(index.row())];
    const QString text = findingColumns[index.column()].text(finding);
    if (role == FindingDamageRole)
        return findingSeverity(finding.kind) == FindingSeverity::Damage;
    if (role == Qt::ToolTipRole)
        return plainTip(text);
    return role == Qt::DisplayRole ? text : QVariant();
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section >= columnCount())
        return {};
    return role == Qt::DisplayRole ? tr(findingColumns[section].title) : QVariant();
}

Qt::ItemFlags FindingModel::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index) | m_ticks->flags(index);
}

bool FindingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    return m_ticks->setData(index, value, role);
}

} // namespace SessionDeck
