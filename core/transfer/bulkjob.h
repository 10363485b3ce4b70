// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sessionstore.h"
#include "core/transfer/bulkorder.h"

namespace SessionDeck {

/// Carries out an order on many sessions of one store, step by step, so that others get their turn between
/// the steps. Each session is changed only if it still is as it was listed, and in exactly the state that was
/// seen right before. What fails for one session is noted, and the others go on. Opened through a
/// VaultedStore, all of it can be taken back by BulkUndo. For one use; used by one thread at a time.
class BulkJob
{
public:
    BulkJob(const BulkOrder &order, ListedSessions sessions);

    /// Works for a tenth of a second, or until asked to stop; false: nothing is left to do. An Error if no
    /// other session would fare better (the store is gone, full or read-only; the vault cannot be written):
    /// the session that met it counts as not tried.
    Result<bool> step(SessionStore &store, const std::stop_token &stop);

    const BulkOrder &order() const
    {
        return m_order;
    }
    /// What was done so far.
    const BulkReport &report() const
    {
        return m_report;
    }

private:
    Result<BulkResult> change(SessionStore &store, const SessionSummary &listed) const;

    BulkOrder m_order;
    ListedSessions m_sessions;
    BulkReport m_report;
    qint64 m_next = 0;
};

/// Whether a store can carry out an order at all: ReadOnly or Unsupported with the reason.
Result<void> checkOrder(const BulkOrder &order, const Capabilities &store);

} // namespace SessionDeck
