// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite/sqlitedigest.h"
#include "core/store/sqlite/sqlitemultichattables.h"

#include <QHash>

namespace SessionDeck {

/// What appending has to know of a session's messages.
struct SqliteMultichatTail
{
    SqliteDigest digest = {}; ///< Of all message rows.
    qint64 messages = 0;
    Timestamp last = {}; ///< The greatest timestamp.
    std::vector<qint64> rows = {}; ///< Their rowids, if the tail was gathered with others; else empty.

    /// Takes a message row in.
    void add(const SqliteStatement &row);
    /// The one that this connection inserted last.
    Result<void> addInserted(SqliteConnection &connection, const SqliteMultichatTables &tables);
    /// Whether the rows are all that there are.
    bool knowsRows() const
    {
        return qint64(rows.size()) == messages;
    }
};

/// Remembers tails. Finding one means reading the whole message table, which has no index; it stays true
/// until somebody else commits to the database (PRAGMA data_version tells) or we roll back.
class SqliteMultichatTails
{
public:
    /// The tail of a session; inside a write transaction.
    Result<SqliteMultichatTail> find(SqliteConnection &connection, const SqliteMultichatTables &tables,
                                     const QString &id);
    /// Finds those of all these sessions in one pass over the table.
    Result<void> gather(SqliteConnection &connection, const SqliteMultichatTables &tables,
                        const QStringList &ids);
    /// After our own change of the session.
    void remember(const QString &id, const SqliteMultichatTail &tail);
    void forget(const QString &id);
    void forgetAll();

private:
    Result<void> followVersion(SqliteConnection &connection);
    Result<SqliteMultichatTail> read(SqliteConnection &connection, const SqliteMultichatTables &tables,
                                     const QString &id) const;

    static constexpr qsizetype usualTails = 256;

    qint64 m_dataVersion = -1;
    QHash<QString, SqliteMultichatTail> m_tails;
    qsizetype m_most = usualTails; // tails that are remembered
};

} // namespace SessionDeck
