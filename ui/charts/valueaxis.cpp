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
    // All alike: room around the value, or the first unit above nothing.
    const double room = most == 0 ? 1 : std::abs(most) * 0.1;
    const double span = most > least ? most - least : room;
    const bool isWhole = request.unit == ChartUnit::Share && least == 0 && most > 0.5 && most <= 1;
    const double step = isWhole ? 0.25 : stepFor(request.unit, span / std::max(1, request.ticks - 1));
    const double first = std::floor(least / step);
    const double last = std::max(first + 1, std::ceil(most / step - 1e-9));
    ValueAxis axis{.low = first * step, .high = last * step};
    for (double i = first; i <= last; ++i)
        addTick(axis, request.unit, i * step);
    return axis;
}

// 1, 2, 5, 10, 20 ...: the number of a value in that row, and back.
double logStep(double value)
{
    const double decade = std::floor(std::log10(value) + 1e-9);
    const double rest = value / std::pow(10.0, decade);
    return decade * 3 + (rest < 1.999 ? 0 : rest < 4.999 ? 1 : 2);
}

double logValue(double step)
{
    static constexpr double rests[] = {1, 2, 5};
    const double decade = std::floor(step / 3);
    return rests[size_t(step - decade * 3)] * std::pow(10.0, decade);
}

ValueAxis logAxis(const AxisRequest &request)
{
    const double least = std::max(request.low, leastLog);
    const double most = std::max(request.high, least);
    double first = logStep(least);
    double last
        = std::max(first + 2, logValue(logStep(most)) < most * 0.999 ? logStep(most) + 1 : logStep(most));
    const bool isWide = last - first > request.ticks + 1;
    if (isWide) { // whole decades only
        first = std::floor(first / 3) * 3;
        last = std::ceil(last / 3) * 3;
    }
    ValueAxis axis{.scale = ValueScale::Logarithmic, .low = logValue(first), .high = logValue(last)};
    const double decades = (last - first) / 3;
    const double every = isWide ? 3 * (1 + std::floor(decades / (request.ticks + 1))) : 1;
    for (double step = first; step <= last; step += every)
        addTick(axis, request.unit, logValue(step));
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
