// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storelocation.h"

#include <QHash>

namespace SessionDeck {

/// Passwords for this run only: the explicit alternative to the keychain. In memory, never saved. Used by one
/// thread.
class SessionSecrets
{
public:
    /// Replaces what was kept for the user and server of this location; an empty password forgets it.
    void keep(const StoreLocation &location, const QString &password);
    /// Empty if none is kept.
    QString password(const StoreLocation &location) const;

private:
    QHash<QString, QString> m_passwords; // by keychainKey()
};

} // namespace SessionDeck
