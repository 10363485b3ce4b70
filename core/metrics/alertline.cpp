// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/alertline.h"

#include "core/metrics/sample.h"

#include <algorithm>

namespace SessionDeck {

namespace {

constexpr double shortestGood = 10; // seconds on the good side before an alert ends

} // namespace

AlertStatus nextStatus(AlertLine &line, double value, double span)
{
    const double seconds = std::min(span, longestSpan);
    const AlertStatus now = line.state.status;
    const bool holds = line.condition.holds(value);
    // The first bad sample begins to count, it does not count itself.
    const bool wasHolding = now == AlertStatus::Pending;
    line.held = holds && wasHolding ? line.held + seconds : 0;
    line.good = line.condition.isOver(value) ? line.good + seconds : 0;
    const double needed = line.condition.secondsToHold();
    if (now == AlertStatus::Raised || now == AlertStatus::Acknowledged)
        return line.good >= std::max(needed, shortestGood) ? AlertStatus::Resolved : now;
    if (!holds)
        return wasHolding ? AlertStatus::Quiet : now;
    return line.held >= needed ? AlertStatus::Raised : AlertStatus::Pending;
}

} // namespace SessionDeck
