// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite/sqlitedigest.h"
#include "core/store/sqlite/sqlitefacts.h"
#include "core/store/sqlite/sqlitewindow.h"

#include <functional>

namespace SessionDeck {

/// Loads one session of a layout whose session record and messages are rows of two tables, and finds out on
/// the way what there is to know: revision, size, number of messages, health. For tables where all rows of
/// the session have to be read anyway. Column 0 of every statement is the row's key.
class SqliteLoading
{
public:
    using ReadRecord = std::function<void(const SqliteStatement &row, Session &session, QByteArray &fault)>;
    using ReadMessage = std::function<Message(const SqliteStatement &row, QByteArray &fault)>;

    SqliteLoading(const SqliteFacts &facts, const LoadRequest &request);

    /// Takes the session's record, if the statement has one.
    Result<void> takeRecord(SqliteStatement &statement, const ReadRecord &read);
    /// Takes the message that the row is.
    void takeMessage(const SqliteStatement &row, const ReadMessage &read);
    /// Takes all messages, in the statement's order.
    Result<void> takeMessages(SqliteStatement &statement, const ReadMessage &read);
    /// What was loaded. NotFound if there was neither record nor message. `counted`: how many messages the
    /// record says there are; -1: it does not say.
    Result<LoadedSession> finish(qint64 counted);

private:
    void blame(const QString &table, const SqliteStatement &row, const QByteArray &fault);

    const SqliteFacts &m_facts;
    SqliteWindow m_window;
    LoadedSession m_loaded;
    SqliteDigest m_digest;
    bool m_hasRecord = false;
    bool m_withRaw;
};

} // namespace SessionDeck
