// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "core/store/openstore.h"
#include "core/vault/rebuilding.h"
#include "core/vault/vaultlists.h"

namespace SessionDeck {

/// The vault, and the store that the first argument names, as far as it is still there: versions of a store
/// that is gone can be listed and restored elsewhere.
struct VaultPlacement
{
    std::unique_ptr<Vault> vault = {};
    QString key = {}; ///< What the vault calls the store.
    OpenedStore opened = {}; ///< store is null if it cannot be opened.
    Error problem = {}; ///< Why.

    /// Reads a session of the store as it is now.
    SessionNow now(const QString &id) const;
};

/// Opens both for reading. NotFound: there is no vault yet, or neither a store nor versions of one.
Result<VaultPlacement> openVaultFor(Context &context);

/// The version that --NAME gives, of this session; Invalid if it is none.
Result<Version> versionAsked(Context &context, const VaultPlacement &place, const char *option,
                             const QString &id);

/// The store of the first argument, in the layout that the vault knows it by: it may be empty by now, so that
/// nothing else tells it.
Result<OpenedStore> openAsKnown(Context &context, const VaultPlacement &place, AccessMode mode);

} // namespace SessionDeck
