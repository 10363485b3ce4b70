// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sessionstore.h"
#include "core/transfer/fitting.h"
#include "core/vault/rebuilding.h"

namespace SessionDeck {

/// How versions are to be put back.
struct RestoreChoices
{
    enum class Taken {
        Refuse, ///< A session that has the id and is another one stays; that is a conflict.
        Replace, ///< It is replaced, and kept in the vault as every change is.
        NewId, ///< The version is put beside it, under an id that is free.
    };
    enum class Expiry { Keep, Never, At };

    QString asId = {}; ///< Under this id; empty: under its own.
    Taken taken = Taken::Refuse;
    bool ownStore = false; ///< The target is the store of the version, which can go back to the byte there.
    Expiry expiry = Expiry::Keep;
    Timestamp expires = {}; ///< For Expiry::At.
};

/// What putting a version back would do.
struct RestorePlan
{
    enum class Action {
        Create,
        Replace,
        Nothing, ///< The same session is there already.
        Conflict, ///< Another session has the id; see present.
    };
    Action action = Action::Create;
    Session session = {}; ///< As it would be written, with its id and expiry.
    qint64 messages = 0; ///< In it.
    std::vector<RawPart> raw = {}; ///< Its bytes, where it goes back into its place exactly as it was.
    bool bytesOnly = false; ///< It was damaged, so `session` is not all of it.
    LoadedSession present = {}; ///< What has the id now; not for Create.
    std::vector<FieldLoss> losses = {}; ///< What the target has no place for.
    bool expiryLost = false; ///< The target knows no expiry, so the session would stay for ever.
    bool expiryPassed = false; ///< Its time has come meanwhile, so it would stay for ever instead.
};

/// Looks; changes nothing. Corrupt: the session was damaged when it was kept, and its bytes cannot be put
/// back. Invalid: the id.
Result<RestorePlan> planRestore(SessionStore &target, const RebuiltSession &version,
                                const RestoreChoices &choices);

/// Does what the plan says, if what it found is still there; the session's revision then. Conflict: it is
/// not, or the plan is one.
Result<Revision> restoreAsPlanned(SessionStore &target, const RestorePlan &plan);

} // namespace SessionDeck
