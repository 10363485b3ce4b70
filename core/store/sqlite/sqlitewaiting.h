// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite/sqliteconnection.h"

namespace SessionDeck {

/// What SQLite calls while a connection works: how to wait for a lock, and when to stop.
struct SqliteConnection::Waiting
{
    /// Virtual machine steps between two looks at the stop token; about a tenth of a millisecond.
    static constexpr int stepsBetweenLooks = 5000;

    static int busy(void *waiting, int calls);
    static int progress(void *waiting);

    std::chrono::milliseconds timeout{0};
    std::chrono::milliseconds waited{0}; ///< For the lock that was asked for last.
    std::chrono::steady_clock::time_point since = {};
    qint64 retries = 0; ///< Of all locks so far.
    std::stop_token stop = {};
};

} // namespace SessionDeck
