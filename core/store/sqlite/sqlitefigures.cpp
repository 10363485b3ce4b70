// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitefigures.h"

#include "core/store/sqlite/sqlitecell.h"
#include "core/store/sqlite/sqliteopening.h"
#include "core/store/sqlite/sqliteslices.h"
#include "core/store/sqlite/sqlitewalindex.h"

#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>

namespace SessionDeck {

namespace {

constexpr int shownTables = 8; // and as many indexes, the largest ones

struct PragmaFigure
{
    const char *metric;
    const char *sql;
};
constexpr PragmaFigure pages[] = {
    {"page_size", "PRAGMA page_size"},
    {"page_count", "PRAGMA page_count"},
    {"free_pages", "PRAGMA freelist_count"},
};

// The table that most likely holds the sessions: any row will do, so the layout need not be known.
constexpr const char *probeTable
    = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
      " AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name LIKE '%session%' DESC, rootpage LIMIT 1";

QByteArray quoted(QByteArray name)
{
    return '"' + name.replace('"', "\"\"") + '"';
}

} // namespace

Result<std::unique_ptr<FigureSource>> SqliteFigures::open(const StoreLocation &location,
                                                          const OpenOptions &options)
{
    OpenOptions reading = options;
    reading.mode = AccessMode::ReadOnly;
    Result<std::unique_ptr<SqliteConnection>> connection = openSqlite(location.path, reading);
    if (!connection)
        return fail(connection.error());
    QByteArray probe = "SELECT 1";
    {
        Result<SqliteStatement> table = (*connection)->prepare(probeTable);
        const Result<bool> row = table ? table->step() : fail(table.error());
        if (!row)
            return fail(row.error());
        if (*row)
            probe = "SELECT * FROM " + quoted(cellBytes(*table, 0).toByteArray()) + " LIMIT 1";
    }
    return std::unique_ptr<FigureSource>(new SqliteFigures(std::move(*connection), probe));
}

Result<void> SqliteFigures::probe()
{
    if (const Result<void> same = m_connection->file().checkInPlace(); !same)
        return same;
    Result<SqliteStatement> row = m_connection->prepare(m_probe);
    const Result<bool> found = row ? row->step() : fail(row.error());
    return found ? Result<void>() : fail(found.error());
}

Result<FigureSet> SqliteFigures::read(FigureDepth depth, std::stop_token stop)
{
    m_connection->setStop(std::move(stop));
    FigureSet set;
    Result<void> done = {};
    if (depth == FigureDepth::Full) {
        done = addTables(set);
        releaseCache(*m_connection);
    } else {
        done = addPages(set);
    }
    m_connection->setStop({});
    if (!done)
        return fail(done.error());
    return set;
}

Result<void> SqliteFigures::addPages(FigureSet &set)
{
    for (const PragmaFigure &figure : pages) {
        const Result<qint64> value = m_connection->number(figure.sql);
        if (!value)
            return fail(value.error());
        set.figures.push_back({figure.metric, double(*value)});
    }
    addFiles(set);
    set.figures.push_back({"busy_retries", double(m_connection->busyRetries())});
    return {};
}

void SqliteFigures::addFiles(FigureSet &set)
{
    const QString path = m_connection->file().target().path;
    const qint64 walBytes = QFileInfo(path + QStringLiteral("-wal")).size(); // 0 if there is none
    set.figures.push_back({"wal_bytes", double(walBytes)});
    set.figures.push_back({"bytes", double(QFileInfo(path).size() + walBytes)});
    const std::optional<SqliteWalIndex> index
        = walBytes > 0 ? readSqliteWalIndex(*m_connection) : std::optional<SqliteWalIndex>(std::in_place);
    if (index)
        set.figures.push_back(
            {"checkpoint_lag_pages", double(std::max<qint64>(0, index->written - index->checkpointed))});
}

Result<void> SqliteFigures::addTables(FigureSet &set)
{
    Result<SqliteStatement> row = m_connection->prepare(
        "SELECT s.name, s.type, d.pgsize FROM dbstat d JOIN sqlite_schema s ON s.name = d.name"
        " WHERE d.aggregate = TRUE ORDER BY d.pgsize DESC");
    if (!row) // this SQLite was built without dbstat
        return row.error().code == ErrorCode::Cancelled ? fail(row.error()) : Result<void>();
    int tables = 0;
    int indexes = 0;
    for (;;) {
        const Result<bool> found = row->step();
        if (!found)
            return fail(found.error());
        if (!*found)
            return {};
        const bool isTable = cellBytes(*row, 1) == "table";
        if ((isTable ? tables : indexes)++ < shownTables)
            set.figures.push_back({(isTable ? "table_bytes:" : "index_bytes:") + cellBytes(*row, 0),
                                   double(sqlite3_column_int64(row->handle(), 2))});
    }
}

} // namespace SessionDeck
