// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/valueaxis.h"

#include <algorithm>
#include <cmath>

namespace SessionDeck {

namespace {

constexpr double leastLog = 1e-9; // seconds: below is nothing that can be measured

constexpr double durationSteps[] = {60, 120, 300, 600, 1'800, 3'600, 7'200, 21'600, 43'200, 86'400};

double roundStep(double raw)
{
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (raw <= factor * power * 1.0001)
            return factor * power;
    }
    return 10 * power;
}

double stepFor(ChartUnit unit, double raw)
{
    if (unit == ChartUnit::Seconds && raw > 30) {
        const auto *step = std::ranges::lower_bound(durationSteps, raw);
        return step == std::end(durationSteps) ? roundStep(raw / 86'400) * 86'400 : *step;
    }
    const bool whole = unit == ChartUnit::Count || unit == ChartUnit::Bytes;
    return std::max(roundStep(raw), whole ? 1.0 : 0.0);
}

void addTick(ValueAxis &axis, ChartUnit unit, double value)
{
    axis.ticks.push_back({.place = axis.place(value), .text = unitText(unit, value)});
}

ValueAxis linearAxis(const AxisRequest &request)
{
    const double least = request.fromZero ? std::min(0.0, request.low) : request.low;
    const double most = std::max(request.high, least);
    const double span = most > least ? most - least : std::max(std::abs(most) * 0.1, 1e-3);
    const bool isWhole = request.unit == ChartUnit::Share && least == 0 && most > 0.5 && most <= 1;
    const double step = isWhole ? 0.25 : stepFor(request.unit, span / std::max(1, request.ticks - 1));
    const double first = std::floor(least / step);
    const double last = std::max(first + 1, std::ceil(most / step - 1e-9));
    ValueAxis axis{.low = first * step, .high = last * step};
    for (double i = first; i <= last; ++i)
        addTick(axis, request.unit, i * step);
    return axis;
}

ValueAxis logAxis(const AxisRequest &request)
{
    const double least = std::max(request.low, leastLog);
    const double most = std::max(request.high, least);
    const int first = int(std::floor(std::log10(least) + 1e-9));
    const int last = std::max(first + 1, int(std::ceil(std::log10(most) - 1e-9)));
    ValueAxis axis{
        .scale = ValueScale::Logarithmic, .low = std::pow(10.0, first), .high = std::pow(10.0, last)};
    const int every = 1 + (last - first) / std::max(1, request.ticks);
    for (int i = first; i <= last; i += every)
        addTick(axis, request.unit, std::pow(10.0, i));
    return axis;
}

} // namespace

double ValueAxis::place(double value) const
{
    if (scale == ValueScale::Linear)
        return (value - low) / (high - low);
    return std::log(std::max(value, leastLog) / low) / std::log(high / low);
}

double ValueAxis::valueAt(double place) const
{
    return scale == ValueScale::Linear ? low + place * (high - low) : low * std::pow(high / low, place);
}

ValueAxis makeAxis(const AxisRequest &request)
{
    AxisRequest known = request;
    const bool isLog = request.scale == ValueScale::Logarithmic;
    if (!std::isfinite(request.low) || !std::isfinite(request.high) || request.low > request.high) {
        known.low = isLog ? 1e-4 : 0;
        known.high = isLog ? 1e-1 : 1;
    }
    return isLog ? logAxis(known) : linearAxis(known);
}

} // namespace SessionDeck
