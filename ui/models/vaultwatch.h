// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/asyncvault.h"

#include <QTimer>

namespace SessionDeck {

/// Tells when versions were kept or dropped, by whatever program. Looks every second while it is on; nothing
/// is locked between two looks.
class VaultWatch : public QObject
{
    Q_OBJECT
public:
    explicit VaultWatch(AsyncVault *vault, QObject *parent = nullptr);

    /// On: looks at once, and reports a first change in any case.
    void setOn(bool on);

signals:
    void changed();

private:
    void look();

    AsyncVault *m_vault;
    QTimer m_second;
    qint64 m_seen = -1; // what the vault said last
    bool m_looking = false;
};

} // namespace SessionDeck
