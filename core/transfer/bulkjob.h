// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sessionstore.h"
#include "core/transfer/batchsizer.h"
#include "core/transfer/bulkorder.h"

#include <optional>

namespace SessionDeck {

/// Carries out an order on many sessions of one store, a batch in each step, so that others get their turn
/// between the steps. Each session is changed only if it still is as it was listed, and in exactly the state
/// that was seen right before. What fails for one session is noted, and the others go on. Opened through a
/// VaultedStore, all of it can be taken back by BulkUndo. For one use; used by one thread at a time.
class BulkJob
{
public:
    BulkJob(const BulkOrder &order, ListedSessions sessions);

    /// Changes a batch, unless asked to stop; false: nothing is left to do. Where the store has no work that
    /// goes through all that it holds, a batch takes some hundredths of a second. An Error if no other
    /// session would fare better (the store is gone, full or read-only; the vault cannot be written): those
    /// that met it count as not tried.
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
    using Listed = std::vector<SessionSummary>;
    Result<void> changeAll(SessionStore &store, const Listed &listed,
                           const std::vector<Result<LoadedSession>> &found);
    std::optional<BulkResult> spared(const SessionSummary &listed, const LoadedSession &found) const;
    void note(const SessionSummary &session, const Error &error, Result<void> &ended);
    std::vector<Result<void>> send(SessionStore &store, const std::vector<RemoveRequest> &requests) const;

    BulkOrder m_order;
    ListedSessions m_sessions;
    BulkReport m_report;
    std::optional<BatchSizer> m_sizer; // once the store is known
    qint64 m_next = 0;
};

/// Whether a store can carry out an order at all: ReadOnly or Unsupported with the reason.
Result<void> checkOrder(const BulkOrder &order, const Capabilities &store);

} // namespace SessionDeck
