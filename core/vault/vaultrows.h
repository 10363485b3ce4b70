// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/sqlite/sqlitestatement.h"
#include "core/vault/version.h"

namespace SessionDeck {

/// An image that is ready to be stored.
struct PackedImage
{
    QByteArray hash = {};
    QByteArray packed = {};
    qint64 bytes = 0; ///< Unpacked.
};

/// Packs an image. Unsupported: larger than maxImageBytes, or packed than SQLite takes.
Result<PackedImage> packedImage(const VersionImage &image);

class SqliteConnection;

/// Inside the caller's transaction: the row of the image with this content, made if there is none; its id.
Result<qint64> insertImage(SqliteConnection &database, const PackedImage &image);
/// The row of the store, made if there is none; its id.
Result<qint64> insertStore(SqliteConnection &database, const Version &version);
/// A new version; `image` 0: none. Its id.
Result<qint64> insertVersion(SqliteConnection &database, const Version &version, qint64 store, qint64 image);
/// Deletes the versions that the statement's rows name (column 0), and the images that nobody needs any
/// more. What was freed, in packed bytes, and how many versions.
struct FreedVersions
{
    qint64 versions = 0;
    qint64 bytes = 0;
};
Result<FreedVersions> deleteVersions(SqliteConnection &database, const std::vector<qint64> &versions);

/// All rows of a statement, each as read(statement) gives it.
template <typename Read>
auto collectRows(Result<SqliteStatement> row, Read read) -> Result<std::vector<decltype(read(*row))>>
{
    if (!row)
        return fail(row.error());
    std::vector<decltype(read(*row))> all;
    for (;;) {
        const Result<bool> more = row->step();
        if (!more)
            return fail(more.error());
        if (!*more)
            return all;
        all.push_back(read(*row));
    }
}

/// The columns that versionOf() reads, and what they come from; to be followed by WHERE.
extern const char *const versionColumns;
/// The version in the present row of a SELECT with versionColumns. Values of a wrong type read as nothing.
Version versionIn(const SqliteStatement &row);

} // namespace SessionDeck
