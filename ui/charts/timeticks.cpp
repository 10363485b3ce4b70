// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeticks.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace SessionDeck {

namespace {

struct TickText
{
    Q_DECLARE_TR_FUNCTIONS(TickText)
};

constexpr qint64 second = 1'000'000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

constexpr qint64 clockSteps[] = {second, 2 * second, 5 * second, 10 * second, 15 * second, 30 * second,
                                 minute, 2 * minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute,
                                 hour,   2 * hour,   3 * hour,   6 * hour,    12 * hour};
constexpr int daySteps[] = {1, 2, 7, 14};
constexpr int monthSteps[] = {1, 2, 3, 6, 12, 24, 60, 120};

constexpr auto dayPattern = QT_TRANSLATE_NOOP("TickText", "d MMM");

QDateTime localTime(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(time / 1000);
}

QString textOf(const QDateTime &moment, const char *pattern)
{
    return QLocale().toString(moment, TickText::tr(pattern));
}

std::vector<TimeTick> clockTicks(qint64 from, qint64 to, qint64 step)
{
    const char *pattern
        = step < minute ? QT_TRANSLATE_NOOP("TickText", "HH:mm:ss") : QT_TRANSLATE_NOOP("TickText", "HH:mm");
    const qint64 offset = qint64(localTime(from).offsetFromUtc()) * second;
    std::vector<TimeTick> ticks;
    for (qint64 local = (from + offset + step - 1) / step * step; local - offset <= to; local += step) {
        const QDateTime moment = localTime(local - offset);
        const bool isMidnight = moment.time().msecsSinceStartOfDay() == 0;
        ticks.push_back({.time = local - offset, .text = textOf(moment, isMidnight ? dayPattern : pattern)});
    }
    return ticks;
}

// From `date` on by what `next` adds, as far as it lies in the stretch.
template <typename Next> std::vector<TimeTick> dateTicks(QDate date, qint64 from, qint64 to, Next next)
{
    std::vector<TimeTick> ticks;
    for (; date.isValid(); date = next(date)) {
        const qint64 time = date.startOfDay().toMSecsSinceEpoch() * 1000;
        if (time > to)
            break;
        if (time >= from)
            ticks.push_back({.time = time});
    }
    return ticks;
}

std::vector<TimeTick> written(std::vector<TimeTick> ticks, const char *pattern)
{
    for (TimeTick &tick : ticks)
        tick.text = textOf(localTime(tick.time), pattern);
    return ticks;
}

std::vector<TimeTick> dayTicks(qint64 from, qint64 to, int step)
{
    const QDate date = localTime(from).date();
    const QDate first = date.addDays(-(date.toJulianDay() % step));
    return written(dateTicks(first, from, to, [step](QDate at) { return at.addDays(step); }), dayPattern);
}

std::vector<TimeTick> monthTicks(qint64 from, qint64 to, int step)
{
    const QDate date = localTime(from).date();
    const int months = date.year() * 12 + date.month() - 1;
    const int aligned = months - months % step;
    const QDate first(aligned / 12, aligned % 12 + 1, 1);
    return written(dateTicks(first, from, to, [step](QDate at) { return at.addMonths(step); }),
                   step < 12 ? QT_TRANSLATE_NOOP("TickText", "MMM yyyy")
                             : QT_TRANSLATE_NOOP("TickText", "yyyy"));
}

} // namespace

std::vector<TimeTick> timeTicks(qint64 from, qint64 to, int most)
{
    const qint64 least = (to - from) / std::max(1, most); // most lines are closer together than this
    for (const qint64 step : clockSteps) {
        if (step > least)
            return clockTicks(from, to, step);
    }
    for (const int step : daySteps) {
        if (step * day > least)
            return dayTicks(from, to, step);
    }
    for (const int step : monthSteps) {
        if (step * 28 * day > least)
            return monthTicks(from, to, step);
    }
    return {};
}

} // namespace SessionDeck
