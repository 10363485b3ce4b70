// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitewatch.h"

#include "core/base/coretext.h"

#include <QFileInfo>

namespace SessionDeck {

namespace {

using namespace std::chrono;
constexpr milliseconds pollTime{100};
constexpr milliseconds shortestPause{20}; // between two looks, however busy the database is
constexpr int restPerLook = 10; // times the time that following the trails took
constexpr int restPerComparison = 20;

} // namespace

SqliteWatch::SqliteWatch(std::unique_ptr<SqliteConnection> connection, const SqliteFacts &facts)
    : m_facts(facts),
      m_connection(std::move(connection)),
      m_alarm(m_connection->file().target().path),
      m_commits(m_facts),
      m_fingerprints(m_facts, QFileInfo(m_connection->file().target().path).size())
{
}

Result<std::unique_ptr<ChangeSource>> SqliteWatch::open(const SqliteTarget &store, const SqliteFacts &facts)
{
    if (store.access == SqliteAccess::Immutable)
        return fail(ErrorCode::Unsupported,
                    CoreText::tr("Nobody can write on this medium, so nothing is watched."), store.path);
    Result<std::unique_ptr<SqliteConnection>> connection
        = SqliteConnection::open({.path = store.path, .access = SqliteAccess::Read, .busyTimeout = pollTime});
    if (!connection)
        return fail(connection.error());
    std::unique_ptr<SqliteWatch> watch(new SqliteWatch(std::move(*connection), facts));
    if (const Result<void> started = watch->start(); !started)
        return fail(started.error());
    return watch;
}

Result<void> SqliteWatch::start()
{
    if (const Result<void> started = m_commits.start(*m_connection); !started)
        return started;
    // A large database is read by the first wait(), on the thread that has the time.
    m_compared = m_facts.countsChanges || m_fingerprints.isSmall();
    return m_compared && !m_facts.countsChanges ? m_fingerprints.start(*m_connection) : Result<void>();
}

Result<StoreChanges> SqliteWatch::look()
{
    const auto began = Clock::now();
    if (const Result<void> inPlace = m_connection->file().checkInPlace(); !inPlace)
        return fail(inPlace.error());
    StoreChanges changes;
    const Result<bool> unexplained = m_commits.follow(*m_connection, changes);
    if (!unexplained)
        return fail(unexplained.error());
    m_unexplained = m_unexplained || *unexplained;
    m_followCost = Clock::now() - began;
    // What the trails tell is told at once; comparing takes longer and comes with the next look.
    m_postponed = !m_postponed && !changes.isEmpty();
    const bool due = !m_postponed && (m_unexplained || !m_compared);
    if (due && Clock::now() >= m_compareNotBefore) {
        if (const Result<void> compared = compare(changes); !compared)
            return fail(compared.error());
    }
    return changes;
}

Result<void> SqliteWatch::compare(StoreChanges &changes)
{
    const auto began = Clock::now();
    const bool first = !m_compared;
    const Result<void> done
        = first ? m_fingerprints.start(*m_connection) : m_fingerprints.compare(*m_connection, changes);
    m_compareNotBefore = Clock::now() + restPerComparison * (Clock::now() - began);
    if (!done)
        return done;
    // Committed, and nothing to see: a message was edited in a database too large to compare its messages. Or
    // it was before the first fingerprints.
    if (m_unexplained && changes.isEmpty() && (first || !m_fingerprints.isSmall()))
        changes.rescan = true;
    m_compared = true;
    m_unexplained = false;
    SqliteTrails::tidy(changes);
    return {};
}

Result<StoreChanges> SqliteWatch::wait(milliseconds timeout)
{
    const auto until = Clock::now() + timeout;
    {
        const std::lock_guard lock(m_stopMutex);
        m_connection->setStop(m_stop.get_token());
    }
    for (;;) {
        Result<StoreChanges> changes = look();
        if (!changes && changes.error().code == ErrorCode::Cancelled)
            return quiet();
        if (changes ? !changes->isEmpty() : changes.error().code != ErrorCode::Locked)
            return changes;
        const auto rest = std::max<Clock::duration>(shortestPause, restPerLook * m_followCost);
        if (!pause(until, rest))
            return quiet();
    }
}

// Sleeps until the database is touched or it is time for the next look, but at least for `rest`: a busy
// writer must not keep us busy. False if the time is up or interrupt() was called.
bool SqliteWatch::pause(Clock::time_point until, Clock::duration rest)
{
    for (const bool listening : {false, true}) {
        const Clock::duration wanted
            = listening ? Clock::duration(pollTime) : std::min<Clock::duration>(rest, pollTime * 10);
        const auto left = ceil<milliseconds>(std::min(wanted, until - Clock::now()));
        if (left <= milliseconds::zero() || m_alarm.sleep(left, listening) == SqliteAlarm::Wake::Interrupted)
            return false;
    }
    return true;
}

void SqliteWatch::interrupt()
{
    const std::lock_guard lock(m_stopMutex);
    m_stop.request_stop();
    m_alarm.interrupt();
}

// Nothing to tell, and ready to be interrupted again.
StoreChanges SqliteWatch::quiet()
{
    const std::lock_guard lock(m_stopMutex);
    if (m_stop.stop_requested())
        m_alarm.sleep(milliseconds::zero(), false); // takes the call that has been heard
    m_stop = m_stop.stop_requested() ? std::stop_source() : m_stop;
    return {};
}

} // namespace SessionDeck
