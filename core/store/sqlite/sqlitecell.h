// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsontext.h"
#include "core/base/timestamp.h"
#include "core/session/amount.h"
#include "core/store/sqlite/sqlitestatement.h"

#include <QStringList>

namespace SessionDeck {

/// How a layout writes moments.
enum class SqliteTime {
    Seconds, ///< Since the epoch, REAL or INTEGER.
    Microseconds, ///< Since the epoch, INTEGER.
    Text, ///< "YYYY-MM-DD HH:MM:SS", with or without a fraction and a zone; UTC without one.
};

/// The bytes of a cell as text (numbers as SQLite prints them); they live until the next step.
QByteArrayView cellBytes(const SqliteStatement &row, int column);
bool cellIsNull(const SqliteStatement &row, int column);

/// Reads the cells of one row and keeps the first fault: hostile and careless programs write texts where
/// numbers belong. No allocation unless something is wrong.
class SqliteCells
{
public:
    /// `fault` receives the first fault unless it holds one already, in words with the column's name:
    /// "created_at is text, not a number".
    SqliteCells(const SqliteStatement &row, QByteArray &fault);

    /// Text that is valid UTF-8; empty after a fault. NULL counts as empty text.
    QByteArrayView text(int column);
    /// The same for showing: after a fault what can be read of it, invalid bytes as U+FFFD.
    QString string(int column)
    {
        const QByteArrayView sound = text(column);
        return QString::fromUtf8(sound.isEmpty() ? cellBytes(m_row, column) : sound);
    }
    /// A whole number; -1 after a fault or for NULL.
    qint64 number(int column);
    /// How many there are of something, or how large it is; -1 after a fault or for NULL.
    qint64 amount(int column)
    {
        const qint64 found = number(column);
        if (isAmount(found) || cellIsNull(m_row, column))
            return found;
        blame(column, "is not a possible amount");
        return -1;
    }
    /// A moment; null after a fault or for NULL.
    Timestamp time(int column, SqliteTime unit);
    /// Notes a fault, unless there is one already.
    void blame(int column, const char *what);

private:
    const SqliteStatement &m_row;
    QByteArray &m_fault;
};

/// A cell as a JSON value; a BLOB as {"base64":"…"}, text that is not UTF-8 as {"base64":"…","text":true}.
QByteArray cellToJson(const SqliteStatement &row, int column);
/// The columns [first, end) as a JSON object of column names and values; end -1: all from first on.
QByteArray cellsToJson(const SqliteStatement &row, int first, int end = -1);

} // namespace SessionDeck
