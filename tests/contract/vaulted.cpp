// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/vaulted.h"

#include "core/vault/vaultedstore.h"

namespace SessionDeck {

Result<OpenedStore> openAsAsked(const StoreLocation &location, AccessMode mode)
{
    const bool vaulted = qEnvironmentVariableIsSet("SESSIONDECK_VAULTED");
    const StoreOpener opener
        = vaulted ? vaultedOpener({.program = QStringLiteral("test")}) : StoreOpener(openStore);
    return opener(location, {.mode = mode});
}

} // namespace SessionDeck
