// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storelocation.h"
#include "core/vault/knownsessions.h"
#include "core/vault/seensession.h"
#include "core/vault/vaulthandle.h"

namespace SessionDeck {

/// The vault as OthersLook uses it, for one store; opened when it is first needed. Any call can fail as those
/// of Vault.
class OthersVault
{
public:
    OthersVault(VaultTarget target, const StoreLocation &store);

    /// Keeps the known state of a session that is another one now, unless that is in the vault already; true
    /// if a version was kept.
    Result<bool> keep(const KnownSession &known, const SeenSession &now);
    /// What KnownSession::after is for this state.
    Result<qint64> newestBefore(const SeenSession &state);
    /// How many packed bytes may be known.
    Result<qint64> mostKnownBytes();

    /// What the store is called in the vault.
    const QString &storeKey() const
    {
        return m_key;
    }

private:
    Version versionOf(const KnownSession &known, const SeenSession &now) const;
    void tidyUp();

    VaultHandle m_vault;
    StoreLocation m_store;
    QString m_key;
    std::chrono::steady_clock::time_point m_tidied = {};
};

} // namespace SessionDeck
