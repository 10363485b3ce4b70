// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite/sqlitemultichattails.h"
#include "core/store/sqlite/sqlitevalues.h"

namespace SessionDeck {

/// The messages of one session while a write replaces them. The origin's table knows no order but timestamp
/// and then rowid, so that is what the given order is expressed in.
class SqliteMultichatMessages
{
public:
    SqliteMultichatMessages(SqliteConnection &connection, const SqliteMultichatTables &tables,
                            const QString &sessionId);

    /// Makes the rows say what `messages` say, in their order; cells that say it already are not touched.
    /// True if messages came or went. Unsupported if timestamps contradict the order, or a field has no
    /// column.
    Result<bool> replace(const std::vector<Message> &messages);
    /// The same for a session that has none: the table is not read for it.
    Result<bool> insert(const std::vector<Message> &messages);
    /// What insert() has inserted.
    const SqliteMultichatTail &tail() const
    {
        return m_tail;
    }

private:
    struct Place // where a message stands in the table's order
    {
        double seconds = 0;
        qint64 rowid = 0;
        auto operator<=>(const Place &) const = default;
    };

    Result<void> read();
    Result<void> removeUnmatched(const std::vector<qsizetype> &matches);
    Result<Place> update(size_t stored, const Message &message, const Place &previous);
    /// nextRow: the rowid of the stored message behind it; 0: it goes behind all rows.
    Result<Place> add(const Message &message, const Place &previous, qint64 nextRow);
    Result<qint64> freeRow(double seconds, const Place &previous, qint64 nextRow) const;

    SqliteConnection &m_connection;
    const SqliteMultichatTables &m_tables;
    QString m_sessionId;
    std::vector<Message> m_stored;
    std::vector<Place> m_places; // of m_stored
    SqliteMultichatTail m_tail;
};

} // namespace SessionDeck
