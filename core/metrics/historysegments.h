// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/historyseries.h"
#include "core/metrics/historytiers.h"

#include <vector>

namespace SessionDeck {

/// A stretch of time [from, to) (seconds) that is read from one tier.
struct HistorySegment
{
    const HistoryTier *tier = nullptr;
    qint64 from = 0;
    qint64 to = 0;
};

/// Which part of a series to read from where.
struct SegmentRequest
{
    qint64 series = 0;
    SeriesKind kind = SeriesKind::Figure;
    qint64 from = 0;
    qint64 to = 0;
    qint64 step = 1; ///< Nothing finer than this many seconds is needed.
};

/// From the past to now: the tier that suits the step, a coarser one for what that tier keeps no more, finer
/// ones for what is not rolled up yet.
Result<std::vector<HistorySegment>> historySegments(SqliteConnection &connection,
                                                    const SegmentRequest &request);

} // namespace SessionDeck
