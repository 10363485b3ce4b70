// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/copysearch.h"

#include <QAbstractTableModel>

namespace SessionDeck {

/// Copies of a session as rows: where, and how they compare.
class CopyListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    void add(const FoundCopy &copy);
    const std::vector<FoundCopy> &copies() const
    {
        return m_copies;
    }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<FoundCopy> m_copies;
};

/// "the same", "newer: 3 more messages", "older: 2 messages fewer", "different: 1 message, 2 fields".
QString copyStateText(const SessionCopy &copy);

} // namespace SessionDeck
