// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sessionstore.h"
#include "core/vault/version.h"

#include <optional>

namespace SessionDeck {

/// What a store holds of a session right before a change, ready to be kept.
struct SeenSession
{
    Version version = {};
    std::optional<VersionImage> image = {};
    Expect state = {}; ///< Holds as long as nobody changes the session; anything if that was not read.

    bool isAbsent() const
    {
        return version.kind == VersionKind::Absent;
    }
    /// Nothing but an entry in an index, which is no session that could be put back.
    bool isGhost() const
    {
        return image && image->health == Health::Ghost;
    }
    /// Whether the change can expect exactly what was seen.
    bool isStateKnown() const
    {
        return state.kind != Expect::Kind::Anything;
    }
};

/// Whether a change of what was seen has surely overwritten nothing: it was refused, or it was a save of what
/// is there already. After a connection that broke, for instance, nobody knows.
bool overwroteNothing(const SeenSession &seen, const Result<Revision> &change);

/// There is no session, as the caller believes; the store will check it.
SeenSession seenAbsent(const QString &id);
/// A session that was loaded. Of one that is damaged also the stored bytes, as far as the store tells them.
SeenSession seenLoaded(SessionStore &store, LoadedSession loaded);

/// The whole session. Kind Absent if there is none.
Result<SeenSession> seeSession(SessionStore &store, const QString &id);

/// The same, and of a ghost the entry that is left of it.
Result<SeenSession> seeForRemoval(SessionStore &store, const QString &id);

/// What an append changes, at a cost that does not grow with the session where the layout allows that:
/// kind Appended if the store tells the number of messages without reading them, else as seeSession().
Result<SeenSession> seeForAppend(SessionStore &store, const AppendRequest &request);

/// For taking an expiry away: kind Expiry where a list tells the present one, else as seeSession().
Result<SeenSession> seeExpiry(SessionStore &store, const QString &id);

} // namespace SessionDeck
