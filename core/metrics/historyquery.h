// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"
#include "core/metrics/latencyhistogram.h"

#include <QString>

namespace SessionDeck {

/// A piece of the history of one store.
struct HistoryQuery
{
    QString store = {}; ///< storeKey().
    QByteArray metric = {}; ///< Of metricinfo.h; for latencies an operation ("load", "server.get").
    Timestamp from = {};
    Timestamp to = {};
    int maxPoints = 1000; ///< Points are merged until there are no more than this.
};

/// A figure over a stretch of time. Counters: their rate per second.
struct HistoryPoint
{
    Timestamp at = {}; ///< Begin of the stretch.
    qint64 span = 0; ///< Its length in microseconds.
    double min = 0;
    double max = 0;
    double mean = 0; ///< Of the samples.
    qint64 count = 0; ///< Samples in it.
    bool gapBefore = false; ///< Nothing was recorded between the point before and this: do not connect them.
};

/// The operations of a stretch of time.
struct LatencyPoint
{
    Timestamp at = {}; ///< Begin of the stretch.
    qint64 span = 0; ///< Its length in microseconds.
    LatencyHistogram latencies = {}; ///< Percentiles and the column of a heat map come from this.
    bool gapBefore = false; ///< As above; a stretch without operations is no gap but is left out.
};

/// A store that the history knows.
struct HistoryStore
{
    QString key = {};
    Timestamp first = {};
    Timestamp last = {};
};

} // namespace SessionDeck
