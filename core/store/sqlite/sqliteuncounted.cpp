// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqliteuncounted.h"

#include "core/store/sqlite/sqlitewalindex.h"

#include <algorithm>

namespace SessionDeck {

namespace {

using namespace std::chrono;
constexpr nanoseconds scanTime{1500}; // of one session, about
constexpr int restPerScan = 20; // times the time that a scan takes
constexpr nanoseconds shortestRest = 2s;
constexpr nanoseconds longestRest = 60s;

std::optional<quint32> commitsSoFar(SqliteConnection &connection)
{
    const std::optional<SqliteWalIndex> index = readSqliteWalIndex(connection);
    return index ? std::optional(index->commits) : std::nullopt;
}

} // namespace

void SqliteUncounted::prepare(SqliteConnection &connection)
{
    m_before = commitsSoFar(connection);
}

void SqliteUncounted::start(SqliteConnection &connection, qint64 newest)
{
    // Of a commit in between nobody knows whether the transaction sees it.
    m_commits = commitsSoFar(connection) == m_before ? m_before : std::nullopt;
    m_newest = newest;
}

bool SqliteUncounted::look(SqliteConnection &connection, qint64 newest, bool committed)
{
    m_isOpen = commitsSoFar(connection) != m_before;
    if (m_isOpen)
        return false;
    const qint64 numbers = newest - m_newest;
    const bool isFound
        = m_before && m_commits ? quint32(*m_before - *m_commits) > numbers : committed && numbers <= 0;
    m_commits = m_before;
    m_newest = newest;
    m_isScanWanted = m_isScanWanted || isFound;
    return isFound;
}

bool SqliteUncounted::takeScan(SqliteConnection &connection)
{
    if (!m_isScanWanted || Clock::now() < m_scanNotBefore)
        return false;
    const qint64 most = longestRest / scanTime;
    const qint64 sessions = std::clamp<qint64>(connection.number(m_estimate).value_or(most), 0, most);
    const nanoseconds rest = restPerScan * sessions * scanTime;
    m_scanNotBefore = Clock::now() + std::clamp(rest, shortestRest, longestRest);
    m_isScanWanted = false;
    return true;
}

} // namespace SessionDeck
