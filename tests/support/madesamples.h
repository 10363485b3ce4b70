// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/metricshistory.h"
#include "core/metrics/sample.h"

namespace SessionDeck {

/// A sample of a store "/store" at so many seconds since the epoch, with "up", the figures given, and a
/// "load" of so many nanoseconds unless that is negative.
Sample madeSample(qint64 at, const std::vector<SampledFigure> &figures, qint64 load = -1);

/// The points of "/store" in [from, to] (seconds), as fine as they are kept unless points says otherwise;
/// aborts the test program if they cannot be read.
std::vector<HistoryPoint> keptPoints(const QString &path, const QByteArray &metric, qint64 from, qint64 to,
                                     int points = 10'000'000);

} // namespace SessionDeck
