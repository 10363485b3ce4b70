// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findingmodel.h"

#include "ui/models/findingtexts.h"
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

void FindingModel::clear()
{
    beginResetModel();
    m_findings.clear();
    m_ticked.clear();
    m_total = 0;
    endResetModel();
    emit tickedChanged();
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
    for (size_t row = 0; row < m_findings.size(); ++row) {
        if (m_ticked.contains(int(row)))
            chosen.push_back(m_findings[row]);
    }
    return chosen;
}

void FindingModel::tickAll()
{
    for (size_t row = 0; row < m_findings.size(); ++row) {
        if (m_findings[row].repairable)
            m_ticked += int(row);
    }
    if (!m_findings.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    emit tickedChanged();
}

int FindingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_findings.size());
}

int FindingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(std::size(findingColumns));
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HealthFinding &finding = m_findings[size_t(index.row())];
    const QString text = findingColumns[index.column()].text(finding);
    if (role == Qt::CheckStateRole && index.column() == 0 && finding.repairable)
        return m_ticked.contains(index.row()) ? Qt::Checked : Qt::Unchecked;
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
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool canTick = index.column() == 0 && m_findings[size_t(index.row())].repairable;
    return canTick ? flags | Qt::ItemIsUserCheckable : flags;
}

bool FindingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    if (value.toInt() == Qt::Checked)
        m_ticked += index.row();
    else
        m_ticked -= index.row();
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit tickedChanged();
    return true;
}

} // namespace SessionDeck
