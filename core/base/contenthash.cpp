// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/contenthash.h"

#include <QCryptographicHash>

namespace SessionDeck {

QByteArray contentHash(std::span<const QByteArrayView> parts)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_160);
    for (const QByteArrayView part : parts) {
        hash.addData(QByteArray::number(part.size()).append(':'));
        hash.addData(part);
    }
    return hash.result().toHex();
}

QByteArray contentHash(std::initializer_list<QByteArrayView> parts)
{
    return contentHash(std::span(parts.begin(), parts.size()));
}

} // namespace SessionDeck
