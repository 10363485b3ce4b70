// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/summarybatch.h"
#include "tests/bench/storemaker.h"

#include <sqlite3.h>

#include <memory>

namespace SessionDeck {

namespace {

using Database = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;
using Statement = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

// As the origin creates them.
constexpr const char *schema = R"(
CREATE TABLE sessions (
                session_id TEXT PRIMARY KEY,
                participants TEXT,
                created_at REAL,
                last_activity REAL,
                message_count INTEGER
            );
CREATE TABLE messages (
                id TEXT PRIMARY KEY,
                session_id TEXT,
                sender TEXT,
                recipient TEXT,
                content TEXT,
                timestamp REAL,
                FOREIGN KEY (session_id) REFERENCES sessions (session_id)
            );
PRAGMA synchronous = OFF;
BEGIN;)";

Statement prepare(sqlite3 *database, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(database, sql, -1, &statement, nullptr);
    return {statement, sqlite3_finalize};
}

void bindText(const Statement &statement, int column, const QByteArray &text)
{
    sqlite3_bind_text(statement.get(), column, text.constData(), int(text.size()), SQLITE_TRANSIENT);
}

bool run(const Statement &statement)
{
    const bool done = sqlite3_step(statement.get()) == SQLITE_DONE;
    sqlite3_reset(statement.get());
    return done;
}

// The text that Python's json.dumps makes of it.
QByteArray pythonList(const QStringList &names)
{
    return encodeParticipants(names).replace("\",\"", "\", \"");
}

bool addMessage(const Statement &insert, const QByteArray &sessionId, const Message &message)
{
    bindText(insert, 1, message.id.toUtf8());
    bindText(insert, 2, sessionId);
    bindText(insert, 3, message.sender.toUtf8());
    bindText(insert, 4, message.sender.toUtf8());
    bindText(insert, 5, message.content.toUtf8());
    sqlite3_bind_double(insert.get(), 6, message.timestamp.seconds());
    return run(insert);
}

bool addSessions(sqlite3 *database, const StoreSize &size)
{
    const Statement session = prepare(database, "INSERT INTO sessions VALUES (?, ?, ?, ?, ?)");
    const Statement message = prepare(database, "INSERT INTO messages VALUES (?, ?, ?, ?, ?, ?)");
    SampleData data;
    bool isFine = true;
    for (qint64 i = 0; i < size.sessions && isFine; ++i) {
        const Session made = data.session(size.messages);
        const QByteArray id = made.id.toUtf8();
        bindText(session, 1, id);
        bindText(session, 2, pythonList(made.participants));
        sqlite3_bind_double(session.get(), 3, made.created.seconds());
        sqlite3_bind_double(session.get(), 4, made.lastActivity.seconds());
        sqlite3_bind_int64(session.get(), 5, size.messages);
        isFine = run(session);
        for (const Message &each : made.messages)
            isFine = isFine && addMessage(message, id, each);
    }
    return isFine;
}

} // namespace

Result<void> makeMultichatDatabase(const QString &path, const StoreSize &size)
{
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open(path.toUtf8().constData(), &opened);
    const Database database(opened, sqlite3_close);
    const bool done = code == SQLITE_OK
        && sqlite3_exec(opened, schema, nullptr, nullptr, nullptr) == SQLITE_OK && addSessions(opened, size)
        && sqlite3_exec(opened, "COMMIT", nullptr, nullptr, nullptr) == SQLITE_OK;
    if (!done)
        return fail(ErrorCode::Io, QString::fromUtf8(sqlite3_errmsg(opened)), path);
    return {};
}

} // namespace SessionDeck
