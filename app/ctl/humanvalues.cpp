// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/humanvalues.h"

#include <QLocale>

namespace SessionDeck {

QString sizeText(qint64 bytes)
{
    const int digits = bytes < 1000 ? 0 : 1;
    return bytes < 0 ? QString() : QLocale().formattedDataSize(bytes, digits, QLocale::DataSizeSIFormat);
}

QString countText(qint64 count)
{
    return count < 0 ? QString() : QString::number(count);
}

QString timeText(Timestamp time)
{
    return time.toDateTime().toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss");
}

} // namespace SessionDeck
