// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <chrono>

namespace SessionDeck {

/// What happened to a store between two looks, whoever did it.
struct StoreChanges
{
    QStringList changed
        = {}; ///< Ids of sessions that were created or altered; summaries have to be read again.
    QStringList removed = {}; ///< Ids of sessions that were deleted or have expired.
    bool rescan = false; ///< Something changed and the store cannot say what: scan all.

    bool isEmpty() const
    {
        return changed.isEmpty() && removed.isEmpty() && !rescan;
    }
};

/// Tells which sessions others changed. Has a connection, handle or descriptor of its own, so that waiting
/// disturbs nobody. Used by one thread; only interrupt() may be called from another.
class ChangeSource
{
public:
    virtual ~ChangeSource() = default;

    /// Waits until something changed, at most `timeout`, and returns it; empty after a timeout or
    /// interrupt(). Changes that came between two calls are kept and reported by the next one. Unreachable:
    /// the connection broke; the caller opens a new source and scans again, because changes may have been
    /// missed.
    virtual Result<StoreChanges> wait(std::chrono::milliseconds timeout) = 0;
    /// Makes a wait() that is going on, or else the next one, return soon (within 50 ms).
    virtual void interrupt() = 0;
    /// How it watches, for people ("inotify", "data_version and WAL", "client tracking", "polling every 2
    /// s").
    virtual QString method() const = 0;
};

} // namespace SessionDeck
