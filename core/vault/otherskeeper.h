// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/otherswatch.h"

#include <QObject>

#include <functional>

namespace SessionDeck {

/// Keeps versions of what others change in one store, as OthersWatch does it, on a thread of its own and from
/// its construction to its end; begins anew after failures, with growing pauses up to a minute. Lives on the
/// GUI thread; the destructor returns within a second even if the store hangs, leave() at once.
class OthersKeeper : public QObject
{
    Q_OBJECT
public:
    /// The opener is called on the keeper's thread.
    OthersKeeper(const StoreLocation &location, const OpenOptions &options, StoreOpener opener = openStore,
                 VaultTarget vault = {});
    /// Waits as what leave() returns does, unless that was called.
    ~OthersKeeper() override;

    /// Ends the work without waiting for it, and tells nothing any more. What is returned waits until it has
    /// ended, or hangs in the store; for another thread.
    std::function<void()> leave();

    const OthersState &state() const
    {
        return m_state;
    }

signals:
    void stateChanged(const SessionDeck::OthersState &state);

private:
    struct Work;

    OthersState m_state;
    std::shared_ptr<Work> m_work;
};

/// Forgets what is known of a store's sessions, when nobody is to keep its versions any more; the versions
/// stay. The location is that of an opened store. Errors of KnownSessions.
Result<void> forgetKnownSessions(const StoreLocation &location, const VaultTarget &vault = {});

} // namespace SessionDeck
