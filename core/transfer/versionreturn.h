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

/// What becomes of sessions that are there.
struct ReturnRules
{
    /// Whether one that was changed may give way to the version.
    std::function<Result<void>(const Version &)> mayReplace;
    /// Told of each that is what it was, so that nothing is to be done. Null: one that was deleted and is
    /// there again is a Conflict even then.
    std::function<void(const Version &)> isBack = {};
};

/// Puts versions back into the store that they were kept of, in one batch: what was deleted unless there is a
/// session of its id by now (Conflict), what was changed if it may be replaced; with the expiry that it had.
/// The revision of each; that of now if it was so already.
std::vector<Result<Revision>> returnVersions(SessionStore &store, Vault &vault,
                                             std::span<const Version> versions, const ReturnRules &rules);

} // namespace SessionDeck
