// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/sessionedit.h"
#include "core/store/storerequests.h"

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

EditBase editBase(LoadedSession loaded);

/// What makes `wanted` of the session that was loaded.
RebasedEdits rebasedEdits(const EditBase &base, const Session &wanted);

} // namespace SessionDeck
