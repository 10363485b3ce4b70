// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/historyopening.h"

#include "core/metrics/historyschema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

namespace SessionDeck {

namespace {

Q_LOGGING_CATEGORY(lcHistory, "sessiondeck.core.history", QtWarningMsg);

// Another process commits within moments; the end of the program must not wait for longer than that.
constexpr std::chrono::milliseconds patience{400};

Result<std::unique_ptr<SqliteConnection>> openOrMake(const QString &path)
{
    QFile file(path);
    if (!file.exists() && file.open(QFile::WriteOnly | QFile::Append))
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.close();
    Result<std::unique_ptr<SqliteConnection>> connection
        = SqliteConnection::open({.path = path, .access = SqliteAccess::Create, .busyTimeout = patience});
    if (!connection)
        return connection;
    // NORMAL: a crash of the machine may cost the last seconds, but never the database.
    Result<void> ready = (*connection)->execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
    if (ready)
        ready = makeHistoryTables(**connection);
    if (!ready)
        return fail(ready.error());
    return connection;
}

void putAside(const QString &path)
{
    const QString aside = path + QStringLiteral(".damaged");
    qCWarning(lcHistory, "The history of measurements is damaged. It was put aside as %s.",
              qUtf8Printable(aside));
    for (const QString &tail : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        QFile::remove(aside + tail);
        QFile::rename(path + tail, aside + tail);
    }
}

} // namespace

Result<std::unique_ptr<SqliteConnection>> openHistoryForWriting(const QString &path)
{
    QDir().mkpath(QFileInfo(path).path());
    Result<std::unique_ptr<SqliteConnection>> connection = openOrMake(path);
    if (connection || connection.error().code != ErrorCode::Corrupt)
        return connection;
    putAside(path);
    return openOrMake(path);
}

} // namespace SessionDeck
