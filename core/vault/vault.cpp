// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vault.h"

#include "core/base/contenthash.h"
#include "core/base/coretext.h"
#include "core/store/sqlite/sqlitecell.h"
#include "core/store/sqlite/sqlitetransaction.h"
#include "core/store/sqlite/sqlitevalues.h"
#include "core/vault/vaultrows.h"
#include "core/vault/versionimage.h"

#include <sqlite3.h>

namespace SessionDeck {

namespace {

Result<qint64> insertAll(SqliteConnection &database, const Version &version, const PackedImage *image)
{
    const Result<qint64> store = insertStore(database, version);
    if (!store)
        return store;
    const Result<qint64> content = image ? insertImage(database, *image) : Result<qint64>(0);
    return content ? insertVersion(database, version, *store, *content) : content;
}

} // namespace

Vault::Vault(std::unique_ptr<SqliteConnection> database) : m_database(std::move(database))
{
}

Result<std::unique_ptr<Vault>> Vault::open(const VaultTarget &target, VaultAccess access)
{
    Result<std::unique_ptr<SqliteConnection>> database = openVaultDatabase(target, access);
    if (!database)
        return fail(database.error());
    return std::unique_ptr<Vault>(new Vault(std::move(*database)));
}

Result<qint64> Vault::keep(const Version &version, const VersionImage *image)
{
    // Packed before the transaction, so that nobody waits for it.
    const Result<PackedImage> packed = image ? packedImage(*image) : PackedImage();
    if (!packed)
        return fail(packed.error());
    Result<SqliteTransaction> transaction
        = SqliteTransaction::begin(*m_database, SqliteTransaction::Kind::Write);
    if (!transaction)
        return fail(transaction.error());
    const Result<qint64> id = insertAll(*m_database, version, image ? &*packed : nullptr);
    const Result<void> done = id ? transaction->commit() : fail(id.error());
    return done ? id : fail(done.error());
}

Result<void> Vault::discard(qint64 version)
{
    Result<SqliteTransaction> transaction
        = SqliteTransaction::begin(*m_database, SqliteTransaction::Kind::Write);
    if (!transaction)
        return fail(transaction.error());
    const Result<FreedVersions> gone = deleteVersions(*m_database, {version});
    return gone ? transaction->commit() : fail(gone.error());
}

Result<VersionImage> Vault::image(qint64 version)
{
    Result<SqliteStatement> row
        = prepareWith(*m_database,
                      "SELECT i.data, i.bytes, i.hash FROM versions v JOIN images i ON i.id = v.image "
                      "WHERE v.id = ?1",
                      {version});
    const Result<bool> found = row ? row->step() : fail(row.error());
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(ErrorCode::NotFound,
                    CoreText::tr("There is no version %1, or it has no content of its own.").arg(version));
    const Result<QByteArray> bytes = unpackImage(cellBytes(*row, 0), sqlite3_column_int64(row->handle(), 1));
    if (!bytes)
        return fail(bytes.error());
    if (contentHash({*bytes}) != cellBytes(*row, 2).toByteArray())
        return fail(ErrorCode::Corrupt,
                    CoreText::tr("The content of version %1 is damaged in the vault.").arg(version));
    return decodeImage(*bytes);
}

} // namespace SessionDeck
