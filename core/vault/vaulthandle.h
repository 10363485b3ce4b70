// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vault.h"

namespace SessionDeck {

/// A vault to write to that is opened when it is first needed, and again when its file was moved or deleted
/// meanwhile: what goes into a deleted file is not kept. Used by one thread.
class VaultHandle
{
public:
    explicit VaultHandle(VaultTarget target);

    /// The open vault, good until the next call; the errors of Vault::open().
    Result<Vault *> open();
    /// The vault if it was opened already, else nullptr.
    Vault *opened() const
    {
        return m_vault.get();
    }
    const VaultTarget &target() const
    {
        return m_target;
    }

private:
    VaultTarget m_target;
    std::unique_ptr<Vault> m_vault;
};

} // namespace SessionDeck
