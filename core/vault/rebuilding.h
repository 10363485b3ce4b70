// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sessionstore.h"
#include "core/vault/vault.h"

#include <functional>

namespace SessionDeck {

/// A session as it was in a version.
struct RebuiltSession
{
    Session session = {}; ///< With the expiry that it had.
    Health health = Health::Ok;
    QString reason = {};
    std::vector<RawPart> raw = {}; ///< As in VersionImage.
    bool exact = true; ///< False: put together from a later state, which others may have changed in between.
};

/// Reads the session as it is in its store now; NotFound if it is not there.
using SessionNow = std::function<Result<LoadedSession>()>;

/// The session that a version stands for. A version that holds only what was changed is put together from the
/// next newer ones and, if all of them are of that kind, from the session of now. NotFound: there was no
/// session in this version, or what it would be put together from is gone. Corrupt.
Result<RebuiltSession> rebuildVersion(Vault &vault, const Version &version, const SessionNow &now);

} // namespace SessionDeck
