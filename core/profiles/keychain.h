// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace SessionDeck {

/// What keeps passwords on this desktop.
struct Keychain
{
    enum class Kind {
        None, ///< No service is there; passwords can be kept for this run only (SessionSecrets).
        SecretService, ///< GNOME Keyring, KeePassXC, or whatever else speaks the Secret Service protocol.
        KWallet,
    };
    Kind kind = Kind::None;
    QString name = {}; ///< For people, translated ("GNOME Keyring / Secret Service"); if there is none, says
                       ///< so.

    bool isAvailable() const
    {
        return kind != Kind::None;
    }
};

/// Looks which keychain there is on the session bus now, without unlocking or asking anything, and calls done
/// on the guard's thread (which needs an event loop), unless the guard is gone by then. Never blocks it.
void findKeychain(QObject *guard, std::function<void(const Keychain &)> done);

} // namespace SessionDeck
