// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/operationrecorder.h"
#include "core/store/figures.h"
#include "core/store/storekey.h"

#include <limits>

namespace SessionDeck {

inline constexpr double notKnown = std::numeric_limits<double>::quiet_NaN();

/// Seconds that a sample can stand for: it says nothing about a longer pause before it.
inline constexpr double longestSpan = 60;

/// A figure at one moment.
struct SampledFigure
{
    QByteArray metric = {}; ///< See metricinfo.h.
    double value = 0; ///< Of counters: the total, as the store has it.
    double rate = notKnown; ///< Counters: per second since the sample before; not known (NaN) for the first
                            ///< one and after the store began to count anew. Never negative.

    friend bool operator==(const SampledFigure &, const SampledFigure &) = default;
};

enum class Reach {
    Up,
    Down, ///< The error says why.
    Silent, ///< It neither answers nor fails.
};

/// All that was measured of one store at one moment.
struct Sample
{
    QString store = {}; ///< storeKey() of its location.
    StoreLocation location = {}; ///< Driver and layout filled in once it was opened.
    Timestamp at = {}; ///< By the clock on the wall, which may jump; only for places on charts.
    double span = 0; ///< Seconds that it stands for, asleep or awake: since the sample before.
    Reach reach = Reach::Up;
    Error error = {}; ///< Of Down.
    std::vector<SampledFigure> figures = {}; ///< Those that are slow to read as they were last read.
    /// What happened since the sample before: calls of this program ("load", "probe"), and what the server
    /// measured of everybody's ("server.get").
    std::vector<OperationFigures> operations = {};
    std::vector<StoreFact> facts = {};
    std::vector<SlowWork> slow = {}; ///< The latest first.

    const SampledFigure *find(QByteArrayView metric) const;
    const OperationFigures *findOperation(QByteArrayView operation) const;
};

} // namespace SessionDeck

Q_DECLARE_METATYPE(SessionDeck::Sample);
