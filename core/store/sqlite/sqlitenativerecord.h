// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/revision.h"
#include "core/session/session.h"
#include "core/store/sqlite/sqliteconnection.h"

namespace SessionDeck {

/// The token of a record in this state.
Revision nativeRevision(qint64 incarnation, qint64 number);

/// The session record with the id, without its messages.
struct SqliteNativeRecord
{
    qint64 key = 0; ///< 0: there is none.
    Session session = {}; ///< Metadata that cannot be read is left empty.
    QByteArray participants = {}; ///< As stored.
    QByteArray metadata = {}; ///< As stored.
    qint64 messageCount = 0;
    qint64 sizeBytes = 0;
    qint64 incarnation = 0;
    qint64 revisionNumber = 0;
    Revision orphan = {}; ///< Not empty: only messages are there, in this state; the record is made up.
    QByteArray fault = {}; ///< As in SqliteCells.

    /// Empty if there is none.
    Revision revision() const;
};

/// The record. Where there is none but the id names messages whose record is gone ("orphan:" and their key,
/// as scans list them), a record is made up for them. key is 0 if there is nothing.
Result<SqliteNativeRecord> readNativeRecord(SqliteConnection &connection, const QString &id);

/// Reads a row of SqliteNativeTables::messageColumns; faults as in SqliteCells. Extra that cannot be read is
/// left empty.
Message readNativeMessage(const SqliteStatement &row, QByteArray &fault);

/// What counts as the size of a message, and of a session without its messages. Bytes of text in UTF-8.
qint64 nativeSize(const Message &message);
qint64 nativeSize(const SqliteNativeRecord &record);

} // namespace SessionDeck
