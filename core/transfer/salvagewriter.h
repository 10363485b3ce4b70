// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite/sqlitelosttimes.h"
#include "core/transfer/salvage.h"

namespace SessionDeck {

/// Writes salvaged sessions to the target in batches, and counts. For one use.
class SalvageWriter
{
public:
    SalvageWriter(const SalvageRequest &request, SessionStore &target);

    /// What is known of times that were lost, for the sessions that are added from now on.
    void setLostTimes(LostTimes times)
    {
        m_lostTimes = std::move(times);
    }
    /// Fits the session to the target; it is there after the next flush at the latest.
    Result<void> add(Session session);
    Result<void> flush();
    void lose(const Error &error);
    /// A session that was added lacks something; `error` says what.
    void lack(const Error &error);
    const SalvageTally &tally() const
    {
        return m_tally;
    }

private:
    void forgetTimes(Session &session);

    const SalvageRequest &m_request;
    SessionStore &m_target;
    const Capabilities m_room;
    std::vector<WriteRequest> m_waiting;
    qint64 m_messages = 0; // of those
    SalvageTally m_tally;
    LostTimes m_lostTimes;
};

} // namespace SessionDeck
