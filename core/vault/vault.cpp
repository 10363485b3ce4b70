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

Result<std::vector<PackedImage>> packAll(const std::vector<VersionDraft> &drafts)
{
    std::vector<PackedImage> all(drafts.size());
    for (size_t i = 0; i < drafts.size(); ++i) {
        Result<PackedImage> packed = drafts[i].image ? packedImage(*drafts[i].image) : PackedImage();
        if (!packed)
            return fail(packed.error());
        all[i] = std::move(*packed);
    }
    return all;
}

Result<qint64> insertDraft(SqliteConnection &database, const VersionDraft &draft, const PackedImage &image)
{
    const Result<qint64> store = insertStore(database, draft.version);
    if (!store)
        return store;
    const Result<qint64> content = draft.image ? insertImage(database, image) : Result<qint64>(0);
    return content ? insertVersion(database, draft.version, *store, *content) : content;
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

Result<std::vector<qint64>> Vault::keep(const std::vector<VersionDraft> &drafts)
{
    // Packed before the transaction, so that nobody waits for it.
    const Result<std::vector<PackedImage>> packed = packAll(drafts);
    if (!packed)
        return fail(packed.error());
    Result<SqliteTransaction> transaction
        = SqliteTransaction::begin(*m_database, SqliteTransaction::Kind::Write);
    if (!transaction)
        return fail(transaction.error());
    std::vector<qint64> ids;
    for (size_t i = 0; i < drafts.size(); ++i) {
        const Result<qint64> id = insertDraft(*m_database, drafts[i], packed->at(i));
        if (!id)
            return fail(id.error());
        ids.push_back(*id);
    }
    const Result<void> done = transaction->commit();
    return done ? Result<std::vector<qint64>>(ids) : fail(done.error());
}

Result<void> Vault::discard(const std::vector<qint64> &versions)
{
    Result<SqliteTransaction> transaction
        = SqliteTransaction::begin(*m_database, SqliteTransaction::Kind::Write);
    if (!transaction)
        return fail(transaction.error());
    const Result<FreedVersions> gone = deleteVersions(*m_database, versions);
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
