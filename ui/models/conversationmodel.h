// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/messagepages.h"

#include <QAbstractListModel>

namespace SessionDeck {

/// The messages of one conversation, of which only some pages are in memory: the number of rows is the whole
/// conversation's, a row that is not loaded has no data. Pages that were not looked at for long are dropped.
class ConversationModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        SenderRole = Qt::UserRole,
        RecipientRole,
        RoleRole,
        TimeRole, ///< QDateTime in local time.
        LoadedRole,
    };
    /// Bytes in memory; pages that were just asked for may exceed it.
    static constexpr qint64 memoryBudget = 32 * 1024 * 1024;

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// The message, or null if it is not loaded or there is no such row. Valid until the model changes.
    const ShownMessage *message(int row) const
    {
        return row < m_rows ? m_pages.at(row) : nullptr;
    }
    void clear();
    /// Takes loaded messages in, and the conversation's new length. Rows that say the same do not change.
    void insert(MessageWindow window);
    /// Others changed the session: asks again for what is in sight, and for what may have come behind it.
    void refresh();
    /// Nothing in memory is up to date any more; what is out of sight is dropped.
    void expire();
    /// Says which rows are looked at. Asks for those that are not loaded.
    void want(int first, int last);

signals:
    /// Some of these rows are not loaded, or out of date.
    void windowWanted(qint64 first, qint64 count);

private:
    void setRowCount(qint64 total);
    void ask();

    MessagePages m_pages;
    int m_rows = 0;
    int m_firstPage = 0; // wanted
    int m_lastPage = -1;
};

} // namespace SessionDeck
