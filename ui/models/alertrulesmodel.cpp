// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/alertrulesmodel.h"

#include <QUuid>

#include <algorithm>

namespace SessionDeck {

AlertRulesModel::AlertRulesModel(const std::vector<AlertRule> &rules, std::vector<Place> stores,
                                 QObject *parent)
    : QAbstractTableModel(parent), m_stores(std::move(stores))
{
    setRules(rules);
}

void AlertRulesModel::setRules(const std::vector<AlertRule> &rules)
{
    beginResetModel();
    m_rows.clear();
    for (const AlertRule &rule : rules)
        m_rows.push_back({.rule = rule, .text = toText(rule)});
    endResetModel();
}

int AlertRulesModel::addRule()
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    AlertRule rule{.metric = "bytes", .threshold = 1e9};
    rule.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_rows.push_back({.rule = rule, .text = toText(rule)});
    endInsertRows();
    return row;
}

void AlertRulesModel::removeRule(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
}

std::vector<AlertRule> AlertRulesModel::rules() const
{
    std::vector<AlertRule> rules;
    for (const Row &row : m_rows)
        rules.push_back(row.rule);
    return rules;
}

QVariant AlertRulesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (role == ProblemRole || role == Qt::ToolTipRole)
        return row.problem;
    if (role == Qt::CheckStateRole && index.column() == OnColumn)
        return row.rule.enabled ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::DisplayRole || role == Qt::EditRole) {
        const QString texts[] = {QString(), row.text, storeText(row.rule)};
        return texts[index.column()];
    }
    return {};
}

QVariant AlertRulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString texts[] = {tr("On"), tr("Raise an alert at"), tr("Store")};
    return texts[section];
}

bool AlertRulesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    Row &row = m_rows[size_t(index.row())];
    if (role == Qt::CheckStateRole) {
        row.rule.enabled = value.toInt() == Qt::Checked;
    } else if (role == Qt::EditRole && index.column() == StoreColumn) {
        row.rule.store = value.toString();
    } else if (role == Qt::EditRole && index.column() == RuleColumn) {
        row.text = value.toString();
        const Result<AlertRule> read = parseAlertRule(row.text);
        row.problem = read ? QString() : read.error().message;
        if (read) {
            const AlertRule before = std::exchange(row.rule, *read);
            row.rule.id = before.id;
            row.rule.store = before.store;
            row.rule.enabled = before.enabled;
        }
    }
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    return true;
}

Qt::ItemFlags AlertRulesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags base = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return base;
    return base | (index.column() == OnColumn ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
}

QString AlertRulesModel::storeText(const AlertRule &rule) const
{
    if (rule.store.isEmpty())
        return tr("every store");
    const auto store = std::ranges::find(m_stores, rule.store, &Place::key);
    return store == m_stores.end() ? rule.store : store->name;
}

} // namespace SessionDeck
