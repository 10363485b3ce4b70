// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitewaiting.h"

#include <algorithm>
#include <thread>

namespace SessionDeck {

using namespace std::chrono;

int SqliteConnection::Waiting::busy(void *waiting, int calls)
{
    auto &self = *static_cast<Waiting *>(waiting);
    const auto now = steady_clock::now();
    if (calls == 0)
        self.since = now;
    self.waited = duration_cast<milliseconds>(now - self.since);
    if (self.waited >= self.timeout || self.stop.stop_requested())
        return 0;
    ++self.retries;
    // Short pauses: a lock is free for no longer than a moment if somebody else writes all the time.
    const milliseconds pause(std::min(1 + calls / 50, 5));
    std::this_thread::sleep_for(std::min(pause, self.timeout - self.waited));
    return 1;
}

qint64 SqliteConnection::busyRetries() const
{
    return m_waiting->retries;
}

int SqliteConnection::Waiting::progress(void *waiting)
{
    return static_cast<Waiting *>(waiting)->stop.stop_requested() ? 1 : 0;
}

} // namespace SessionDeck
