// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <memory>

struct sqlite3_file;

namespace SessionDeck {

/// The bytes of a database file, opened and closed by SQLite. A database must never be opened otherwise: when
/// a program closes any descriptor of a file, it loses all its locks on that file, also those of connections
/// that it holds elsewhere; the next program that closes the database then deletes the write-ahead log under
/// them, with all that they write to it. SQLite keeps descriptors open as long as there are such locks.
class SqlitePlainFile
{
public:
    /// Follows no symbolic link to anything but a regular file. NotFound, or Io.
    static Result<SqlitePlainFile> open(const QString &path);

    Result<qint64> size();
    /// `bytes` from an offset on; fewer at the end of the file. Io.
    Result<QByteArray> read(qint64 offset, qint64 bytes);

private:
    struct Closing
    {
        void operator()(sqlite3_file *file) const;
    };
    using Name = std::unique_ptr<const char, void (*)(const char *)>;
    SqlitePlainFile(const QString &path, Name name);
    Error error(int code) const;

    QString m_path;
    Name m_name; // SQLite keeps pointing to it
    std::unique_ptr<sqlite3_file, Closing> m_file;
};

} // namespace SessionDeck
