// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/expect.h"
#include "core/store/sqlite/sqlitenativerecord.h"

namespace SessionDeck {

/// Inserts a message: ?1 the key of the session, then as SqliteNativeTables::messageColumns.
const QByteArray &nativeMessageInsert();

/// Adds a message, or replaces the one at its ordinal. Invalid if extra is no JSON object.
Result<void> putNativeMessage(SqliteConnection &connection, qint64 session, const Message &message);
/// Adds all messages of a session that has none yet, in their order; otherwise as putNativeMessage().
Result<void> addNativeMessages(SqliteConnection &connection, qint64 session,
                               const std::vector<Message> &messages);
/// The ordinal behind the last message; what the record counts may be wrong.
Result<qint64> nextNativeOrdinal(SqliteConnection &connection, qint64 session);
/// What replacing the messages of a session did.
struct SqliteNativeReplaced
{
    bool changed = false;
    qint64 sizeBytes = 0; ///< Of all messages now.
};
/// Makes the messages of the record those given, in their order; rows that say the same are not touched.
/// Corrupt, with the place, if a row would go that cannot be read in full; unless the caller knows the
/// session's state and gives that very message anew, with the unreadable extra as a JSON string in it.
Result<SqliteNativeReplaced> replaceNativeMessages(SqliteConnection &connection,
                                                   const SqliteNativeRecord &record,
                                                   const std::vector<Message> &messages,
                                                   const Expect &expect);

} // namespace SessionDeck
