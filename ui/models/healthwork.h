// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/asyncstore.h"
#include "core/transfer/healthcheck.h"
#include "core/vault/versiondiff.h"
#include "ui/models/backgroundjob.h"
#include "ui/models/workend.h"

#include <mutex>

namespace SessionDeck {

/// Findings on their way from the thread that checks to the one that shows them.
class FindingBox
{
public:
    void put(const HealthFinding &finding);
    /// All that came since the last call.
    std::vector<HealthFinding> take();

private:
    std::mutex m_mutex;
    std::vector<HealthFinding> m_findings;
};

/// Which store to look after, and how to open it.
struct HealthWork
{
    StoreOpener opener = openStore;
    WorkEnd store = {};
};

/// All of these run on the thread of a BackgroundJob.

Result<JobResult> checkWork(const HealthWork &work, FindingBox &box, const JobContext &context);

/// What repairing these would write, for people; nothing is changed. Bounded: tells how many more there are.
Result<VersionDiff> previewRepairs(const HealthWork &work, const std::vector<HealthFinding> &findings);

/// Repairs them one by one; what becomes of one says nothing about the others.
Result<JobResult> repairWork(const HealthWork &work, const std::vector<HealthFinding> &findings,
                             const JobContext &context);

/// Reads what can be read of a damaged store into a new one, which is made.
Result<JobResult> salvageWork(const StoreLocation &source, const StoreLocation &target,
                              const JobContext &context);

} // namespace SessionDeck
