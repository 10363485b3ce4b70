// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitemultichat.h"

#include "core/base/coretext.h"
#include "core/store/sqlite/sqlitemultichatreader.h"
#include "core/store/sqlite/sqlitemultichatwriter.h"

namespace SessionDeck {

namespace {

using MultichatTables = SqliteMultichatTables;

QString soughtMultichat()
{
    return CoreText::tr("tables sessions(%1) and messages(%2)")
        .arg(MultichatTables::sessionColumns().join(u", "), MultichatTables::messageColumns().join(u", "));
}

std::vector<SqliteFinding> recogniseMultichat(const SqliteSchema &schema)
{
    const SqliteTable *sessions = schema.find(QStringLiteral("sessions"), MultichatTables::sessionColumns());
    const SqliteTable *messages = schema.find(QStringLiteral("messages"), MultichatTables::messageColumns());
    if (!sessions || !messages)
        return {};
    return {{.reason = soughtMultichat()}};
}

std::unique_ptr<SqliteReader> makeMultichatReader(const SqliteSchema &schema, const QString &)
{
    return std::make_unique<SqliteMultichatReader>(MultichatTables::of(schema));
}

Result<std::unique_ptr<SqliteWriter>> makeMultichatWriter(const SqliteSchema &schema)
{
    MultichatTables tables = MultichatTables::of(schema);
    if (tables.sessionRowid.isEmpty() || tables.messageRowid.isEmpty())
        return fail(
            ErrorCode::Unsupported,
            CoreText::tr("sessions or messages is a view or a table without rowid, which can only be read"));
    return std::make_unique<SqliteMultichatWriter>(std::move(tables));
}

// The tables that the origin makes.
Result<void> create(SqliteConnection &connection)
{
    return connection.execute(
        "CREATE TABLE IF NOT EXISTS sessions (session_id TEXT PRIMARY KEY, participants TEXT, "
        "created_at REAL, last_activity REAL, message_count INTEGER);"
        "CREATE TABLE IF NOT EXISTS messages (id TEXT PRIMARY KEY, session_id TEXT, sender TEXT, "
        "recipient TEXT, content TEXT, timestamp REAL, "
        "FOREIGN KEY (session_id) REFERENCES sessions (session_id))");
}

} // namespace

SqliteLayout sqliteMultichatLayout()
{
    return {"multichat",         soughtMultichat,     recogniseMultichat,
            makeMultichatReader, makeMultichatWriter, create};
}

} // namespace SessionDeck
