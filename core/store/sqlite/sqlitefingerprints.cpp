// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitefingerprints.h"

#include "core/store/sqlite/sqlitecell.h"
#include "core/store/sqlite/sqliteslices.h"

#include <algorithm>

#include <sqlite3.h>

namespace SessionDeck {

namespace {

constexpr qint64 smallBytes = 32 * 1024 * 1024;

size_t hashCell(const SqliteStatement &row, int column, size_t seed)
{
    const int type = sqlite3_column_type(row.handle(), column);
    if (type == SQLITE_FLOAT)
        return qHash(sqlite3_column_double(row.handle(), column), seed);
    if (type == SQLITE_INTEGER)
        return qHash(sqlite3_column_int64(row.handle(), column), seed);
    return qHash(cellBytes(row, column), seed + size_t(type));
}

// The fingerprint of a row, and after merging of a session: of the hash of its id the high bits, and the low
// ones of the hash of what it says.
constexpr int contentBits = 24;
constexpr quint64 contentMask = (quint64(1) << contentBits) - 1;

constexpr auto sessionOf = [](quint64 print) { return print & ~contentMask; };

quint64 nameOf(QByteArrayView id)
{
    return sessionOf(qHash(id, QHashSeed::globalSeed()));
}

// One for each session: rows of one add up, in whatever order they came.
void mergePrints(std::vector<quint64> &prints)
{
    std::ranges::sort(prints);
    size_t kept = 0;
    for (size_t i = 1; i < prints.size(); ++i) {
        if (sessionOf(prints[i]) == sessionOf(prints[kept]))
            prints[kept] = sessionOf(prints[i]) | ((prints[kept] + prints[i]) & contentMask);
        else
            prints[++kept] = prints[i];
    }
    prints.resize(prints.empty() ? 0 : kept + 1);
    prints.shrink_to_fit();
}

// Hashes of ids, ascending.
struct Difference
{
    std::vector<quint64> changed = {};
    std::vector<quint64> removed = {};
};

Difference compareSorted(const std::vector<quint64> &before, const std::vector<quint64> &now)
{
    Difference found;
    auto old = before.begin();
    for (const quint64 print : now) {
        for (; old != before.end() && sessionOf(*old) < sessionOf(print); ++old)
            found.removed.push_back(sessionOf(*old));
        const bool known = old != before.end() && sessionOf(*old) == sessionOf(print);
        if (!known || *old != print)
            found.changed.push_back(sessionOf(print));
        old += known ? 1 : 0;
    }
    for (; old != before.end(); ++old)
        found.removed.push_back(sessionOf(*old));
    return found;
}

} // namespace

SqliteFingerprints::SqliteFingerprints(const SqliteFacts &facts, qint64 databaseBytes)
    : m_facts(facts), m_small(databaseBytes <= smallBytes)
{
}

Result<void> SqliteFingerprints::start(SqliteConnection &connection)
{
    Result<State> state = read(connection);
    if (!state)
        return fail(state.error());
    m_state = std::move(*state);
    return {};
}

void SqliteFingerprints::add(State &state, const SqliteStatement &row) const
{
    const QByteArrayView id = cellBytes(row, 1);
    const quint64 session = nameOf(id);
    size_t hash = QHashSeed::globalSeed();
    for (int column = 2; column < sqlite3_column_count(row.handle()); ++column)
        hash = hashCell(row, column, hash);
    state.prints.push_back(session | (hash & contentMask));
    if (m_small && !state.ids.contains(session))
        state.ids.insert(session, id.toByteArray());
}

Result<SqliteFingerprints::State> SqliteFingerprints::read(SqliteConnection &connection) const
{
    State state;
    const auto visit = [&](const SqliteStatement &row) {
        add(state, row);
        return true;
    };
    Result<void> done = stepInSlices(connection, m_facts.listing, visit);
    if (done && m_small && !m_facts.tally.sql.isEmpty())
        done = stepInSlices(connection, m_facts.tally, visit);
    if (!done)
        return fail(done.error());
    mergePrints(state.prints);
    return state;
}

Result<void> SqliteFingerprints::compare(SqliteConnection &connection, StoreChanges &changes)
{
    Result<State> now = read(connection);
    if (!now)
        return fail(now.error());
    const Difference difference = compareSorted(m_state.prints, now->prints);
    const State before = std::exchange(m_state, std::move(*now));
    if (!m_small)
        return nameByReading(connection, difference.changed, difference.removed, changes);
    for (const quint64 session : difference.changed)
        changes.changed += QString::fromUtf8(m_state.ids.value(session));
    for (const quint64 session : difference.removed)
        changes.removed += QString::fromUtf8(before.ids.value(session));
    return {};
}

Result<void> SqliteFingerprints::nameByReading(SqliteConnection &connection, const Names &changed,
                                               const Names &removed, StoreChanges &changes) const
{
    // Those that trails have told already are among them: many, where much is written.
    const size_t worthNaming = std::max<size_t>(10'000, m_state.prints.size() / 8);
    changes.rescan = !removed.empty() || changed.size() > worthNaming;
    if (changes.rescan || changed.empty())
        return {};
    return stepInSlices(connection, m_facts.listing, [&](const SqliteStatement &row) {
        const QByteArrayView id = cellBytes(row, 1);
        if (std::binary_search(changed.begin(), changed.end(), nameOf(id)))
            changes.changed += QString::fromUtf8(id);
        return true;
    });
}

} // namespace SessionDeck
