// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqliteraw.h"

#include "core/base/coretext.h"
#include "core/store/sqlite/sqlitecell.h"
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
        const QString key = QString::fromUtf8(cellBytes(*row, 0));
        const QByteArray json = cellsToJson(*row, 1);
        parts.push_back({.place = CoreText::tr("table %1, row %2").arg(rows.table, key),
                         .bytes = json.first(std::min<qsizetype>(left, json.size())),
                         .totalBytes = json.size(),
                         .syntax = QStringLiteral("json")});
        left -= parts.back().bytes.size();
    }
}

} // namespace

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

} // namespace SessionDeck
