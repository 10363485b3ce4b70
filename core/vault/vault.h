// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vaultdatabase.h"
#include "core/vault/version.h"

namespace SessionDeck {

/// A version that is to be kept, and its content; null where the kind has none.
struct VersionDraft
{
    Version version = {};
    const VersionImage *image = nullptr;
};

/// The database of versions: what sessions were before they were changed through SessionDeck. Several
/// programs may have it open; an object is used by one thread. Equal contents are stored once. Any call can
/// fail with Locked, NoSpace, Corrupt, ReadOnly or Io; then nothing has changed in the vault.
class Vault
{
public:
    /// See openVaultDatabase().
    static Result<std::unique_ptr<Vault>> open(const VaultTarget &target, VaultAccess access);

    /// Keeps versions, all of them or none, durable when it returns; their ids, in this order. Unsupported:
    /// one is larger than maxImageBytes.
    Result<std::vector<qint64>> keep(const std::vector<VersionDraft> &drafts);
    /// Forgets versions whose changes did not happen after all.
    Result<void> discard(const std::vector<qint64> &versions);
    /// The content of a version that has an image. NotFound; Corrupt if it is not what was kept.
    Result<VersionImage> image(qint64 version);

    /// For the other parts of the vault (vaultlists.h, retention.h).
    SqliteConnection &database()
    {
        return *m_database;
    }

private:
    explicit Vault(std::unique_ptr<SqliteConnection> database);

    std::unique_ptr<SqliteConnection> m_database;
};

} // namespace SessionDeck
