// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitemultichattails.h"

#include "core/session/summarybatch.h"
#include "core/store/sqlite/sqlitecell.h"
#include "core/store/sqlite/sqlitevalues.h"

#include <sqlite3.h>

namespace SessionDeck {

void SqliteMultichatTail::add(const SqliteStatement &row)
{
    QByteArray fault;
    digest.add(row, 'm', SqliteMultichatTables::MessageSession);
    last = std::max(last,
                    SqliteCells(row, fault).time(SqliteMultichatTables::MessageTime, SqliteTime::Seconds));
    ++messages;
}

Result<void> SqliteMultichatTail::addInserted(SqliteConnection &connection,
                                              const SqliteMultichatTables &tables)
{
    Result<SqliteStatement> row = prepareWith(connection, tables.message, {lastInsertedRow(connection)});
    const Result<bool> found = row ? row->step() : fail(row.error());
    if (!found)
        return fail(found.error());
    add(*row);
    return {};
}

// What others have committed since makes all of them void.
Result<void> SqliteMultichatTails::followVersion(SqliteConnection &connection)
{
    const Result<qint64> version = connection.number("PRAGMA data_version");
    if (!version)
        return fail(version.error());
    if (*version != m_dataVersion)
        m_tails.clear();
    m_dataVersion = *version;
    return {};
}

Result<void> SqliteMultichatTails::gather(SqliteConnection &connection, const SqliteMultichatTables &tables,
                                          const QStringList &ids)
{
    if (const Result<void> current = followVersion(connection); !current)
        return current;
    Result<SqliteStatement> row = prepareWith(connection, tables.messagesOfMany, {encodeParticipants(ids)});
    if (!row)
        return fail(row.error());
    QHash<QByteArray, SqliteMultichatTail> gathered;
    for (const QString &id : ids)
        gathered.insert(id.toUtf8(), {});
    for (;;) {
        const Result<bool> found = row->step();
        if (!found)
            return fail(found.error());
        if (!*found)
            break;
        const QByteArrayView owner = cellBytes(*row, SqliteMultichatTables::MessageSession);
        const auto tail = gathered.find(QByteArray::fromRawData(owner.data(), owner.size()));
        if (tail == gathered.end())
            continue;
        tail->add(*row);
        tail->rows.push_back(sqlite3_column_int64(row->handle(), SqliteMultichatTables::MessageKey));
    }
    m_most = std::max(usualTails, gathered.size());
    m_tails.clear();
    for (const QString &id : ids)
        m_tails.insert(id, gathered.value(id.toUtf8()));
    return {};
}

Result<SqliteMultichatTail> SqliteMultichatTails::find(SqliteConnection &connection,
                                                       const SqliteMultichatTables &tables, const QString &id)
{
    if (const Result<void> current = followVersion(connection); !current)
        return fail(current.error());
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
    for (;;) {
        const Result<bool> found = row->step();
        if (!found)
            return fail(found.error());
        if (!*found)
            return tail;
        tail.add(*row);
    }
}

void SqliteMultichatTails::remember(const QString &id, const SqliteMultichatTail &tail)
{
    if (m_tails.size() >= m_most)
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
