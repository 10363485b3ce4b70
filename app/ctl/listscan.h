// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "app/ctl/damagereport.h"
#include "core/store/sessionstore.h"

#include <functional>

namespace SessionDeck {

/// A scan for `list`: shows how far it is, stops when told to, remembers damage.
class ListScan
{
public:
    explicit ListScan(Context &context) : m_context(context)
    {
    }

    /// Takes rows; false if no more are wanted, which ends the scan.
    using TakeRows = std::function<bool(const SummaryBatch &)>;
    void run(SessionStore &store, ScanDepth depth, const TakeRows &take);

    /// Says what was damaged and why the list is not complete, if so; the exit code for all of it.
    ExitCode verdict() const;

private:
    Context &m_context;
    DamageReport m_damage;
    ScanProgress m_progress;
    Result<void> m_result;
};

} // namespace SessionDeck
