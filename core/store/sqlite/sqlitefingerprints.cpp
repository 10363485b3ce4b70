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

// Hashes of ids, ascending.
struct Difference
{
    std::vector<quint64> changed = {};
    std::vector<quint64> removed = {};
};

Difference compareSorted(const std::vector<SqliteFingerprint> &before,
                         const std::vector<SqliteFingerprint> &now)
{
    Difference found;
    auto old = before.begin();
    for (const SqliteFingerprint &print : now) {
        for (; old != before.end() && old->session < print.session; ++old)
            found.removed.push_back(old->session);
        const bool known = old != before.end() && old->session == print.session;
        if (!known || old->content != print.content)
            found.changed.push_back(print.session);
        old += known ? 1 : 0;
    }
    for (; old != before.end(); ++old)
        found.removed.push_back(old->session);
    return found;
}

quint64 nameOf(QByteArrayView id)
{
    return qHash(id, QHashSeed::globalSeed());
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
    Print print{.session = nameOf(id)};
    size_t hash = QHashSeed::globalSeed();
    for (int column = 2; column < sqlite3_column_count(row.handle()); ++column)
        hash = hashCell(row, column, hash);
    print.content = hash;
    state.prints.push_back(print);
    if (m_small && !state.ids.contains(print.session))
        state.ids.insert(print.session, id.toByteArray());
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
    std::vector<Print> &prints = state.prints;
    std::sort(prints.begin(), prints.end(),
              [](const Print &a, const Print &b) { return a.session < b.session; });
    size_t kept = 0; // rows of one session add up, in whatever order they came
    for (size_t i = 1; i < prints.size(); ++i) {
        if (prints[i].session == prints[kept].session)
            prints[kept].content += prints[i].content;
        else
            prints[++kept] = prints[i];
    }
    prints.resize(prints.empty() ? 0 : kept + 1);
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
    constexpr size_t worthNaming = 10000;
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
