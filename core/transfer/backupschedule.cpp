// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/backupschedule.h"

#include <QDateTime>

#include <algorithm>

namespace SessionDeck {

namespace {

constexpr qint64 minuteMicroseconds = 60'000'000;
constexpr qint64 hourMicroseconds = 60 * minuteMicroseconds;
constexpr qint64 correctedMicroseconds = 5 * minuteMicroseconds; // no jump, only a clock that was set right

Timestamp later(Timestamp moment, qint64 microseconds)
{
    return Timestamp::fromMicroseconds(moment.microseconds() + microseconds);
}

// Whether a moment of the past lies in the future, because the clock was set back since.
bool isBeyond(Timestamp moment, Timestamp now)
{
    return moment > later(now, correctedMicroseconds);
}

qint64 pauseAfter(int failures)
{
    constexpr int mostDoublings = 4; // then it is longer than an hour
    const qint64 pause = (5 * minuteMicroseconds) << std::min(failures - 1, mostDoublings);
    return std::min(pause, hourMicroseconds);
}

// The first moment after this one at which clocks of the place show the time.
Timestamp nextAt(QTime time, Timestamp moment)
{
    const QDateTime local = moment.toDateTime().toLocalTime();
    QDateTime next(local.date(), time);
    if (next <= local)
        next = QDateTime(local.date().addDays(1), time);
    return Timestamp::fromDateTime(next);
}

} // namespace

Timestamp nextBackup(const BackupSchedule &schedule, const ScheduleState &state, Timestamp now)
{
    if (schedule.rhythm == BackupSchedule::Rhythm::Off)
        return {};
    if (state.failures > 0)
        return isBeyond(state.attempted, now) ? now : later(state.attempted, pauseAfter(state.failures));
    if (state.succeeded.isNull() || isBeyond(state.succeeded, now))
        return now;
    return schedule.rhythm == BackupSchedule::Rhythm::Hours
        ? later(state.succeeded, schedule.hours * hourMicroseconds)
        : nextAt(schedule.time, state.succeeded);
}

} // namespace SessionDeck
