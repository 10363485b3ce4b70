// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqliteraw.h"

#include "core/base/coretext.h"
#include "core/store/sqlite/sqlitecell.h"
#include "core/store/sqlite/sqlitereading.h"
#include "core/store/sqlite/sqlitestore.h"
#include "core/store/sqlite/sqlitevalues.h"

namespace SessionDeck {

namespace {

Result<void> addRows(SqliteConnection &connection, const SqliteRawRows &rows, const RawRequest &request,
                     std::vector<RawPart> &parts)
{
    Result<SqliteStatement> row = prepareWith(connection, rows.sql, {request.id.toUtf8()});
    if (!row)
        return fail(row.error());
    qint64 left = std::max<qint64>(request.limit, 0);
    for (const RawPart &part : parts)
        left -= part.bytes.size();
    for (;;) {
        const Result<bool> found = row->step();
        if (!found)
            return fail(found.error());
        if (!*found)
            return {};
        RawPart part = rawRow(rows.table, *row);
        part.bytes.truncate(std::max<qint64>(left, 0));
        left -= part.bytes.size();
        parts.push_back(std::move(part));
    }
}

} // namespace

RawPart rawRow(const QString &table, const SqliteStatement &row, int first)
{
    const QByteArray json = cellsToJson(row, first);
    return {.place = CoreText::tr("table %1, row %2").arg(table, QString::fromUtf8(cellBytes(row, 0))),
            .bytes = json,
            .totalBytes = json.size(),
            .syntax = QStringLiteral("json")};
}

Result<std::vector<RawPart>> readRawRows(SqliteConnection &connection, const SqliteFacts &facts,
                                         const RawRequest &request)
{
    std::vector<RawPart> parts;
    for (const SqliteRawRows &rows : facts.raw) {
        if (const Result<void> added = addRows(connection, rows, request, parts); !added)
            return fail(added.error());
    }
    if (parts.empty())
        return fail(ErrorCode::NotFound, CoreText::tr("There is no session \"%1\".").arg(request.id));
    return parts;
}

Result<std::vector<RawPart>> SqliteStore::raw(const RawRequest &request)
{
    const Result<SqliteReading> reading = SqliteReading::beginAtOneState(*m_connection, {});
    if (!reading)
        return fail(reading.error());
    return readRawRows(*m_connection, m_reader->facts(), request);
}

Result<Revision> SqliteStore::writeRaw(const RawWrite &request)
{
    return m_changes.run({.id = request.id, .expect = request.expect, .mustExist = false},
                         [&](SqliteWriter &writer) { return writer.writeRaw(*m_connection, request); });
}

} // namespace SessionDeck
