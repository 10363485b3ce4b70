// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <variant>
#include <vector>

namespace SessionDeck {

/// A message that is being edited, and the place of what it was in the session that editing started from.
struct StagedMessage
{
    Message message = {};
    qsizetype origin = -1; ///< -1: it is new.
};

/// A session while it is edited: what it shall become, and where each message comes from.
struct StagedSession
{
    Session session = {};
    std::vector<qsizetype> origins = {}; ///< By place, as StagedMessage::origin.
};

/// Other values for the header; messages and branches of both do not count.
struct HeaderEdit
{
    Session before = {};
    Session after = {};
};

/// The messages from row on give way to others; one of the two may be empty.
struct MessageSplice
{
    qsizetype row = 0;
    std::vector<StagedMessage> before = {};
    std::vector<StagedMessage> after = {};
};

/// A message goes to another place.
struct MessageMove
{
    qsizetype from = 0;
    qsizetype to = 0;
};

/// One step of editing; holds all that is needed to take it back.
using SessionEdit = std::variant<HeaderEdit, MessageSplice, MessageMove>;

/// The session as it is loaded, with nothing changed yet.
StagedSession staged(Session session);

/// The message at a place with its origin. The place must exist.
StagedMessage stagedMessage(const StagedSession &staged, qsizetype row);

/// Whether the edit can have been made for this state: the places that it names are there. `baseMessages`: of
/// the session that editing started from.
bool isPossible(const StagedSession &staged, const SessionEdit &edit, qsizetype baseMessages);

/// Does the edit, which must have been made for this state. Ordinals stay the places of the messages.
void applyEdit(StagedSession &staged, const SessionEdit &edit);

/// The edit that takes this one back.
SessionEdit inverse(const SessionEdit &edit);

/// A copy of the header, without messages and branches.
Session headerOf(const Session &session);

} // namespace SessionDeck
