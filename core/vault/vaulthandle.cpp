// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vaulthandle.h"

namespace SessionDeck {

VaultHandle::VaultHandle(VaultTarget target) : m_target(std::move(target))
{
}

Result<Vault *> VaultHandle::open()
{
    if (m_vault && !m_vault->database().file().checkInPlace())
        m_vault.reset();
    if (m_vault)
        return m_vault.get();
    Result<std::unique_ptr<Vault>> opened = Vault::open(m_target, VaultAccess::Write);
    if (!opened)
        return fail(opened.error());
    m_vault = std::move(*opened);
    return m_vault.get();
}

} // namespace SessionDeck
