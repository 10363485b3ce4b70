// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/revision.h"
#include "core/session/session.h"
#include "core/store/sqlite/sqlitefacts.h"

namespace SessionDeck {

/// Our own tables; FORMAT.md describes them.
struct SqliteNativeTables
{
    static constexpr qint64 applicationId = 0x5344636b; // "SDck"
    static constexpr qint64 version = 1;

    /// Columns of statements that begin with sessionColumns and messageColumns.
    enum SessionColumn {
        Key,
        Id,
        Title,
        Participants,
        Created,
        LastActivity,
        Expires,
        MessageCount,
        SizeBytes,
        Incarnation,
        RevisionNumber,
        Metadata
    };
    enum MessageColumn { Ordinal, MessageId, Parent, Sender, Recipient, Role, Content, MessageTime, Extra };
    static const QByteArray sessionColumns;
    static const QByteArray messageColumns;

    /// Makes the tables, WAL included, in a database that has none.
    static Result<void> create(SqliteConnection &connection);
    static const SqliteFacts &facts();
};

/// The session record with the id, without its messages.
struct SqliteNativeRecord
{
    qint64 key = 0; ///< 0: there is none.
    Session session = {};
    QByteArray participants = {}; ///< As stored.
    qint64 messageCount = 0;
    qint64 sizeBytes = 0;
    qint64 incarnation = 0;
    qint64 revisionNumber = 0;
    QByteArray fault = {}; ///< As in SqliteCells.

    /// Empty if there is none.
    Revision revision() const;
};
Result<SqliteNativeRecord> readNativeRecord(SqliteConnection &connection, const QString &id);
/// Reads a row of messageColumns; faults as in SqliteCells.
Message readNativeMessage(const SqliteStatement &row, QByteArray &fault);

/// What counts as the size of a message, and of a session without its messages. Bytes of text in UTF-8.
qint64 nativeSize(const Message &message);
qint64 nativeSize(const Session &session);

} // namespace SessionDeck
