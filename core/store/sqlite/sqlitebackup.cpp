// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitebackup.h"

#include "core/base/coretext.h"
#include "core/store/sqlite/sqlitecell.h"
#include "core/store/sqlite/sqliteopening.h"
#include "core/store/sqlite/sqlitetransaction.h"

#include <QElapsedTimer>

#include <optional>
#include <thread>

#include <sqlite3.h>

namespace SessionDeck {

namespace {

constexpr int pagesPerStep = 512;
constexpr qint64 slice = 50; // milliseconds for which a lock is held
constexpr int backupPatience = 20; // how often a copy starts over before it keeps writers out

using Connection = std::unique_ptr<SqliteConnection>;

Result<bool> isWal(SqliteConnection &connection)
{
    Result<SqliteStatement> mode = connection.prepare("PRAGMA journal_mode");
    if (!mode)
        return fail(mode.error());
    const Result<bool> row = mode->step();
    return row ? Result<bool>(cellBytes(*mode, 0) == "wal") : row;
}

// While it lives, the source stays in one state for us. A transaction begins with its first reading.
Result<SqliteTransaction> holdState(SqliteConnection &source)
{
    Result<SqliteTransaction> held = SqliteTransaction::begin(source, SqliteTransaction::Kind::Read);
    if (!held)
        return held;
    const Result<qint64> looked = source.number("SELECT count(*) FROM sqlite_schema");
    return looked ? std::move(held) : Result<SqliteTransaction>(fail(looked.error()));
}

// One copy on its way.
class PageCopy
{
public:
    PageCopy(SqliteConnection &source, SqliteConnection &target, const SqliteBackupRequest &request)
        : m_source(source),
          m_target(target),
          m_request(request),
          m_backup(sqlite3_backup_init(target.handle(), "main", source.handle(), "main"))
    {
    }
    PageCopy(const PageCopy &) = delete;
    PageCopy &operator=(const PageCopy &) = delete;
    ~PageCopy()
    {
        sqlite3_backup_finish(m_backup);
    }

    Result<void> run()
    {
        const Result<bool> wal
            = m_backup ? isWal(m_source) : fail(m_target.error(sqlite3_errcode(m_target.handle())));
        if (!wal)
            return fail(wal.error());
        for (int code = SQLITE_OK; code != SQLITE_DONE;) {
            const Result<int> copied = *wal || m_restarts > backupPatience ? copyHeldSlice() : copySlice();
            if (!copied)
                return fail(copied.error());
            code = *copied;
        }
        const int finished = sqlite3_backup_finish(std::exchange(m_backup, nullptr));
        return finished == SQLITE_OK ? Result<void>() : fail(m_target.error(finished));
    }

private:
    // Some steps; SQLITE_DONE behind the last one. Afterwards a writer who waits comes in, unless the state
    // of the source is held.
    Result<int> copySlice()
    {
        QElapsedTimer time;
        time.start();
        int code = SQLITE_OK;
        while (code == SQLITE_OK && time.elapsed() < slice && !m_request.stop.stop_requested()) {
            code = sqlite3_backup_step(m_backup, pagesPerStep);
            noteStep();
        }
        if (code != SQLITE_OK && code != SQLITE_DONE)
            return fail(m_target.error(code));
        if (m_request.stop.stop_requested())
            return fail(ErrorCode::Cancelled, CoreText::tr("Stopped as asked."));
        if (m_request.progress)
            m_request.progress(sqlite3_backup_pagecount(m_backup) - m_left,
                               sqlite3_backup_pagecount(m_backup));
        if (!m_held)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        return code;
    }

    // SQLite starts over by itself where somebody wrote between two steps; then more is left than before.
    void noteStep()
    {
        const int left = sqlite3_backup_remaining(m_backup);
        m_restarts += left >= m_left ? 1 : 0;
        m_left = left;
    }

    Result<int> copyHeldSlice()
    {
        if (!m_held) {
            Result<SqliteTransaction> state = holdState(m_source);
            if (!state)
                return fail(state.error());
            m_held.emplace(std::move(*state));
        }
        return copySlice();
    }

    SqliteConnection &m_source;
    SqliteConnection &m_target;
    const SqliteBackupRequest &m_request;
    sqlite3_backup *m_backup = nullptr;
    std::optional<SqliteTransaction> m_held;
    int m_left = std::numeric_limits<int>::max();
    int m_restarts = 0;
};

} // namespace

Result<void> copySqliteDatabase(const SqliteBackupRequest &request)
{
    const Result<Connection> source = openSqlite(request.source, {.mode = AccessMode::ReadOnly});
    if (!source)
        return fail(source.error());
    const Result<Connection> target = openSqlite(request.target, {.mode = AccessMode::Create});
    if (!target)
        return fail(target.error());
    // Nothing of the copy has to survive a crash before it is sealed.
    if (const Result<void> fast = (*target)->execute("PRAGMA synchronous = OFF"); !fast)
        return fast;
    return PageCopy(**source, **target, request).run();
}

Result<void> sealSqliteDatabase(const QString &path, std::stop_token stop)
{
    const Result<Connection> database = openSqlite(path, {.mode = AccessMode::ReadWrite});
    if (!database)
        return fail(database.error());
    (*database)->setStop(std::move(stop));
    {
        Result<SqliteStatement> check = (*database)->prepare("PRAGMA integrity_check(1)");
        const Result<bool> row = check ? check->step() : fail(check.error());
        if (!row)
            return fail(row.error());
        if (!*row || cellBytes(*check, 0) != "ok")
            return fail(ErrorCode::Corrupt,
                        CoreText::tr("The copy of the database is not sound: %1. Check the original.")
                            .arg(QString::fromUtf8(cellBytes(*check, 0)).replace(u'\n', u' ')));
    }
    const Result<bool> wal = isWal(**database);
    Result<SqliteStatement> single
        = wal ? (*database)->prepare("PRAGMA journal_mode = DELETE") : fail(wal.error());
    const Result<bool> row = single ? single->step() : fail(single.error());
    return row ? Result<void>() : fail(row.error());
}

} // namespace SessionDeck
