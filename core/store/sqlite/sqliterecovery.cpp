// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqliterecovery.h"

#include "core/base/coretext.h"
#include "core/store/sqlite/sqliteschema.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QStorageInfo>

namespace SessionDeck {

namespace {

Result<void> copyDatabase(const QString &from, const QString &to)
{
    const qint64 size = QFileInfo(from).size();
    if (QStorageInfo(QFileInfo(to).path()).bytesAvailable() < 2 * size)
        return fail(ErrorCode::NoSpace,
                    CoreText::tr("Recovering needs twice the size of the database as free space here."),
                    QFileInfo(to).path());
    for (const char *suffix : {"", "-wal"}) {
        QFile file(from + QLatin1StringView(suffix));
        if (file.exists() && !file.copy(to + QLatin1StringView(suffix)))
            return fail(ErrorCode::Io, file.errorString(), file.fileName());
        QFile::setPermissions(to + QLatin1StringView(suffix), QFile::ReadOwner | QFile::WriteOwner);
    }
    return {};
}

// Waits until both programs have ended, within all bounds.
Result<void> await(QProcess &reader, QProcess &writer, const RecoveryRequest &request,
                   const QString &recovered)
{
    const qint64 largest = 8 * QFileInfo(request.database).size() + 64 * 1024 * 1024;
    const QDeadlineTimer deadline(request.patience);
    constexpr int look = 100; // ms
    while (!writer.waitForFinished(look)) {
        const bool stopped = request.stop.stop_requested();
        const bool tooLarge = QFileInfo(recovered).size() > largest;
        if (!stopped && !tooLarge && !deadline.hasExpired())
            continue;
        reader.kill();
        writer.kill();
        reader.waitForFinished();
        writer.waitForFinished();
        return stopped
            ? fail(ErrorCode::Cancelled, CoreText::tr("Stopped as asked."))
            : fail(ErrorCode::Io, CoreText::tr("Recovering took too long or wrote too much, and was ended."),
                   request.database);
    }
    reader.waitForFinished();
    return {};
}

Result<void> recoverInto(const RecoveryRequest &request, const QString &copy, const QString &recovered)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("sqlite3"));
    if (program.isEmpty())
        return fail(
            ErrorCode::Unsupported,
            CoreText::tr("Recovering a damaged database needs the program sqlite3. Install the package "
                         "of that name."));
    QProcess reader;
    QProcess writer;
    reader.setStandardOutputProcess(&writer);
    reader.setStandardErrorFile(QProcess::nullDevice());
    writer.setStandardErrorFile(QProcess::nullDevice()); // constraints that damaged rows do not meet
    writer.setStandardOutputFile(QProcess::nullDevice());
    writer.start(program, {QStringLiteral("-batch"), recovered});
    reader.start(program, {QStringLiteral("-batch"), copy, QStringLiteral(".recover")});
    if (!reader.waitForStarted() || !writer.waitForStarted())
        return fail(ErrorCode::Io, reader.errorString(), program);
    if (const Result<void> ended = await(reader, writer, request, recovered); !ended)
        return ended;
    if (QFileInfo(recovered).size() == 0)
        return fail(ErrorCode::Corrupt, CoreText::tr("Nothing in the file can be recovered."),
                    request.database);
    return {};
}

// The copy is ours: with these, loading a session does not read a whole table.
Result<void> addIndexes(const QString &path)
{
    const Result<std::unique_ptr<SqliteConnection>> connection
        = SqliteConnection::open({.path = path, .access = SqliteAccess::Write});
    if (!connection)
        return fail(connection.error());
    const Result<SqliteSchema> schema = readSqliteSchema(**connection);
    if (!schema)
        return fail(schema.error());
    int number = 0;
    for (const SqliteTable &table : schema->tables) {
        if (table.isView || !table.hasColumns({QStringLiteral("session_id")}))
            continue;
        const Result<void> made = (*connection)
                                      ->execute("CREATE INDEX recovered_" + QByteArray::number(++number)
                                                + " ON " + quotedName(table.name) + " (session_id)");
        if (!made)
            return made;
    }
    return {};
}

} // namespace

Result<QString> recoverSqlite(const RecoveryRequest &request)
{
    const QString copy = request.folder + QStringLiteral("/damaged.db");
    const QString recovered = request.folder + QStringLiteral("/recovered.db");
    Result<void> done = copyDatabase(request.database, copy);
    if (done)
        done = recoverInto(request, copy, recovered);
    if (done)
        done = addIndexes(recovered);
    return done ? Result<QString>(recovered) : fail(done.error());
}

} // namespace SessionDeck
