// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/sessionedit.h"
#include "core/store/sessionstore.h"

#include <memory>

namespace SessionDeck {

/// What editing starts from, made ready off the GUI thread: with a large session it takes a while.
struct EditBase
{
    std::shared_ptr<const LoadedSession> loaded = {}; ///< Whole; null: there is none.
    std::shared_ptr<StagedSession> staged = {}; ///< The same, for one draft to change.
};

/// Edits made for another base than they were made on: see SessionDraft::rebase().
struct RebasedEdits
{
    EditBase base = {};
    std::vector<SessionEdit> edits = {};
};

/// What editing needs to know before it begins.
struct EditStart
{
    Capabilities can = {};
    EditBase base = {}; ///< Nothing if no messages were asked for, or the store cannot be changed.
};

EditBase editBase(LoadedSession loaded);

Result<std::shared_ptr<EditStart>> readEditStart(SessionStore &store, const LoadRequest &request);

/// What makes `wanted` of the session that was loaded.
RebasedEdits rebasedEdits(const EditBase &base, const Session &wanted);

} // namespace SessionDeck
