// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitecommits.h"

#include "core/store/sqlite/sqlitetransaction.h"

namespace SessionDeck {

namespace {

const QByteArray versionStatement = "PRAGMA data_version"; // moves with each commit of others

} // namespace

SqliteCommits::SqliteCommits(const SqliteFacts &facts)
    : m_facts(facts), m_trails(facts.trails), m_uncounted(facts.estimate)
{
}

Result<void> SqliteCommits::start(SqliteConnection &connection)
{
    m_uncounted.prepare(connection);
    Result<SqliteTransaction> state = SqliteTransaction::begin(connection, SqliteTransaction::Kind::Read);
    const Result<qint64> version = state ? connection.number(versionStatement) : fail(state.error());
    if (!version)
        return fail(version.error());
    m_dataVersion = *version;
    const Result<void> taken = takeTrails(connection);
    return taken ? state->commit() : taken;
}

Result<void> SqliteCommits::takeTrails(SqliteConnection &connection)
{
    const Result<void> taken = m_trails.start(connection);
    m_uncounted.start(connection, m_trails.newest());
    return taken;
}

Result<bool> SqliteCommits::follow(SqliteConnection &connection, StoreChanges &changes)
{
    const Result<qint64> version = connection.number(versionStatement);
    if (!version)
        return fail(version.error());
    Result<bool> committed = false;
    if (*version != m_dataVersion || m_trails.more() || m_uncounted.isOpen())
        committed = look(connection, changes);
    if (!committed)
        return committed;
    changes.rescan = changes.rescan || m_uncounted.takeScan(connection);
    return *committed && !m_facts.countsChanges;
}

Result<bool> SqliteCommits::look(SqliteConnection &connection, StoreChanges &changes)
{
    m_uncounted.prepare(connection);
    Result<SqliteTransaction> state = SqliteTransaction::begin(connection, SqliteTransaction::Kind::Read);
    const Result<qint64> version = state ? connection.number(versionStatement) : fail(state.error());
    if (!version)
        return fail(version.error());
    const bool committed = *version != m_dataVersion;
    m_committed = m_committed || committed;
    Result<void> done = m_trails.collect(connection, changes);
    if (done && m_facts.countsChanges && !m_trails.more())
        done = findUncounted(connection);
    if (done)
        done = state->commit();
    if (!done)
        return fail(done.error());
    m_dataVersion = *version;
    return committed;
}

// What has no number may have made the numbers less, so they are taken anew.
Result<void> SqliteCommits::findUncounted(SqliteConnection &connection)
{
    const bool isFound = m_uncounted.look(connection, m_trails.newest(), m_committed);
    m_committed = m_committed && m_uncounted.isOpen();
    return isFound ? takeTrails(connection) : Result<void>();
}

} // namespace SessionDeck
