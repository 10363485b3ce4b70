// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/demo/demoscript.h"
#include "core/store/openstore.h"

#include <QRandomGenerator>

#include <stop_token>
#include <vector>

namespace SessionDeck {

/// The simulated agents of one demo store: fills it with conversations of the last days and then goes on
/// talking. Used by one thread.
class DemoTalk
{
public:
    DemoTalk(const StoreLocation &location, quint32 seed);

    /// Creates the store and its first sessions; waits for a server that is still starting, up to ten
    /// seconds.
    Result<void> fill(int sessions, const std::stop_token &stop);
    /// One step: somebody says something, at times a session is opened, and seldom one is removed.
    Result<void> step();

private:
    struct Running
    {
        QString id = {};
        size_t script = 0;
        qint64 spoken = 0;
    };
    Result<void> addSession(qint64 messages, Timestamp end);
    Result<void> removeOldest();
    Result<void> saySomething();

    StoreLocation m_location;
    std::vector<DemoScript> m_scripts;
    QRandomGenerator m_random;
    std::unique_ptr<SessionStore> m_store;
    std::vector<Running> m_sessions;
};

} // namespace SessionDeck
