// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/sample.h"

namespace SessionDeck {

/// A sample as one JSON object: figures by their ids, counters with their rate, operations with percentiles
/// in nanoseconds.
QByteArray sampleJson(const Sample &sample);

/// A plain number as JSON, or null if it is not known.
QByteArray jsonNumber(double value);

/// "up", "down" or "silent".
QString reachName(Reach reach);

} // namespace SessionDeck
