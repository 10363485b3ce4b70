// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/alertunits.h"

#include <algorithm>
#include <cmath>

namespace SessionDeck {

namespace {

struct AlertUnit
{
    MetricUnit kind;
    const char *name;
    double factor;
    bool isShown = true; // otherwise it is only read
};

// Ascending within a kind.
constexpr AlertUnit units[] = {
    {MetricUnit::Bytes, "B", 1},
    {MetricUnit::Bytes, "kB", 1e3},
    {MetricUnit::Bytes, "KiB", 1024, false},
    {MetricUnit::Bytes, "MB", 1e6},
    {MetricUnit::Bytes, "MiB", 1024. * 1024, false},
    {MetricUnit::Bytes, "GB", 1e9},
    {MetricUnit::Bytes, "GiB", 1024. * 1024 * 1024, false},
    {MetricUnit::Bytes, "TB", 1e12},
    {MetricUnit::Bytes, "TiB", 1024. * 1024 * 1024 * 1024, false},
    {MetricUnit::Nanoseconds, "ns", 1},
    {MetricUnit::Nanoseconds, "us", 1e3},
    {MetricUnit::Nanoseconds, "µs", 1e3, false},
    {MetricUnit::Nanoseconds, "ms", 1e6},
    {MetricUnit::Nanoseconds, "s", 1e9},
    {MetricUnit::Nanoseconds, "min", 60e9},
    {MetricUnit::Nanoseconds, "h", 3600e9},
    {MetricUnit::Nanoseconds, "d", 86400e9, false}, // 24 h is what people say
    {MetricUnit::Seconds, "s", 1},
    {MetricUnit::Seconds, "min", 60},
    {MetricUnit::Seconds, "h", 3600},
    {MetricUnit::Seconds, "d", 86400},
    {MetricUnit::Ratio, "%", 0.01},
};

QString numberText(double value)
{
    return QString::number(value, 'g', 12);
}

} // namespace

std::optional<double> unitFactor(MetricUnit kind, const QString &unit)
{
    const auto found = std::ranges::find_if(units, [&](const AlertUnit &known) {
        return known.kind == kind && unit == QString::fromUtf8(known.name).toLower();
    });
    return found == std::end(units) ? std::nullopt : std::optional(found->factor);
}

QString withUnit(MetricUnit kind, double value)
{
    QString best;
    const char *bestUnit = nullptr;
    for (const AlertUnit &unit : units) {
        if (unit.kind != kind || !unit.isShown)
            continue;
        const double number = value / unit.factor;
        const QString text = numberText(number);
        if (!bestUnit || (std::abs(number) >= 1 && text.size() <= best.size())) {
            best = text;
            bestUnit = unit.name;
        }
    }
    return bestUnit ? QString(best + u' ' + QString::fromUtf8(bestUnit)) : numberText(value);
}

QString durationText(std::chrono::milliseconds duration)
{
    return withUnit(MetricUnit::Nanoseconds, double(std::chrono::nanoseconds(duration).count()));
}

} // namespace SessionDeck
