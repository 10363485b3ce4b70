// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/openstore.h"
#include "core/vault/vaultlists.h"
#include "tests/support/temporaryplace.h"

namespace SessionDeck {

/// A temporary folder with a vault, and with stores whose changes go through it.
class VaultPlace
{
public:
    VaultTarget target() const
    {
        return {.path = m_place.path("data/sessiondeck/vault.db"), .program = "test"};
    }
    QString path(const QString &name) const
    {
        return m_place.path(name);
    }
    /// The vault; made at the first call. Aborts the test program if it cannot be opened.
    std::unique_ptr<Vault> open() const;
    /// A store of the place, made if there is none; aborts if that fails.
    std::unique_ptr<SessionStore> store(const StoreLocation &location) const;
    /// All versions of a session in any store, the newest first; aborts if they cannot be listed.
    std::vector<Version> history(const QString &session) const;

private:
    TemporaryPlace m_place;
};

/// Global rows `driver` and `layout`: a store that has files, and one that has a database.
void addVaultedStores();

/// A version as it could be kept, and a content for it.
Version sampleVersion(const QString &session);
VersionImage sampleImage(const QString &text);

} // namespace SessionDeck
