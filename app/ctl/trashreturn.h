// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "core/store/sessionstore.h"
#include "core/vault/vault.h"

#include <functional>

namespace SessionDeck {

/// Many deleted sessions on their way back into their store.
struct TrashReturn
{
    Context &context;
    Vault &vault;
    SessionStore &store;
    /// Puts back one that found its id taken, or tells why not.
    std::function<ExitCode(const Version &)> single;
};

/// Puts them back in batches and prints each.
ExitCode returnTrash(const TrashReturn &trash, const std::vector<Version> &versions);

} // namespace SessionDeck
