// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    /// A subquery: the key of the session ?1, or of the messages that orphans(?1) names; NULL if there is
    /// neither.
    static const QByteArray keyOfSession;

    /// Makes the tables, WAL included, in a database that has none.
    static Result<void> create(SqliteConnection &connection);
    static const SqliteFacts &facts();
};

} // namespace SessionDeck
