// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vaultrows.h"

#include "core/base/contenthash.h"
#include "core/base/coretext.h"
#include "core/session/summarybatch.h"
#include "core/store/sqlite/sqlitecell.h"
#include "core/store/sqlite/sqlitevalues.h"
#include "core/vault/versionimage.h"

#include <sqlite3.h>

namespace SessionDeck {

namespace {

constexpr qint64 maxPackedBytes = 1'000'000'000; // what SQLite takes as one value

// The first column of the first row, 0 if there is none.
Result<qint64> numberOf(SqliteConnection &database, const QByteArray &sql,
                        std::initializer_list<SqliteValue> values)
{
    Result<SqliteStatement> statement = prepareWith(database, sql, values);
    const Result<bool> row = statement ? statement->step() : fail(statement.error());
    if (!row)
        return fail(row.error());
    return *row ? sqlite3_column_int64(statement->handle(), 0) : 0;
}

Result<void> countPacked(SqliteConnection &database, qint64 bytes)
{
    return runWith(database, "UPDATE figures SET value = value + ?1 WHERE name = 'packed_bytes'", {bytes});
}

// What the image of a version that is about to go takes, if nobody else needs it; it goes too.
Result<qint64> deleteImage(SqliteConnection &database, qint64 image)
{
    const Result<qint64> packed = numberOf(database,
                                           "SELECT packed FROM images WHERE id = ?1 AND NOT EXISTS "
                                           "(SELECT 1 FROM versions WHERE image = ?1)",
                                           {image});
    if (!packed || *packed == 0)
        return packed;
    Result<void> gone = runWith(database, "DELETE FROM images WHERE id = ?1", {image});
    if (gone)
        gone = countPacked(database, -*packed);
    return gone ? packed : fail(gone.error());
}

} // namespace

const char *const versionColumns
    = "SELECT v.id, s.key, s.uri, v.session, v.made, v.origin, v.program, v.bulk, v.kind, v.gone, "
      "v.revision, v.messages, v.title, v.expires, i.bytes, i.hash FROM versions v JOIN stores s ON s.id = "
      "v.store LEFT JOIN images i ON i.id = v.image ";

Result<PackedImage> packedImage(const VersionImage &image)
{
    const QByteArray bytes = encodeImage(image);
    Result<QByteArray> packed = bytes.size() > maxImageBytes ? QByteArray() : packImage(bytes);
    if (!packed)
        return fail(packed.error());
    if (packed->isEmpty() || packed->size() > maxPackedBytes)
        return fail(ErrorCode::Unsupported, CoreText::tr("The session is too large for the vault."));
    return PackedImage{.hash = contentHash({bytes}), .packed = std::move(*packed), .bytes = bytes.size()};
}

Result<qint64> insertImage(SqliteConnection &database, const PackedImage &image)
{
    const Result<qint64> same = numberOf(database, "SELECT id FROM images WHERE hash = ?1", {image.hash});
    if (!same || *same != 0)
        return same;
    Result<SqliteStatement> insert
        = prepareWith(database, "INSERT INTO images (hash, bytes, packed, data) VALUES (?1, ?2, ?3, ?4)",
                      {image.hash, image.bytes, qint64(image.packed.size())});
    if (!insert)
        return fail(insert.error());
    sqlite3_bind_blob64(insert->handle(), 4, image.packed.constData(), sqlite3_uint64(image.packed.size()),
                        SQLITE_STATIC); // if it fails, NULL is refused below
    Result<void> done = insert->run();
    const qint64 id = lastInsertedRow(database);
    if (done)
        done = countPacked(database, image.packed.size());
    return done ? Result<qint64>(id) : fail(done.error());
}

Result<qint64> insertStore(SqliteConnection &database, const Version &version)
{
    const QByteArray key = version.store.toUtf8();
    const Result<qint64> known = numberOf(database, "SELECT id FROM stores WHERE key = ?1", {key});
    if (!known || *known != 0)
        return known;
    const Result<void> done
        = runWith(database, "INSERT INTO stores (key, uri) VALUES (?1, ?2)", {key, version.uri.toUtf8()});
    return done ? Result<qint64>(lastInsertedRow(database)) : fail(done.error());
}

Result<qint64> insertVersion(SqliteConnection &database, const Version &version, qint64 store, qint64 image)
{
    const QByteArray title = version.title.toUtf8();
    const SqliteValue none;
    const Result<void> done = runWith(
        database,
        "INSERT INTO versions (store, session, made, origin, program, bulk, kind, gone, revision, messages, "
        "title, expires, image) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
        {store, version.session.toUtf8(), version.made.microseconds(), originName(version.origin).toUtf8(),
         version.program.toUtf8(), version.bulk.isEmpty() ? none : SqliteValue(version.bulk.toUtf8()),
         qint64(version.kind), qint64(version.gone), version.revision.token, version.messageCount,
         cutText(title).toByteArray(), microsecondsOf(version.expires),
         image == 0 ? none : SqliteValue(image)});
    return done ? Result<qint64>(lastInsertedRow(database)) : fail(done.error());
}

Result<FreedVersions> deleteVersions(SqliteConnection &database, const std::vector<qint64> &versions)
{
    FreedVersions freed;
    for (const qint64 version : versions) {
        const Result<qint64> image
            = numberOf(database, "SELECT image FROM versions WHERE id = ?1", {version});
        const Result<void> gone = image ? runWith(database, "DELETE FROM versions WHERE id = ?1", {version})
                                        : fail(image.error());
        if (!gone)
            return fail(gone.error());
        freed.versions += changedRows(database);
        const Result<qint64> bytes = deleteImage(database, *image);
        if (!bytes)
            return fail(bytes.error());
        freed.bytes += *bytes;
    }
    return freed;
}

Version versionIn(const SqliteStatement &row)
{
    const auto text = [&](int column) { return QString::fromUtf8(cellBytes(row, column)); };
    const auto number = [&](int column) { return qint64(sqlite3_column_int64(row.handle(), column)); };
    const auto time = [&](int column) {
        return cellIsNull(row, column) ? Timestamp() : Timestamp::fromMicroseconds(number(column));
    };
    return {.id = number(0),
            .store = text(1),
            .uri = text(2),
            .session = text(3),
            .made = time(4),
            .origin = originOf(text(5)),
            .program = text(6),
            .bulk = text(7),
            .kind
            = VersionKind(std::clamp(number(8), qint64(VersionKind::Whole), qint64(VersionKind::Absent))),
            .gone = number(9) != 0,
            .revision = {cellBytes(row, 10).toByteArray()},
            .messageCount = number(11),
            .title = text(12),
            .expires = time(13),
            .bytes = number(14),
            .hash = cellBytes(row, 15).toByteArray()};
}

} // namespace SessionDeck
