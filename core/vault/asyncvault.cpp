// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/asyncvault.h"

namespace SessionDeck {

Result<Vault *> AsyncVault::Inner::opened()
{
    if (vault && !vault->database().file().checkInPlace())
        vault.reset();
    if (!vault) {
        Result<std::unique_ptr<Vault>> opened = Vault::open(target, VaultAccess::Read);
        if (!opened)
            return fail(opened.error());
        vault = std::move(*opened);
    }
    return vault.get();
}

AsyncVault::AsyncVault(VaultTarget target, QObject *parent)
    : QObject(parent), m_inner(std::make_shared<Inner>())
{
    m_inner->target = std::move(target);
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1); // a SQLite handle belongs to the thread that made it
}

AsyncVault::~AsyncVault()
{
    m_pool.clear();
    m_pool.waitForDone();
}

} // namespace SessionDeck
