// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"
#include "core/metrics/latencyhistogram.h"
#include "core/store/openoptions.h"
#include "core/store/storelocation.h"
#include "core/store/storestatistics.h"

#include <memory>
#include <stop_token>

namespace SessionDeck {

/// One number of a store. A metric of core/metrics/metricinfo.h, perhaps of a part of the store:
/// "used_memory", "table_bytes:messages". Counters are totals, as the store has them: others make rates.
struct Figure
{
    QByteArray metric = {};
    double value = 0;

    friend bool operator==(const Figure &, const Figure &) = default;
};

/// How long a kind of work of other programs took, measured by the store itself: all since it began to count.
struct ServerLatency
{
    QByteArray work = {}; ///< Lower case ("get", "hgetall").
    LatencyHistogram total = {};
};

/// Something that the store itself found slow. Shown, never kept: commands hold what people wrote.
struct SlowWork
{
    qint64 id = 0; ///< Grows.
    Timestamp at = {};
    qint64 nanoseconds = 0;
    QString text = {}; ///< The command, cut to some hundred characters. Hostile.
    QString client = {};

    friend bool operator==(const SlowWork &, const SlowWork &) = default;
};

/// What a look at a store gave.
struct FigureSet
{
    /// Changes when the store began to count anew (restart, another file): totals from before mean nothing.
    QByteArray incarnation = {};
    std::vector<Figure> figures = {};
    std::vector<StoreFact> facts = {}; ///< Words: journal mode, eviction policy, state of the last save.
    std::vector<ServerLatency> latencies = {};
    std::vector<SlowWork> slow = {}; ///< The latest first.
};

enum class FigureDepth {
    Quick, ///< What costs next to nothing, whatever the store holds: asked every second.
    Full, ///< Also what has to count or measure; asked as seldom as its own cost demands.
};

/// Reads the figures of a store that only its driver knows, through a connection of its own. The figures that
/// every store has (sessions, messages, bytes, expiring) come from SessionStore. Used by one thread.
class FigureSource
{
public:
    virtual ~FigureSource() = default;

    /// A read that is as cheap as one of the application's can be. Its duration is the probe latency.
    virtual Result<void> probe() = 0;
    /// Unreachable: the connection broke; the caller opens a new source. Cancelled. A figure that the store
    /// cannot or may not tell is left out.
    virtual Result<FigureSet> read(FigureDepth depth, std::stop_token stop) = 0;
};

/// Opens the source of a location whose driver and layout are filled in. Unsupported: the driver has none.
Result<std::unique_ptr<FigureSource>> openFigures(const StoreLocation &location, const OpenOptions &options);

} // namespace SessionDeck
