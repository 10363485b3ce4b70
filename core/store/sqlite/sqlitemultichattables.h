// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "core/store/sqlite/sqlitefacts.h"
#include "core/store/sqlite/sqliteschema.h"

namespace SessionDeck {

/// The tables of the origin as they were found: their statements, and what their rows say. Rows have the
/// columns in the order of the enums, then those that the origin does not know.
struct SqliteMultichatTables
{
    enum SessionColumn {
        SessionKey,
        SessionId,
        Participants,
        Created,
        LastActivity,
        MessageCount,
        SessionOthers
    };
    enum MessageColumn {
        MessageKey,
        MessageSession,
        MessageId,
        Sender,
        Recipient,
        Content,
        MessageTime,
        MessageOthers
    };

    static QStringList sessionColumns();
    static QStringList messageColumns();
    static SqliteMultichatTables of(const SqliteSchema &schema);

    QByteArray session = {}; ///< All columns of the session ?1.
    QByteArray messages = {}; ///< All columns of the messages of the session ?1, oldest first.
    QByteArray messagesOfMany = {}; ///< The same of all sessions in the JSON array ?1.
    QByteArray message = {}; ///< All columns of the message with the rowid ?1.
    QByteArray sessionRowid = {}; ///< Name of the rowid; empty: this table cannot be edited by row.
    QByteArray messageRowid = {};
    SqliteFacts facts = {};
};

/// Reads a session row; faults as in SqliteCells.
void readMultichatSession(const SqliteStatement &row, Session &session, QByteArray &fault);
Message readMultichatMessage(const SqliteStatement &row, QByteArray &fault);

} // namespace SessionDeck
