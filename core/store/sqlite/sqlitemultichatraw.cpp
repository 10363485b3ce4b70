// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitemultichatraw.h"

#include "core/base/coretext.h"
#include "core/base/jsonwalk.h"
#include "core/store/sqlite/sqlitevalues.h"

#include <algorithm>

namespace SessionDeck {

namespace {

struct RawRow
{
    qint64 rowid = 0;
    QStringList columns = {};
    std::vector<SqliteValue> values = {};
    bool isMessage = false;
};

tl::unexpected<Error> notOfMultichat(const QString &id)
{
    return fail(ErrorCode::Invalid,
                CoreText::tr("These are not rows of session \"%1\" in the layout multichat.").arg(id));
}

// What cellToJson() writes for bytes that are no text.
SqliteValue bytesOf(QByteArrayView object)
{
    QByteArray bytes;
    bool isText = false;
    for (JsonWalk walk(object, 0); walk.next();) {
        if (walk.isKey("base64"))
            bytes = QByteArray::fromBase64(decodeJsonString(walk.valueText()).toLatin1());
        isText = isText || walk.isKey("text");
    }
    return isText ? SqliteValue(bytes) : SqliteValue(SqliteBlob{bytes});
}

std::optional<SqliteValue> valueOf(const JsonWalk &walk)
{
    const QByteArray text = walk.valueText().toByteArray();
    switch (walk.value().type) {
    case JsonType::Null:
        return SqliteValue();
    case JsonType::String:
        return SqliteValue(decodeJsonString(text).toUtf8());
    case JsonType::Number: {
        bool whole = false;
        const qint64 number = text.toLongLong(&whole);
        return whole ? SqliteValue(number) : SqliteValue(text.toDouble());
    }
    case JsonType::Object:
        return bytesOf(walk.valueText());
    default:
        return std::nullopt;
    }
}

// The place ends with the row's number, in whatever language it was written.
qint64 rowidIn(const QString &place)
{
    return place.mid(place.lastIndexOf(u' ') + 1).toLongLong();
}

Result<RawRow> rowOf(const RawPart &part, const QString &id)
{
    RawRow row{.rowid = rowidIn(part.place)};
    bool isOwned = false;
    if (part.bytes.size() != part.totalBytes || !part.bytes.startsWith('{'))
        return notOfMultichat(id);
    JsonWalk walk(part.bytes);
    while (walk.next()) {
        const std::optional<SqliteValue> value = valueOf(walk);
        if (!value)
            return notOfMultichat(id);
        isOwned = isOwned || (walk.isKey("session_id") && *value == SqliteValue(id.toUtf8()));
        row.isMessage = row.isMessage || walk.isKey("content");
        row.columns += decodeJsonString(walk.key().in(part.bytes));
        row.values.push_back(*value);
    }
    return isOwned && !walk.failed() ? Result<RawRow>(std::move(row)) : notOfMultichat(id);
}

// The session's own row first: messages refer to it.
Result<std::vector<RawRow>> rowsOf(const RawWrite &request)
{
    std::vector<RawRow> rows;
    for (const RawPart &part : request.parts) {
        Result<RawRow> row = rowOf(part, request.id);
        if (!row)
            return fail(row.error());
        rows.push_back(std::move(*row));
    }
    if (rows.empty())
        return notOfMultichat(request.id);
    std::ranges::stable_partition(rows, [](const RawRow &row) { return !row.isMessage; });
    return rows;
}

const char *tableOf(const RawRow &row)
{
    return row.isMessage ? "messages" : "sessions";
}

// Whether all old rowids can be had: else messages of one moment would come in another order.
Result<bool> areFree(SqliteConnection &connection, const SqliteMultichatTables &tables,
                     const std::vector<RawRow> &rows)
{
    for (const RawRow &row : rows) {
        const QByteArray rowid = row.isMessage ? tables.messageRowid : tables.sessionRowid;
        Result<SqliteStatement> taken = prepareWith(
            connection, QByteArray("SELECT 1 FROM ") + tableOf(row) + " WHERE " + rowid + " = ?1",
            {row.rowid});
        const Result<bool> found = taken ? taken->step() : fail(taken.error());
        if (!found)
            return found;
        if (*found || row.rowid <= 0)
            return false;
    }
    return true;
}

Result<void> insertRow(SqliteConnection &connection, const QByteArray &rowidName, const RawRow &row)
{
    QByteArrayList names;
    QByteArrayList marks;
    for (const QString &column : row.columns)
        names += quotedName(column);
    if (!rowidName.isEmpty())
        names += rowidName;
    for (qsizetype i = 1; i <= names.size(); ++i)
        marks += '?' + QByteArray::number(i);
    Result<SqliteStatement> statement
        = connection.prepare(QByteArray("INSERT INTO ") + tableOf(row) + " (" + names.join(", ")
                             + ") VALUES (" + marks.join(", ") + ')');
    if (!statement)
        return fail(statement.error());
    for (size_t i = 0; i < row.values.size(); ++i)
        bindValue(*statement, int(i) + 1, row.values[i]);
    if (!rowidName.isEmpty())
        statement->bind(int(names.size()), row.rowid);
    return statement->run();
}

} // namespace

Result<SqliteMultichatTail> putMultichatRows(SqliteConnection &connection,
                                             const SqliteMultichatTables &tables, const RawWrite &request)
{
    const Result<std::vector<RawRow>> rows = rowsOf(request);
    if (!rows)
        return fail(rows.error());
    const Result<bool> free = areFree(connection, tables, *rows);
    if (!free)
        return fail(free.error());
    SqliteMultichatTail tail;
    for (const RawRow &row : *rows) {
        const QByteArray &rowid = row.isMessage ? tables.messageRowid : tables.sessionRowid;
        Result<void> done = insertRow(connection, *free ? rowid : QByteArray(), row);
        if (done && row.isMessage)
            done = tail.addInserted(connection, tables);
        if (!done)
            return fail(done.error());
    }
    return tail;
}

} // namespace SessionDeck
