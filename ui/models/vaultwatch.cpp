// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/vaultwatch.h"

namespace SessionDeck {

VaultWatch::VaultWatch(AsyncVault *vault, QObject *parent) : QObject(parent), m_vault(vault)
{
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &VaultWatch::look);
}

void VaultWatch::setOn(bool on)
{
    m_seen = -1;
    if (!on)
        return m_second.stop();
    m_second.start();
    look();
}

void VaultWatch::look()
{
    if (m_looking)
        return;
    m_looking = true;
    // A number that SQLite changes whenever another connection has committed.
    m_vault->run(
        this, [](Vault &vault) { return vault.database().number("PRAGMA data_version"); },
        [this](const Result<qint64> &version) {
            m_looking = false;
            const qint64 now = version.value_or(0); // no vault yet: nothing in it
            if (m_second.isActive() && now != std::exchange(m_seen, now))
                emit changed();
        });
}

} // namespace SessionDeck
