// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <chrono>
#include <utility>

struct sqlite3;

namespace SessionDeck {

enum class SqliteAccess {
    Read, ///< SQLITE_OPEN_READONLY.
    Write, ///< The file must exist.
    Create, ///< Makes the file if there is none.
    Immutable, ///< Read, without locks and without looking for a WAL; only for media that nobody writes.
};

struct SqliteTarget
{
    QString path = {};
    SqliteAccess access = SqliteAccess::Read;
    std::chrono::milliseconds busyTimeout{5000}; ///< How long to wait for locks of others, at most.
};

/// An open database file: the bare handle, closed when this goes, and which file it was.
class SqliteHandle
{
public:
    explicit SqliteHandle(const SqliteTarget &target);
    ~SqliteHandle();
    Q_DISABLE_COPY_MOVE(SqliteHandle)

    /// Opens it; a result code of the C API. SQLite reads nothing of the file yet.
    int open();
    /// Unreachable if the file at the path is no longer the one that is open (moved, replaced, deleted).
    Result<void> checkInPlace() const;
    const SqliteTarget &target() const
    {
        return m_target;
    }
    sqlite3 *get() const
    {
        return m_database;
    }

private:
    using FileIdentity = std::pair<quint64, quint64>; // device and inode
    static FileIdentity identityOf(const QString &path);

    SqliteTarget m_target;
    sqlite3 *m_database = nullptr;
    FileIdentity m_identity;
};

} // namespace SessionDeck
