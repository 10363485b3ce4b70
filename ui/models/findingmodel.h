// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/healthfinding.h"

#include <QAbstractTableModel>

#include <vector>

namespace SessionDeck {

class RowTicks;

/// What the model answers besides Qt's roles.
enum FindingRole {
    FindingDamageRole = Qt::UserRole, ///< bool: it is damage.
};

/// What a check found, as rows; those that can be repaired can be ticked.
class FindingModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// More are counted, but not listed.
    static constexpr size_t mostRows = 10'000;

    explicit FindingModel(QObject *parent = nullptr);

    void clear();
    void add(const std::vector<HealthFinding> &findings);
    const std::vector<HealthFinding> &findings() const
    {
        return m_findings;
    }
    /// That were found, listed or not.
    qint64 total() const
    {
        return m_total;
    }
    std::vector<HealthFinding> ticked() const;
    void tickAll();

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_findings.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void tickedChanged();

private:
    std::vector<HealthFinding> m_findings;
    RowTicks *m_ticks;
    qint64 m_total = 0;
};

} // namespace SessionDeck
