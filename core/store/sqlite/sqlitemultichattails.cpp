// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitemultichattails.h"

#include "core/store/sqlite/sqlitecell.h"

namespace SessionDeck {

namespace {

constexpr qsizetype maxTails = 256;

} // namespace

Result<SqliteMultichatTail> SqliteMultichatTails::find(SqliteConnection &connection,
                                                       const SqliteMultichatTables &tables, const QString &id)
{
    const Result<qint64> version = connection.number("PRAGMA data_version");
    if (!version)
        return fail(version.error());
    if (*version != m_dataVersion)
        m_tails.clear();
    m_dataVersion = *version;
    if (const auto known = m_tails.constFind(id); known != m_tails.constEnd())
        return *known;
    Result<SqliteMultichatTail> tail = read(connection, tables, id);
    if (tail)
        remember(id, *tail);
    return tail;
}

Result<SqliteMultichatTail> SqliteMultichatTails::read(SqliteConnection &connection,
                                                       const SqliteMultichatTables &tables,
                                                       const QString &id) const
{
    Result<SqliteStatement> row = connection.prepare(tables.messages);
    if (!row)
        return fail(row.error());
    row->bind(1, id.toUtf8());
    SqliteMultichatTail tail;
    QByteArray fault;
    for (;; ++tail.messages) {
        const Result<bool> found = row->step();
        if (!found)
            return fail(found.error());
        if (!*found)
            return tail;
        tail.digest.add(*row, 'm', SqliteMultichatTables::MessageSession);
        const Timestamp time
            = SqliteCells(*row, fault).time(SqliteMultichatTables::MessageTime, SqliteTime::Seconds);
        tail.last = std::max(tail.last, time);
    }
}

void SqliteMultichatTails::remember(const QString &id, const SqliteMultichatTail &tail)
{
    if (m_tails.size() >= maxTails)
        m_tails.clear();
    m_tails.insert(id, tail);
}

void SqliteMultichatTails::forget(const QString &id)
{
    m_tails.remove(id);
}

void SqliteMultichatTails::forgetAll()
{
    m_tails.clear();
}

} // namespace SessionDeck
