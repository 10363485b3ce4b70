// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitetrails.h"

#include "core/store/sqlite/sqlitecell.h"
#include "core/store/sqlite/sqlitevalues.h"

#include <QSet>

#include <sqlite3.h>

namespace SessionDeck {

namespace {

constexpr int rowsAtOnce = 20000;

} // namespace

SqliteTrails::SqliteTrails(const std::vector<SqliteTrail> &trails) : m_trails(trails), m_seen(trails.size())
{
}

Result<void> SqliteTrails::start(SqliteConnection &connection)
{
    for (size_t i = 0; i < m_trails.size(); ++i) {
        const Result<qint64> last = connection.number(m_trails[i].last);
        if (!last)
            return fail(last.error());
        m_seen[i] = *last;
    }
    return {};
}

Result<void> SqliteTrails::collect(SqliteConnection &connection, StoreChanges &changes)
{
    const std::vector<qint64> seenBefore = m_seen;
    m_more = false;
    for (size_t i = 0; i < m_trails.size(); ++i) {
        if (const Result<void> followed = follow(connection, i, changes); !followed) {
            m_seen = seenBefore;
            m_more = true;
            return followed;
        }
    }
    tidy(changes);
    return {};
}

void SqliteTrails::tidy(StoreChanges &changes)
{
    changes.changed.removeDuplicates();
    changes.removed.removeDuplicates();
    const QSet<QString> present(changes.changed.begin(), changes.changed.end());
    changes.removed.removeIf([&](const QString &id) { return present.contains(id); });
}

Result<void> SqliteTrails::follow(SqliteConnection &connection, size_t trail, StoreChanges &changes)
{
    Result<SqliteStatement> row = prepareWith(connection, m_trails[trail].since, {m_seen[trail]});
    if (!row)
        return fail(row.error());
    QStringList &ids = m_trails[trail].removals ? changes.removed : changes.changed;
    for (int rows = 0; rows < rowsAtOnce; ++rows) {
        const Result<bool> found = row->step();
        if (!found)
            return fail(found.error());
        if (!*found)
            return {};
        m_seen[trail] = sqlite3_column_int64(row->handle(), 0);
        const QByteArrayView id = cellBytes(*row, 1);
        if (ids.isEmpty() || ids.back().toUtf8() != id) // messages come in runs of one session
            ids += QString::fromUtf8(id);
    }
    m_more = true;
    return {};
}

} // namespace SessionDeck
