// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace SessionDeck {

/// From one moment to another, in microseconds since the epoch.
struct TimeRange
{
    qint64 from = 0;
    qint64 to = 0;

    qint64 span() const
    {
        return to - from;
    }
    bool contains(qint64 time) const
    {
        return time >= from && time <= to;
    }
    friend bool operator==(const TimeRange &, const TimeRange &) = default;
};

} // namespace SessionDeck
