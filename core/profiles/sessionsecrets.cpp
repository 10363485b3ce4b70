// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profiles/sessionsecrets.h"

#include "core/profiles/credentials.h"

namespace SessionDeck {

void SessionSecrets::keep(const StoreLocation &location, const QString &password)
{
    if (password.isEmpty())
        m_passwords.remove(keychainKey(location));
    else
        m_passwords.insert(keychainKey(location), password);
}

QString SessionSecrets::password(const StoreLocation &location) const
{
    return m_passwords.value(keychainKey(location));
}

} // namespace SessionDeck
