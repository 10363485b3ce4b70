// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storelocation.h"
#include "core/vault/vaulthandle.h"

namespace SessionDeck {

/// Keeps the versions of one store: opens the vault when the first is to be kept, and again when its file
/// was moved or deleted meanwhile. Used by one thread.
class VaultKeeper
{
public:
    VaultKeeper(VaultTarget target, const StoreLocation &store);

    /// Fills in store, program, time and occasion, and keeps the versions durably; their ids. Any error says
    /// that nothing was changed: without a version, nothing may be.
    Result<std::vector<qint64>> keep(std::vector<VersionDraft> drafts);
    /// Forgets versions whose changes were refused. A failure leaves versions too many, which does no harm.
    void discard(const std::vector<qint64> &versions);
    /// Now and then, applies the retention; call it when a change is done. Takes a small part of the time,
    /// however much the vault holds.
    void tidyUp();

private:
    VaultHandle m_vault;
    StoreLocation m_store;
    QString m_key; // of m_store, found out when it is first needed
    int m_keptSinceTidy = 0;
    std::chrono::steady_clock::time_point m_tidied = {};
    std::chrono::steady_clock::duration m_tidyRest = {}; // at least so long before the next time
};

} // namespace SessionDeck
