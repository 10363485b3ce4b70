// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/format.h"

#include "core/base/timespan.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace SessionDeck {

namespace {

struct FormatText
{
    Q_DECLARE_TR_FUNCTIONS(FormatText)
};

struct DurationUnit
{
    qint64 microseconds;
    const char *text;
};

constexpr DurationUnit durationUnits[] = {
    {365LL * 86'400'000'000, QT_TRANSLATE_NOOP("FormatText", "%1 y")},
    {86'400'000'000, QT_TRANSLATE_NOOP("FormatText", "%1 d")},
    {3'600'000'000, QT_TRANSLATE_NOOP("FormatText", "%1 h")},
    {60'000'000, QT_TRANSLATE_NOOP("FormatText", "%1 min")},
    {1'000'000, QT_TRANSLATE_NOOP("FormatText", "%1 s")},
};

// What was set to 7 days is to read so a moment later as well, not as 6.
qint64 nearlyWhole(qint64 microseconds)
{
    constexpr qint64 year = durationUnits[0].microseconds;
    return microseconds < year ? microseconds + microseconds / 100 : microseconds;
}

QString localText(Timestamp time, const char *pattern)
{
    return time.isNull() ? QString()
                         : QLocale().toString(time.toDateTime().toLocalTime(), FormatText::tr(pattern));
}

} // namespace

QString humanBytes(qint64 bytes)
{
    if (bytes < 0)
        return {};
    // QLocale writes "1.0 MB" where "1 MB" says the same, and three digits need no fraction.
    const double magnitude = double(bytes);
    if (bytes < 1000)
        return FormatText::tr("%1 B").arg(bytes);
    double unit = 1e3;
    while (magnitude / unit >= 999.95 && unit < 1e18)
        unit *= 1e3;
    const double figure = magnitude / unit;
    const bool whole = figure >= 999.5 || qRound64(figure * 10) % 10 == 0;
    const int index = qRound(std::log10(unit) / 3) - 1;
    return QLocale().toString(figure, 'f', whole ? 0 : 1) + QLatin1Char(' ')
        + QLatin1StringView("kMGTPE").at(index) + QLatin1Char('B');
}

QString humanCount(qint64 count)
{
    if (count < 0)
        return {};
    QString digits = QString::number(count);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, QChar(0x202f));
    return digits;
}

QString humanDuration(qint64 microseconds)
{
    for (const DurationUnit &unit : durationUnits) {
        if (microseconds >= unit.microseconds)
            return FormatText::tr(unit.text).arg(microseconds / unit.microseconds);
    }
    return FormatText::tr("now");
}

QString expiryText(Timestamp expires, Timestamp now)
{
    if (expires.isNull())
        return FormatText::tr("never");
    const qint64 left = microsecondsBetween(now, expires);
    if (left >= 1'000'000)
        return FormatText::tr("in %1").arg(humanDuration(nearlyWhole(left)));
    if (left > -1'000'000)
        return FormatText::tr("now");
    return FormatText::tr("expired %1 ago").arg(humanDuration(-left));
}

QString recentTime(Timestamp time, Timestamp now)
{
    const QDate day = time.toDateTime().toLocalTime().date();
    const QDate today = now.toDateTime().toLocalTime().date();
    if (day == today)
        return clockTime(time);
    return localText(time,
                     day.year() == today.year() ? QT_TRANSLATE_NOOP("FormatText", "d MMM, HH:mm")
                                                : QT_TRANSLATE_NOOP("FormatText", "d MMM yyyy"));
}

QString clockTime(Timestamp time)
{
    return localText(time, QT_TRANSLATE_NOOP("FormatText", "HH:mm:ss"));
}

QString dayText(Timestamp time)
{
    return localText(time, QT_TRANSLATE_NOOP("FormatText", "dddd d MMMM yyyy"));
}

QString fullTime(Timestamp time)
{
    if (time.isNull())
        return {};
    const QString local = localText(time, QT_TRANSLATE_NOOP("FormatText", "dddd d MMMM yyyy, HH:mm:ss t"));
    return local + QLatin1Char('\n') + time.toIso();
}

} // namespace SessionDeck
