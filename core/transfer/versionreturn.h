// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sessionstore.h"
#include "core/vault/vault.h"

#include <QStringList>

#include <functional>
#include <span>

namespace SessionDeck {

/// Of which sessions they are.
QStringList sessionsOf(std::span<const Version> versions);

/// Whether a session that is there may give way to the version.
using MayReplace = std::function<Result<void>(const Version &)>;

/// Puts versions back into the store that they were kept of, in one batch: what was deleted unless there is a
/// session of its id by now (Conflict), what was changed if it may be replaced; with the expiry that it had.
/// The revision of each; that of now if it was so already.
std::vector<Result<Revision>> returnVersions(SessionStore &store, Vault &vault,
                                             std::span<const Version> versions, const MayReplace &mayReplace);

} // namespace SessionDeck
