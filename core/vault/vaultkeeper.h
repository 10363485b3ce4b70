// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storelocation.h"
#include "core/vault/vault.h"

namespace SessionDeck {

/// Keeps the versions of one store: opens the vault when the first is to be kept, and again when its file
/// was moved or deleted meanwhile. Used by one thread.
class VaultKeeper
{
public:
    VaultKeeper(VaultTarget target, const StoreLocation &store);

    /// Fills in store, program, time and occasion, and keeps the version durably. Any error says that the
    /// session was not changed: without a version, nothing may be.
    Result<qint64> keep(Version version, const VersionImage *image);
    /// Forgets a version whose change was refused. A failure leaves a version too many, which does no harm.
    void discard(qint64 version);
    /// Now and then, applies the retention; call it when a change is done.
    void tidyUp();

private:
    Result<Vault *> vault();

    VaultTarget m_target;
    StoreLocation m_store;
    QString m_key; // of m_store, found out when it is first needed
    std::unique_ptr<Vault> m_vault;
    int m_keptSinceTidy = 0;
    std::chrono::steady_clock::time_point m_tidied = {};
};

} // namespace SessionDeck
