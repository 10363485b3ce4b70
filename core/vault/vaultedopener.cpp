// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vaultedstore.h"

namespace SessionDeck {

StoreOpener vaultedOpener(VaultTarget target, StoreOpener opener)
{
    return [target = std::move(target), opener = std::move(opener)](
               const StoreLocation &location, const OpenOptions &options) -> Result<OpenedStore> {
        Result<OpenedStore> opened = opener(location, options);
        if (opened && options.mode != AccessMode::ReadOnly)
            opened->store
                = std::make_unique<VaultedStore>(std::move(opened->store), opened->location, target);
        return opened;
    };
}

} // namespace SessionDeck
