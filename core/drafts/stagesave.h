// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafts/draft.h"
#include "core/store/sessionstore.h"

namespace SessionDeck {

/// What became of a save.
struct StageSaved
{
    QString id = {}; ///< Of the session as it is in the store now.
    Revision revision = {};
    std::optional<Error> expiryError = {}; ///< The content was saved, the expiry could not be set.
};

/// Brings the edits of a draft into the store, only if the session is still what editing started from: else
/// Conflict, and nothing was changed. On the store's thread.
///
/// The content goes in one atomic write. An expiry that was edited is set after it, in a step of its own, and
/// only if the session is still what was just written. Another id comes with the content in one step where
/// the store can do that; else it is a new session under the new id, written first, and the removal of the
/// old one after it, which must not have changed meanwhile; a crash between the two leaves both. What says
/// the same as the base writes nothing.
Result<StageSaved> saveStage(SessionStore &store, const Draft &draft);

/// Writes the session as a new one, which must not be there yet: Conflict otherwise. Its messages get new ids
/// where these are unique in all of the store, as with a copy of a session.
Result<StageSaved> saveAsNew(SessionStore &store, const Session &session);

/// Whether two sessions are written alike: all but the expiry.
bool isSameContent(const Session &a, const Session &b);

} // namespace SessionDeck
