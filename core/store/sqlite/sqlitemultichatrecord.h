// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite/sqlitemultichattables.h"

namespace SessionDeck {

/// Creates the session record, or changes the cells of it that differ; `messagesChanged`: message_count is
/// set to the number of messages. Inside a write transaction. Unsupported if a field has no column; Corrupt
/// if there are two records of this id.
Result<void> writeMultichatRecord(SqliteConnection &connection, const SqliteMultichatTables &tables,
                                  const Session &session, bool messagesChanged);

/// What the origin does after adding messages: the count grows, last_activity is now. NotFound if there is no
/// record (only orphans).
Result<void> countMultichatMessages(SqliteConnection &connection, const QString &sessionId, qint64 added);

} // namespace SessionDeck
