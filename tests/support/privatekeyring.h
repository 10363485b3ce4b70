// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/temporaryplace.h"

#include <QProcess>

namespace SessionDeck {

/// A session bus and, on it, an unlocked GNOME Keyring, both of this test program alone: it gets a home
/// folder of its own, and its environment then leads all later uses of the session bus there. Make it before
/// the first such use. Anything unexpected aborts the test program.
class PrivateKeyring
{
public:
    PrivateKeyring();
    ~PrivateKeyring();

    /// Stops the keyring's process without ending it: nothing answers. And lets it go on.
    void freeze() const;
    void thaw() const;
    QString home() const
    {
        return m_home.path(QStringLiteral("home"));
    }

private:
    TemporaryPlace m_home;
    QProcess m_bus;
    QProcess m_keyring;
};

/// Whether any file below the folder holds these bytes.
bool holdsBytes(const QString &folder, const QByteArray &bytes);

} // namespace SessionDeck
