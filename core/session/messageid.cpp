// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/messageid.h"

#include <QRandomGenerator>
#include <QUuid>

namespace SessionDeck {

QString newMessageId()
{
    // QUuid::createUuid() draws on the system's source of randomness, which takes microseconds on some
    // machines. These ids have to differ, not to be unpredictable.
    QRandomGenerator *random = QRandomGenerator::global();
    const quint64 head = random->generate64();
    const quint64 tail = random->generate64();
    QUuid id(uint(head), ushort(head >> 32), ushort(head >> 48), 0, 0, 0, 0, 0, 0, 0, 0);
    for (size_t i = 0; i < std::size(id.data4); ++i)
        id.data4[i] = uchar(tail >> (8 * i));
    id.data3 = ushort((id.data3 & 0x0fff) | 0x4000); // version 4: random
    id.data4[0] = uchar((id.data4[0] & 0x3f) | 0x80); // variant of RFC 4122
    return id.toString(QUuid::WithoutBraces);
}

} // namespace SessionDeck
