// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace SessionDeck {

/// A moment that is written below a chart.
struct TimeTick
{
    qint64 time = 0; ///< Microseconds since the epoch.
    QString text = {};
};

/// At most `most` round moments of local time within a stretch: full seconds, minutes, hours, days, months or
/// years. The first moment of a day is written as the day.
std::vector<TimeTick> timeTicks(qint64 from, qint64 to, int most);

} // namespace SessionDeck
