// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitecell.h"

#include <cmath>

#include <sqlite3.h>

namespace SessionDeck {

namespace {

QByteArray columnName(const SqliteStatement &row, int column)
{
    return sqlite3_column_name(row.handle(), column);
}

} // namespace

QByteArrayView cellBytes(const SqliteStatement &row, int column)
{
    // For text this is the stored bytes; a number is turned into text by the call.
    const bool blob = sqlite3_column_type(row.handle(), column) == SQLITE_BLOB;
    const void *bytes = blob ? sqlite3_column_blob(row.handle(), column)
                             : static_cast<const void *>(sqlite3_column_text(row.handle(), column));
    return QByteArrayView(static_cast<const char *>(bytes), sqlite3_column_bytes(row.handle(), column));
}

bool cellIsNull(const SqliteStatement &row, int column)
{
    return sqlite3_column_type(row.handle(), column) == SQLITE_NULL;
}

SqliteCells::SqliteCells(const SqliteStatement &row, QByteArray &fault) : m_row(row), m_fault(fault)
{
}

// The three readers below take the cell as a value once, because every sqlite3_column_ call looks it up anew:
// a scan makes ten million of them. Values of a connection without mutexes need no protection.
QByteArrayView SqliteCells::text(int column)
{
    sqlite3_value *cell = sqlite3_column_value(m_row.handle(), column);
    const int type = sqlite3_value_type(cell);
    if (type == SQLITE_NULL)
        return {};
    if (type == SQLITE_TEXT) {
        const auto *bytes = reinterpret_cast<const char *>(sqlite3_value_text(cell));
        const QByteArrayView text(bytes, sqlite3_value_bytes(cell));
        if (text.isValidUtf8())
            return text;
        blame(column, "is not valid UTF-8");
        return {};
    }
    blame(column, type == SQLITE_BLOB ? "is a blob, not text" : "is a number, not text");
    return {};
}

qint64 SqliteCells::number(int column)
{
    sqlite3_value *cell = sqlite3_column_value(m_row.handle(), column);
    const int type = sqlite3_value_type(cell);
    if (type == SQLITE_INTEGER)
        return sqlite3_value_int64(cell);
    if (type != SQLITE_NULL)
        blame(column, "is not a whole number");
    return -1;
}

Timestamp SqliteCells::time(int column, SqliteTime unit)
{
    sqlite3_value *cell = sqlite3_column_value(m_row.handle(), column);
    const int type = sqlite3_value_type(cell);
    if (type == SQLITE_NULL)
        return {};
    const bool number = type == SQLITE_FLOAT || type == SQLITE_INTEGER;
    Timestamp time;
    if (unit == SqliteTime::Seconds && number)
        time = Timestamp::fromSeconds(sqlite3_value_double(cell));
    else if (unit == SqliteTime::Microseconds && number)
        time = Timestamp::fromMicroseconds(sqlite3_value_int64(cell));
    else if (unit == SqliteTime::Text && type == SQLITE_TEXT)
        time = Timestamp::fromIso(QString::fromUtf8(cellBytes(m_row, column)));
    if (time.isNull())
        blame(column, "is not a moment in time");
    return time;
}

void SqliteCells::blame(int column, const char *what)
{
    if (m_fault.isEmpty())
        m_fault = columnName(m_row, column) + ' ' + what;
}

QByteArray cellToJson(const SqliteStatement &row, int column)
{
    const QByteArrayView bytes = cellBytes(row, column);
    const int type = sqlite3_column_type(row.handle(), column);
    switch (type) {
    case SQLITE_NULL:
        return "null";
    case SQLITE_INTEGER:
        return bytes.toByteArray();
    case SQLITE_FLOAT: {
        const double value = sqlite3_column_double(row.handle(), column);
        return std::isfinite(value) ? encodePythonFloat(value) : encodeJsonString(QString::number(value));
    }
    case SQLITE_TEXT:
        if (bytes.isValidUtf8())
            return encodeJsonString(QString::fromUtf8(bytes));
    }
    return "{\"base64\":\"" + bytes.toByteArray().toBase64()
        + (type == SQLITE_TEXT ? "\",\"text\":true}" : "\"}");
}

QByteArray cellsToJson(const SqliteStatement &row, int first, int end)
{
    const int stop = end < 0 ? sqlite3_column_count(row.handle()) : end;
    QByteArray json = "{";
    for (int column = first; column < stop; ++column) {
        if (column > first)
            json += ", ";
        json += encodeJsonString(QString::fromUtf8(columnName(row, column))) + ": " + cellToJson(row, column);
    }
    return json + '}';
}

} // namespace SessionDeck
