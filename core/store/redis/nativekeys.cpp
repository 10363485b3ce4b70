// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/nativekeys.h"

#include "core/session/session.h"

#include <algorithm>

namespace SessionDeck {

namespace {

bool standsForItself(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte > 0x20 && byte != 0x7f && c != '%' && c != '{' && c != '}';
}

} // namespace

QByteArray encodeKeyId(QByteArrayView id)
{
    if (std::all_of(id.begin(), id.end(), standsForItself))
        return id.toByteArray();
    QByteArray out;
    out.reserve(id.size() + 8);
    for (const char c : id) {
        if (standsForItself(c))
            out += c;
        else
            out += '%' + QByteArray(1, c).toHex().toUpper();
    }
    return out;
}

QByteArray nativeHeaderKey(const QByteArray &prefix, QByteArrayView id)
{
    return prefix + '{' + encodeKeyId(id) + "}:h";
}

QByteArray nativeMessagesKey(const QByteArray &prefix, QByteArrayView id)
{
    return prefix + '{' + encodeKeyId(id) + "}:m";
}

QByteArray nativeIndexKey(const QByteArray &prefix)
{
    return prefix + "sessiondeck:index";
}

std::optional<NativeKey> parseNativeKey(QByteArrayView key)
{
    const bool isHeader = key.endsWith("}:h");
    if (!key.startsWith('{') || (!isHeader && !key.endsWith("}:m")))
        return {};
    const QByteArrayView encoded = key.sliced(1, key.size() - 4);
    const QByteArray id = QByteArray::fromPercentEncoding(encoded.toByteArray());
    if (id.isEmpty() || id.size() > maxSessionIdBytes || !id.isValidUtf8() || encodeKeyId(id) != encoded)
        return {};
    return NativeKey{.id = id, .isHeader = isHeader};
}

} // namespace SessionDeck
