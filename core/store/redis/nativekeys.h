// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace SessionDeck {

/// The keys of the native layout; FORMAT.md says why they look like this. Ids and keys are UTF-8 bytes.

/// The id with % { } white space and control characters as %XX, so that a hash tag can hold it.
QByteArray encodeKeyId(QByteArrayView id);

QByteArray nativeHeaderKey(const QByteArray &prefix, QByteArrayView id);
QByteArray nativeMessagesKey(const QByteArray &prefix, QByteArrayView id);
QByteArray nativeIndexKey(const QByteArray &prefix);

/// What a key is, once the prefix is taken away.
struct NativeKey
{
    QByteArray id = {};
    bool isHeader = false; ///< Otherwise its messages.
};
/// Nothing if it is no key of a session in exactly the spelling that is written.
std::optional<NativeKey> parseNativeKey(QByteArrayView key);

} // namespace SessionDeck
