// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitemultichat.h"

#include "core/base/coretext.h"
#include "core/store/sqlite/sqlitemultichatreader.h"
#include "core/store/sqlite/sqlitemultichatwriter.h"

namespace SessionDeck {

namespace {

using Tables = SqliteMultichatTables;

QString sought()
{
    return CoreText::tr("tables sessions(%1) and messages(%2)")
        .arg(Tables::sessionColumns().join(u", "), Tables::messageColumns().join(u", "));
}

std::vector<SqliteFinding> recognise(const SqliteSchema &schema)
{
    const SqliteTable *sessions = schema.find(QStringLiteral("sessions"), Tables::sessionColumns());
    const SqliteTable *messages = schema.find(QStringLiteral("messages"), Tables::messageColumns());
    if (!sessions || !messages)
        return {};
    return {{.reason = sought()}};
}

std::unique_ptr<SqliteReader> makeReader(const SqliteSchema &schema, const QString &)
{
    return std::make_unique<SqliteMultichatReader>(Tables::of(schema));
}

Result<std::unique_ptr<SqliteWriter>> makeWriter(const SqliteSchema &schema)
{
    Tables tables = Tables::of(schema);
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
    return {"multichat", sought, recognise, makeReader, makeWriter, create};
}

} // namespace SessionDeck
