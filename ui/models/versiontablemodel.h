// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/chosenversions.h"

#include <QAbstractTableModel>
#include <QSet>

#include <vector>

namespace SessionDeck {

/// Which columns a table of versions has.
enum class VersionColumns {
    Trash, ///< Of deleted sessions: session, store, removed, by, messages.
    History, ///< Of one session: until, then, messages, size.
    Changes, ///< Of many sessions: session, store, until, then, messages, size.
};

/// Versions as rows, the newest first. Where rows can be ticked, the first column has the boxes.
class VersionTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Ticks { None, Boxes };
    VersionTableModel(VersionColumns columns, Ticks ticks, QObject *parent = nullptr);

    /// Replaces the rows; versions that were ticked and are still there stay so.
    void setVersions(const VersionList &versions);
    const std::vector<Version> &versions() const
    {
        return *m_versions;
    }
    const VersionList &list() const
    {
        return m_versions;
    }
    ChosenVersions ticked() const;
    void tickAll(Qt::CheckState state);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void tickedChanged();

private:
    VersionColumns m_columns;
    Ticks m_ticks;
    VersionList m_versions = std::make_shared<const std::vector<Version>>();
    QSet<qint64> m_ticked; // ids
};

} // namespace SessionDeck
