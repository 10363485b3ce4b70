// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/asyncstore.h"
#include "core/vault/otherslook.h"

#include <QHash>

namespace SessionDeck {

/// How it stands with the versions of what others change in a store.
struct OthersState
{
    enum class Phase {
        Off,
        Learning, ///< Sessions are being looked at for the first time, or since others changed them unseen.
        Watching, ///< Every session is known, but those that are left out.
        Failed, ///< It is tried again; `trouble` says why.
    };
    Phase phase = Phase::Off;
    qint64 known = 0; ///< Sessions whose state is known, so that others cannot overwrite it unkept.
    qint64 left = 0; ///< Sessions that are not: beyond the vault's limit of size, or not to be read.
    qint64 kept = 0; ///< Versions, since this began.
    QString trouble = {};

    friend bool operator==(const OthersState &, const OthersState &) = default;
};

/// Keeps versions of what others change in one store while run() runs, on the calling thread, with handles of
/// its own. It first learns what is there (after a pause only what a list shows to be another), politely: it
/// works for a fifth of the time at most, and only sessions that changed are read. Then it waits for the
/// store's change source and looks at what that names; at a session that changes all the time not more often
/// than so that it takes a twentieth of the time. States between two looks are not kept.
class OthersWatch
{
public:
    struct Request
    {
        StoreLocation location = {};
        OpenOptions options = {}; ///< Always opened for reading.
        StoreOpener opener = openStore;
        VaultTarget vault = {};
        std::function<void(const OthersState &)> tell = {}; ///< On the calling thread.
    };
    explicit OthersWatch(Request request);
    ~OthersWatch();

    /// Until it is stopped, or until the store, its change source, or a database fails. Unsupported: the
    /// store cannot be watched.
    Result<void> run(const std::stop_token &stop);

private:
    using Clock = std::chrono::steady_clock;

    Result<void> prepare();
    Result<void> catchUp(const std::stop_token &stop);
    Result<void> lookAt(const std::vector<SessionToSee> &sessions, const std::stop_token &stop);
    Result<void> waitFor(Clock::duration time, const std::stop_token &stop);
    Result<void> lookAtChanged(const std::stop_token &stop);
    void take(const StoreChanges &changes);
    void tell(OthersState::Phase phase);

    Request m_request;
    OpenedStore m_opened;
    std::unique_ptr<ChangeSource> m_source;
    std::unique_ptr<OthersLook> m_look;
    QHash<QString, Clock::time_point> m_changed; // sessions to look at, and when at the earliest
    QHash<QString, Clock::time_point> m_calm; // sessions not to look at before then
    OthersState m_state;
    OthersState m_told;
    Clock::time_point m_counted = {};
    bool m_isBehind = true;
};

} // namespace SessionDeck
