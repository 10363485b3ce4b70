// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sessionstore.h"
#include "core/transfer/bulkjob.h"
#include "core/vault/vault.h"

#include <optional>
#include <span>

namespace SessionDeck {

/// Takes back what a BulkJob or another change of many sessions did, from the versions that the vault keeps
/// of it: what was deleted is written again unless there is another session of its id by now, an expiry
/// becomes what it was unless somebody set another one, what was made goes to the trash, and what was
/// replaced is put back, unless it was changed through SessionDeck since. Steps and errors as those of
/// BulkJob. For one use; used by one thread at a time.
class BulkUndo
{
public:
    /// `storeKey`: only the versions of that store, for changes of two stores (see vaultKey()); empty: all.
    BulkUndo(const BulkOrder &order, const QString &bulk, VaultTarget vault = {},
             const QString &storeKey = {});

    Result<bool> step(SessionStore &store, const std::stop_token &stop);
    /// `total` is known after the first step.
    const BulkReport &report() const
    {
        return m_report;
    }

private:
    using Versions = std::span<const Version>;
    using Outcomes = std::vector<Result<BulkOutcome>>; // Done or Already
    using Way = Outcomes (BulkUndo::*)(SessionStore &, Versions);

    Result<void> begin(const Capabilities &store);
    static Way wayOf(const Version &version);
    Versions nextBatch();
    Outcomes setBack(SessionStore &store, Versions versions);
    Outcomes takeAway(SessionStore &store, Versions versions);
    Outcomes putBack(SessionStore &store, Versions versions);
    Result<void> checkUnchanged(const Version &version);
    Result<void> checkExpiry(const Version &version, Timestamp now);

    BulkOrder m_order;
    QString m_bulk;
    VaultTarget m_target;
    QString m_storeKey;
    std::unique_ptr<Vault> m_vault;
    std::vector<Version> m_versions;
    BulkReport m_report;
    std::optional<BatchSizer> m_sizer; // once the store is known
    size_t m_next = 0;
};

} // namespace SessionDeck
