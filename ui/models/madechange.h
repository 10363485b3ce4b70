// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/asyncstore.h"
#include "core/transfer/bulkorder.h"
#include "ui/models/backgroundjob.h"
#include "ui/models/workend.h"

namespace SessionDeck {

/// A change of one or many sessions, as long as it can be taken back. Shared by all who offer that: whoever
/// does it takes the name of the change out, so that it is done once.
struct MadeChange
{
    QString bulk = {}; ///< Names its versions in the vault, see Version::bulk; empty: there is nothing to
                       ///< take back (any more).
    BulkOrder order = {.kind = BulkOrder::Kind::Other};
    StoreOpener opener = openStore;
    /// What it changes. Taken back in this order: what was taken away from one store is there again before
    /// another one loses it.
    std::vector<WorkEnd> stores = {};
    bool repairs = false; ///< It repaired damage, of which versions keep what could be read of a session.
    QString what = {}; ///< Names it for people; empty: as the journal does.
    QString undone = {}; ///< A sentence for when all of it was taken back; empty: what undoWork() says.
};

/// For a change that is about to be made.
std::shared_ptr<MadeChange> newChange(const StoreOpener &opener, std::vector<WorkEnd> stores);

/// The work, with all that it changes kept under the change's name. When it has ended, however it did, the
/// name is empty if nothing was changed.
BackgroundJob::Work undoableWork(BackgroundJob::Work work, const std::shared_ptr<MadeChange> &change);

/// Takes the change back, but for what was changed since. On the thread of a BackgroundJob.
Result<JobResult> undoWork(const MadeChange &change, const JobContext &context);

} // namespace SessionDeck
