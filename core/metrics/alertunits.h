// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/metricinfo.h"

#include <chrono>
#include <optional>

namespace SessionDeck {

/// How many base units (bytes, nanoseconds, 1 for 100 %) one of these is; nothing if the word is no unit of
/// that kind. Lower case.
std::optional<double> unitFactor(MetricUnit kind, const QString &unit);

/// The number with the unit in which it is shortest: "2 GB", "50 ms", "80 %", "100".
QString withUnit(MetricUnit kind, double value);

/// "90 s", "15 min", "24 h".
QString durationText(std::chrono::milliseconds duration);

} // namespace SessionDeck
