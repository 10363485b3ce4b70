// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/expect.h"
#include "core/store/sqlite/sqlitenativerecord.h"

namespace SessionDeck {

/// A number greater than that of every change so far, removals included.
Result<qint64> nextNativeChange(SqliteConnection &connection);

/// A key greater than that of every session and of all messages, also of those that have lost their record:
/// they would become messages of the new one.
Result<qint64> nextNativeKey(SqliteConnection &connection);

/// Adds a record; its key (unless it has one), incarnation and first revision are made and set in `record`.
Result<void> insertNativeRecord(SqliteConnection &connection, SqliteNativeRecord &record);
/// Stores the record's counts and last activity under its key, as a new revision.
Result<void> updateNativeCounts(SqliteConnection &connection, SqliteNativeRecord &record);
/// Stores title, participants, metadata and times under its key; no new revision.
Result<void> updateNativeTexts(SqliteConnection &connection, const SqliteNativeRecord &record);

/// Whether the object has the unreadable text as a JSON string in it, so that nothing of it is lost. True for
/// an empty text.
bool carriesText(const JsonText &object, QByteArrayView unreadable);
/// Whether the change of a record would lose what cannot be read of it.
bool losesUnreadable(const SqliteNativeRecord &stored, const SqliteNativeRecord &fresh, const Expect &expect);
/// The refusal to write over what cannot be read.
Error unreadableNative(const QString &place, const QByteArray &fault);

/// Invalid unless the text is empty or a JSON object; `what` names it in the message.
Result<void> checkNativeObject(const JsonText &text, const QString &what);

} // namespace SessionDeck
