// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/chartplans.h"
#include "ui/models/seriesquery.h"

namespace SessionDeck {

class DeckStore;
class StoreListModel;

/// Whose figures charts show: a store, now or so much earlier.
struct ChartSubject
{
    QString key = {}; ///< storeKey().
    QString name = {}; ///< For people; what is written beside its lines if there are others.
    qint64 shift = 0; ///< Microseconds by which its past is brought forward.

    friend bool operator==(const ChartSubject &, const ChartSubject &) = default;
};

ChartSubject subjectOf(const DeckStore &store);
/// Of all open stores, in their order.
std::vector<ChartSubject> subjectsOf(const StoreListModel &stores);

/// The lines of a planned chart for each of the subjects.
std::vector<SeriesQuery> figureLines(const ChartPlan &plan, const std::vector<ChartSubject> &subjects);

/// p50, p95 and p99 of an operation for each of the subjects.
std::vector<SeriesQuery> latencyLines(const QByteArray &operation, const std::vector<ChartSubject> &subjects);

/// The largest tables and indexes of a database as they are now.
std::vector<SeriesQuery> tableLines(const RecentSamples &recent, const ChartSubject &subject);

/// The operation whose latencies say most of a store: what people wait for, what the server spends most
/// time on, or else the sampler's probe.
QByteArray tellingOperation(const RecentSamples &recent);

} // namespace SessionDeck
