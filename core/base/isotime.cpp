// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/isotime.h"

#include <chrono>

namespace SessionDeck {

namespace {

// The decimal number in [from, from + digits), or -1.
int numberAt(QByteArrayView text, qsizetype from, int digits)
{
    int value = 0;
    for (qsizetype i = from; i < from + digits; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

// Punctuation of "yyyy-mm-ddThh:mm:ss…Z".
bool isPlainForm(QByteArrayView text)
{
    const bool sized = text.size() == 20 || text.size() == 24 || text.size() == 27;
    return sized && text[4] == '-' && text[7] == '-' && text[10] == 'T' && text[13] == ':' && text[16] == ':'
        && text.back() == 'Z';
}

// Microseconds of ".123456Z" or ".123Z"; 0 if there is no fraction, -1 if it is malformed.
int fractionOf(QByteArrayView text)
{
    if (text.size() == 20)
        return 0;
    if (text[19] != '.')
        return -1;
    return text.size() == 27 ? numberAt(text, 20, 6) : numberAt(text, 20, 3) * 1000;
}

} // namespace

Timestamp timestampFromIso(QByteArrayView text)
{
    if (!isPlainForm(text))
        return Timestamp::fromIso(QString::fromUtf8(text));
    using namespace std::chrono;
    const int clock[] = {numberAt(text, 11, 2), numberAt(text, 14, 2), numberAt(text, 17, 2)};
    const year_month_day date{year(numberAt(text, 0, 4)), month(unsigned(numberAt(text, 5, 2))),
                              day(unsigned(numberAt(text, 8, 2)))};
    const int fraction = fractionOf(text);
    const bool inDay
        = clock[0] >= 0 && clock[0] < 24 && clock[1] >= 0 && clock[1] < 60 && clock[2] >= 0 && clock[2] < 60;
    if (!inDay || fraction < 0 || !date.ok())
        return Timestamp::fromIso(QString::fromUtf8(text));
    const qint64 seconds = sys_days(date).time_since_epoch().count() * qint64(86400) + clock[0] * 3600
        + clock[1] * 60 + clock[2];
    return Timestamp::fromMicroseconds(seconds * 1'000'000 + fraction);
}

QByteArray isoText(Timestamp timestamp)
{
    using namespace std::chrono;
    const sys_time<microseconds> moment{microseconds(timestamp.microseconds())};
    const sys_days day = floor<days>(moment);
    const year_month_day date(day);
    if (timestamp.isNull() || date.year() < year(0) || date.year() > year(9999))
        return timestamp.toIso().toLatin1();
    const hh_mm_ss clock(moment - day);
    QByteArray text("0000-00-00T00:00:00.000000Z");
    const auto put = [&text](qsizetype end, qint64 number) {
        for (; number > 0; number /= 10)
            text[--end] = char('0' + number % 10);
    };
    put(4, int(date.year()));
    put(7, unsigned(date.month()));
    put(10, unsigned(date.day()));
    put(13, clock.hours().count());
    put(16, clock.minutes().count());
    put(19, clock.seconds().count());
    put(26, clock.subseconds().count());
    return text;
}

} // namespace SessionDeck
