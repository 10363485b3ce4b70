// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/alertrule.h"

#include <QAbstractTableModel>

#include <algorithm>

namespace SessionDeck {

/// Alert rules as a person edits them: on or off, the rule as a sentence, the store it is for. What is typed
/// and cannot be read stays as it is typed, with the reason, until it can.
class AlertRulesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { OnColumn, RuleColumn, StoreColumn, ColumnCount };
    enum Role { ProblemRole = Qt::UserRole }; ///< QString: why the rule cannot be read; empty if it can.

    /// A store that a rule may be for.
    struct Place
    {
        QString key = {};
        QString name = {};
    };
    AlertRulesModel(const std::vector<AlertRule> &rules, std::vector<Place> stores,
                    QObject *parent = nullptr);

    /// Puts the rules in place of what is there.
    void setRules(const std::vector<AlertRule> &rules);
    /// Returns the row of a new rule for every store.
    int addRule();
    void removeRule(int row);
    bool isValid() const
    {
        return std::ranges::all_of(m_rows, [](const Row &row) { return row.problem.isEmpty(); });
    }
    std::vector<AlertRule> rules() const;
    const std::vector<Place> &stores() const
    {
        return m_stores;
    }
    const AlertRule &ruleAt(int row) const
    {
        return m_rows[size_t(row)].rule;
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(ColumnCount);
    }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        AlertRule rule = {};
        QString text = {};
        QString problem = {};
    };
    QString storeText(const AlertRule &rule) const;

    std::vector<Row> m_rows;
    std::vector<Place> m_stores;
};

} // namespace SessionDeck
