// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/sessiondiff.h"
#include "core/store/sessionstore.h"

#include <memory>

namespace SessionDeck {

/// How a copy of a session is, seen from the session: by what they hold, never by clocks.
enum class CopyState : quint8 {
    Same, ///< Equal in all that both stores have a place for.
    Newer, ///< It has all messages, unchanged, and more.
    Older, ///< Some messages are not in it; the others are unchanged.
    Different,
    Unreadable, ///< The problem says why.
};

/// A session that is looked for elsewhere, and the store that it is in.
struct SoughtSession
{
    std::shared_ptr<const Session> session = {};
    Capabilities store = {}; ///< What its store has a place for.
};

/// The session in another store, or another one there that holds the same.
struct SessionCopy
{
    QString id = {}; ///< There.
    CopyState state = CopyState::Unreadable;
    DiffCounts messages = {}; ///< From the session to the copy.
    qsizetype fields = 0; ///< Of the header that differ.
    qint64 messageCount = -1;
    Timestamp lastActivity = {};
    Timestamp expires = {}; ///< Not part of the state.
    QString problem = {};
};

/// Reads the session of this id in another store and compares. Under another id than its own it counts only
/// if it holds the same otherwise. None: there is none. Cancelled, and what endsCopy() says.
Result<std::optional<SessionCopy>> findCopy(SessionStore &other, const SoughtSession &sought,
                                            const QString &id, const std::stop_token &stop = {});

} // namespace SessionDeck
