// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/historyseries.h"

#include <sqlite3.h>

namespace SessionDeck {

namespace {

// The id of a new or an old row; the statement's parameters are bound already.
Result<qint64> idFrom(SqliteStatement &statement)
{
    const Result<bool> found = statement.step();
    if (!found)
        return fail(found.error());
    const qint64 id = *found ? sqlite3_column_int64(statement.handle(), 0) : 0;
    statement.reset();
    return id;
}

} // namespace

Result<qint64> HistorySeries::store(const QString &key)
{
    if (const auto known = m_stores.constFind(key); known != m_stores.constEnd())
        return *known;
    // An update that changes nothing, so that RETURNING has a row either way.
    Result<SqliteStatement> row = m_connection.prepare(
        "INSERT INTO stores (key) VALUES (?1) ON CONFLICT (key) DO UPDATE SET key = key RETURNING id");
    if (!row)
        return fail(row.error());
    const QByteArray text = key.toUtf8();
    row->bind(1, QByteArrayView(text));
    const Result<qint64> id = idFrom(*row);
    if (id)
        m_stores.insert(key, *id);
    return id;
}

Result<qint64> HistorySeries::of(qint64 store, SeriesKind kind, const QByteArray &name)
{
    auto &known = m_series[size_t(kind)];
    const std::pair place(store, name);
    if (const auto found = known.constFind(place); found != known.constEnd())
        return *found;
    Result<SqliteStatement> row
        = m_connection.prepare("INSERT INTO series (store, kind, name) VALUES (?1, ?2, ?3)"
                               " ON CONFLICT DO UPDATE SET name = name RETURNING id");
    if (!row)
        return fail(row.error());
    row->bind(1, store);
    row->bind(2, qint64(kind));
    row->bind(3, QByteArrayView(name));
    const Result<qint64> id = idFrom(*row);
    if (id)
        known.insert(place, *id);
    return id;
}

Result<qint64> HistorySeries::find(const QString &key, SeriesKind kind, const QByteArray &name)
{
    Result<SqliteStatement> row
        = m_connection.prepare("SELECT series.id FROM stores JOIN series ON store = stores.id"
                               " WHERE key = ?1 AND kind = ?2 AND name = ?3");
    if (!row)
        return fail(row.error());
    const QByteArray text = key.toUtf8();
    row->bind(1, QByteArrayView(text));
    row->bind(2, qint64(kind));
    row->bind(3, QByteArrayView(name));
    return idFrom(*row);
}

} // namespace SessionDeck
