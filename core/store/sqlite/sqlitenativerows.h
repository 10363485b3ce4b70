// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite/sqlitenativetables.h"

namespace SessionDeck {

/// A number greater than that of every change so far, removals included.
Result<qint64> nextNativeChange(SqliteConnection &connection);

/// Adds a record; its key, incarnation and first revision are made and set in `record`.
Result<void> insertNativeRecord(SqliteConnection &connection, SqliteNativeRecord &record);
/// Stores everything of the record under its key, as a new revision; expires is not touched.
Result<void> updateNativeRecord(SqliteConnection &connection, SqliteNativeRecord &record);

/// Adds a message, or replaces the one at its ordinal. Invalid if extra is no JSON object.
Result<void> putNativeMessage(SqliteConnection &connection, qint64 session, const Message &message);
/// What replacing the messages of a session did.
struct SqliteNativeReplaced
{
    bool changed = false;
    qint64 sizeBytes = 0; ///< Of all messages now.
};
/// Makes the stored messages those given, in their order; rows that say the same are not touched.
Result<SqliteNativeReplaced> replaceNativeMessages(SqliteConnection &connection, qint64 session,
                                                   const std::vector<Message> &messages);

/// Invalid unless the text is empty or a JSON object; `what` names it in the message.
Result<void> checkNativeObject(const JsonText &text, const QString &what);

} // namespace SessionDeck
