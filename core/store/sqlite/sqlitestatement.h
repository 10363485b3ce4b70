// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

struct sqlite3_stmt;

namespace SessionDeck {

class SqliteConnection;

/// A prepared statement on loan from its connection: reset and given back when this object goes, so that none
/// is ever left standing in a transaction. Not longer-lived than the connection; same thread. Parameters
/// count from 1, columns from 0.
class SqliteStatement
{
public:
    SqliteStatement(SqliteConnection &connection, sqlite3_stmt *statement, const QByteArray &sql);
    SqliteStatement(SqliteStatement &&other) noexcept;
    SqliteStatement &operator=(SqliteStatement &&other) = delete;
    ~SqliteStatement();

    enum class Keeping {
        Copy, ///< Of the text.
        InPlace, ///< The text has to live until the step is done.
    };
    /// A failing bind is reported by the next step().
    void bind(int parameter, qint64 value);
    void bind(int parameter, double value);
    void bind(int parameter, QByteArrayView text, Keeping keeping = Keeping::Copy);
    void bindNull(int parameter);

    /// True: there is a row. False: no more; the statement is reset.
    Result<bool> step();
    /// For statements without rows: runs it and resets it, ready for the next values.
    Result<void> run();
    /// Ends the statement and with it its read transaction; bindings stay.
    void reset();

    sqlite3_stmt *handle() const
    {
        return m_statement;
    }

private:
    SqliteConnection *m_connection;
    sqlite3_stmt *m_statement;
    QByteArray m_sql;
    int m_bindFault = 0;
};

} // namespace SessionDeck
