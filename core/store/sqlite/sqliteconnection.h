// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite/sqlitehandle.h"
#include "core/store/sqlite/sqlitestatement.h"

#include <QHash>

#include <memory>
#include <stop_token>

namespace SessionDeck {

/// One database handle. Waits for locks of others with growing pauses up to the timeout, keeps prepared
/// statements for reuse, and can be stopped from another thread through a stop token. Used by one thread.
class SqliteConnection
{
public:
    /// Opens the file and reads its header, so that what is no database fails here. Error codes: see
    /// sqliteError().
    static Result<std::unique_ptr<SqliteConnection>> open(const SqliteTarget &target);
    ~SqliteConnection();
    Q_DISABLE_COPY_MOVE(SqliteConnection)

    /// A statement of the cache, or a new one. Corrupt and Io as SQLite says.
    Result<SqliteStatement> prepare(const QByteArray &sql);
    /// Runs statements that give no rows.
    Result<void> execute(const QByteArray &sql);
    /// The integer in the first column of the first row; 0 if there is none or it is NULL.
    Result<qint64> number(const QByteArray &sql);
    /// From now on work ends with Cancelled soon after the token asks for it.
    void setStop(std::stop_token stop);

    /// Whether SQLite can only read the file, whatever was asked for.
    bool isReadOnly() const;
    /// How often it waited for a lock of others since it was opened.
    qint64 busyRetries() const;
    /// What a code of the C API means on this handle now.
    Error error(int code) const;
    const SqliteHandle &file() const
    {
        return m_file;
    }
    sqlite3 *handle() const
    {
        return m_file.get();
    }

private:
    friend class SqliteStatement;
    struct Waiting; // what the callbacks of SQLite see

    explicit SqliteConnection(const SqliteTarget &target);
    void takeBack(const QByteArray &sql, sqlite3_stmt *statement);

    SqliteHandle m_file;
    std::unique_ptr<Waiting> m_waiting;
    QHash<QByteArray, sqlite3_stmt *> m_idle;
};

} // namespace SessionDeck
