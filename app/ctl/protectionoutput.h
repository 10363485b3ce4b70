// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/access.h"
#include "app/ctl/output.h"
#include "core/store/storelocation.h"
#include "core/transfer/backupschedule.h"

namespace SessionDeck {

/// What is set for a store, and what has come of it.
struct ProtectionReport
{
    StoreLocation store = {};
    StoreProtection protection = {};
    qint64 known = 0; ///< Sessions.
    ScheduleState backups = {};
};

/// Looks it up. Errors of KnownSessions.
Result<ProtectionReport> protectionReport(const ReachedPlace &place, const StoreProtection &protection);
void printProtection(Output &out, const ProtectionReport &report);

} // namespace SessionDeck
