// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqliterecovery.h"

#include "core/base/coretext.h"
#include "core/base/diskspace.h"
#include "core/store/sqlite/sqlitecell.h"
#include "core/store/sqlite/sqliteplainfile.h"
#include "core/store/sqlite/sqlitetablerecovery.h"

#include <QFile>
#include <QFileInfo>

namespace SessionDeck {

namespace {

Result<void> copyBytes(const QString &from, const QString &to)
{
    constexpr qint64 piece = 1024 * 1024;
    Result<SqlitePlainFile> source = SqlitePlainFile::open(from);
    if (!source)
        return fail(source.error());
    QFile target(to);
    if (!target.open(QFile::WriteOnly | QFile::NewOnly))
        return fail(ErrorCode::Io, target.errorString(), to);
    for (qint64 at = 0;; at += piece) {
        const Result<QByteArray> bytes = source->read(at, piece);
        if (!bytes)
            return fail(bytes.error());
        if (bytes->isEmpty())
            return {};
        if (target.write(*bytes) != bytes->size())
            return fail(ErrorCode::Io, target.errorString(), to);
    }
}

Result<void> copyDatabase(const QString &from, const QString &to)
{
    const qint64 size = QFileInfo(from).size();
    const std::optional<qint64> free = freeDiskBytes(QFileInfo(to).path());
    if (free && *free < 2 * size)
        return fail(ErrorCode::NoSpace,
                    CoreText::tr("Recovering needs twice the size of the database as free space here."),
                    QFileInfo(to).path());
    if (const Result<void> copied = copyBytes(from, to); !copied)
        return copied;
    QFile log(from + QStringLiteral("-wal"));
    if (log.exists() && !log.copy(to + QStringLiteral("-wal")))
        return fail(ErrorCode::Io, log.errorString(), log.fileName());
    for (const char *suffix : {"", "-wal"})
        QFile::setPermissions(to + QLatin1StringView(suffix), QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

// The statements that made the tables or indexes.
Result<QByteArrayList> statementsOf(SqliteConnection &connection, const QByteArray &type)
{
    Result<SqliteStatement> row
        = connection.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND type = '" + type
                             + "' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
    if (!row)
        return fail(row.error());
    QByteArrayList statements;
    for (;;) {
        const Result<bool> found = row->step();
        if (!found || !*found)
            return found ? Result<QByteArrayList>(statements) : fail(found.error());
        statements += cellBytes(*row, 0).toByteArray();
    }
}

Result<void> makeTables(SqliteConnection &from, SqliteConnection &to, const SqliteSchema &schema)
{
    const Result<QByteArrayList> tables = statementsOf(from, "table");
    if (!tables)
        return fail(tables.error());
    Result<void> done = to.execute("PRAGMA synchronous = OFF; PRAGMA application_id = "
                                   + QByteArray::number(schema.applicationId)
                                   + "; PRAGMA user_version = " + QByteArray::number(schema.userVersion));
    for (qsizetype i = 0; done && i < tables->size(); ++i)
        done = to.execute(tables->at(i));
    return done;
}

// Those of the original, as far as the rows allow them. None of them is needed, so a failure does not matter.
void makeIndexes(SqliteConnection &from, SqliteConnection &to)
{
    const Result<QByteArrayList> indexes = statementsOf(from, "index");
    for (const QByteArray &statement : indexes.value_or(QByteArrayList()))
        [[maybe_unused]] const Result<void> made = to.execute(statement);
}

Result<void> indexSessions(SqliteConnection &connection)
{
    const Result<SqliteSchema> schema = readSqliteSchema(connection);
    if (!schema)
        return fail(schema.error());
    Result<void> done;
    for (size_t i = 0; done && i < schema->tables.size(); ++i) {
        const SqliteTable &table = schema->tables[i];
        if (!table.isView && table.hasColumns({QStringLiteral("session_id")}))
            done = connection.execute("CREATE INDEX sessiondeck_" + QByteArray::number(i) + " ON "
                                      + quotedName(table.name) + " (session_id)");
    }
    return done;
}

Result<void> recoverRows(const RecoveryRequest &request, SqliteConnection &from, SqliteConnection &to)
{
    const Result<SqliteSchema> schema = readSqliteSchema(from);
    if (!schema)
        return fail(schema.error());
    Result<void> done = makeTables(from, to, *schema);
    if (done)
        done = to.execute("BEGIN");
    for (const SqliteTable &table : schema->tables) {
        if (done && !table.isView)
            done = SqliteTableRecovery(from, to, table).run(request.lost, request.stop);
    }
    if (done)
        done = to.execute("COMMIT");
    if (done)
        makeIndexes(from, to);
    return done ? indexSessions(to) : done;
}

} // namespace

Result<QString> recoverSqlite(const RecoveryRequest &request)
{
    const QString copy = request.folder + QStringLiteral("/damaged.db");
    const QString recovered = request.folder + QStringLiteral("/recovered.db");
    if (const Result<void> copied = copyDatabase(request.database, copy); !copied)
        return fail(copied.error());
    const auto from = SqliteConnection::open({.path = copy, .access = SqliteAccess::Write});
    const auto to = SqliteConnection::open({.path = recovered, .access = SqliteAccess::Create});
    if (!from || !to)
        return fail(from ? to.error() : from.error());
    (*from)->setStop(request.stop);
    const Result<void> done = recoverRows(request, **from, **to);
    return done ? Result<QString>(recovered) : fail(done.error());
}

Result<void> indexSqliteSessions(const QString &path)
{
    const auto connection = SqliteConnection::open({.path = path, .access = SqliteAccess::Write});
    return connection ? indexSessions(**connection) : fail(connection.error());
}

} // namespace SessionDeck
