// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace SessionDeck {

/// What the SDK puts before ids unless the application says otherwise.
inline constexpr char agentsDefaultPrefix[] = "agents:session:";

/// The list that belongs to the hash under this key.
inline QByteArray agentsMessagesKey(const QByteArray &key)
{
    return key + ":messages";
}

/// The string that counts its messages.
inline QByteArray agentsCounterKey(const QByteArray &key)
{
    return key + ":counter";
}

/// Whether a key is a companion of a session's hash and not a hash itself.
inline bool isAgentsCompanion(QByteArrayView key)
{
    return key.endsWith(":messages") || key.endsWith(":counter");
}

} // namespace SessionDeck
