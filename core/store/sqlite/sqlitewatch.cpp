// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitewatch.h"

#include "core/base/coretext.h"

namespace SessionDeck {

namespace {

using namespace std::chrono;
constexpr milliseconds pollTime{100};
constexpr milliseconds lockPatience{200}; // a look that finds a lock is made again at the next poll

} // namespace

SqliteWatch::SqliteWatch(std::unique_ptr<SqliteConnection> connection, const SqliteFacts &facts)
    : m_facts(facts),
      m_connection(std::move(connection)),
      m_alarm(m_connection->file().target().path),
      m_trails(m_facts.trails)
{
}

Result<std::unique_ptr<ChangeSource>> SqliteWatch::open(const SqliteTarget &store, const SqliteFacts &facts)
{
    Result<std::unique_ptr<SqliteConnection>> connection = SqliteConnection::open(
        {.path = store.path, .access = SqliteAccess::Read, .busyTimeout = store.busyTimeout});
    if (!connection)
        return fail(connection.error());
    std::unique_ptr<SqliteWatch> watch(new SqliteWatch(std::move(*connection), facts));
    if (const Result<void> started = watch->start(); !started)
        return fail(started.error());
    return watch;
}

Result<void> SqliteWatch::start()
{
    const Result<qint64> version = m_connection->number("PRAGMA data_version");
    if (!version)
        return fail(version.error());
    m_dataVersion = *version;
    return m_trails.start(*m_connection);
}

Result<StoreChanges> SqliteWatch::look()
{
    if (const Result<void> inPlace = m_connection->file().checkInPlace(); !inPlace)
        return fail(inPlace.error());
    StoreChanges changes;
    const Result<qint64> version = m_connection->number("PRAGMA data_version");
    if (!version)
        return fail(version.error());
    if (*version == m_dataVersion && !m_trails.more())
        return changes;
    if (const Result<void> collected = m_trails.collect(*m_connection, changes); !collected)
        return fail(collected.error());
    m_dataVersion = *version;
    return changes;
}

Result<StoreChanges> SqliteWatch::wait(milliseconds timeout)
{
    const auto until = steady_clock::now() + timeout;
    for (;;) {
        Result<StoreChanges> changes = look();
        const bool locked = !changes && changes.error().code == ErrorCode::Locked;
        if (!locked && (!changes || !changes->isEmpty()))
            return changes;
        const auto left = duration_cast<milliseconds>(until - steady_clock::now());
        if (left <= milliseconds::zero())
            return StoreChanges{};
        if (m_alarm.sleep(std::min(left, pollTime)) == SqliteAlarm::Wake::Interrupted)
            return StoreChanges{};
    }
}

void SqliteWatch::interrupt()
{
    m_alarm.interrupt();
}

QString SqliteWatch::method() const
{
    return m_alarm.hearsTouches() ? QStringLiteral("data_version, inotify on the file and its WAL")
                                  : QStringLiteral("data_version every 100 ms");
}

} // namespace SessionDeck
