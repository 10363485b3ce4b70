// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite/sqlitefacts.h"

#include <QHash>

namespace SessionDeck {

/// What the messages of a session add up to.
struct SqliteSum
{
    qint64 messages = 0;
    qint64 bytes = 0;
    bool claimed = false; ///< A session record was seen for it.
};

/// Counts and sizes of all sessions, added up in one pass over the message table in its own order: no
/// sorting, no temporary table, 24 bytes per session. Sessions are told apart by a 64-bit hash of their id
/// with a seed of this process, so that ids cannot be made to collide.
class SqliteTally
{
public:
    /// Reads all messages. Cancelled.
    Result<void> read(SqliteConnection &connection, const SqlitePages &messages);
    /// The sum for a session, marked as claimed; zero if it has no messages.
    SqliteSum claim(QByteArrayView id);
    /// Whether the session has messages that no session record claimed.
    bool isOrphan(QByteArrayView id) const;
    /// How many sessions have messages but were not claimed.
    qsizetype orphans() const;

private:
    QHash<quint64, SqliteSum> m_sums;
    qsizetype m_claimed = 0;
};

/// The bytes of the cells from column `first` on: texts as they are long, numbers as eight, NULL as none.
qint64 rowBytes(const SqliteStatement &row, int first);

} // namespace SessionDeck
