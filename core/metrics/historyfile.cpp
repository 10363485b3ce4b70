// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/historyfile.h"

#include "core/metrics/historyopening.h"
#include "core/metrics/historyrollup.h"
#include "core/metrics/metricinfo.h"
#include "core/store/sqlite/sqlitetransaction.h"

#include <algorithm>
#include <cmath>

namespace SessionDeck {

namespace {

constexpr qint64 lateSamples = 2; // seconds that those of other stores may come later

// What of a figure is kept; NaN: nothing.
double keptValue(const SampledFigure &figure)
{
    const MetricInfo *metric = findMetric(figure.metric);
    return metric && metric->kind == MetricKind::Counter ? figure.rate : figure.value;
}

} // namespace

HistoryFile::HistoryFile(const Options &options, std::unique_ptr<SqliteConnection> connection)
    : m_connection(std::move(connection)),
      m_lease(options.path + QStringLiteral(".lock")),
      m_house(*m_connection, options.maxBytes),
      m_series(std::make_unique<HistorySeries>(*m_connection))
{
}

Result<std::unique_ptr<HistoryFile>> HistoryFile::open(const Options &options)
{
    Result<std::unique_ptr<SqliteConnection>> connection = openHistoryForWriting(options.path);
    if (!connection)
        return fail(connection.error());
    return std::unique_ptr<HistoryFile>(new HistoryFile(options, std::move(*connection)));
}

Result<void> HistoryFile::write(const std::vector<Sample> &samples)
{
    const Result<void> written = writeSamples(samples);
    if (!written) // numbers of series that were new went with the transaction
        m_series = std::make_unique<HistorySeries>(*m_connection);
    return written;
}

Result<void> HistoryFile::writeSamples(const std::vector<Sample> &samples)
{
    Result<SqliteTransaction> transaction
        = SqliteTransaction::begin(*m_connection, SqliteTransaction::Kind::Write);
    if (!transaction)
        return fail(transaction.error());
    m_storesOfOthers.clear();
    qint64 newest = 0;
    Result<void> done = {};
    for (const Sample &sample : samples) {
        done = writeSample(sample);
        if (!done)
            return done;
        newest = std::max(newest, sample.at.microseconds() / microsPerSecond);
    }
    const Result<bool> keepsHouse = m_lease.hold(HistoryLease::housekeeping);
    if (!keepsHouse || !*keepsHouse || newest == 0)
        return keepsHouse ? transaction->commit() : fail(keepsHouse.error());
    done = rollUpHistory(*m_connection, newest - lateSamples);
    if (done)
        done = transaction->commit();
    return done ? m_house.keep(newest) : done;
}

Result<void> HistoryFile::writeSample(const Sample &sample)
{
    const Result<qint64> store = m_series->store(sample.store);
    const Result<bool> ours = store ? m_lease.hold(*store) : fail(store.error());
    if (!ours)
        return fail(ours.error());
    if (!*ours) {
        if (!m_storesOfOthers.contains(sample.store))
            m_storesOfOthers += sample.store;
        return {};
    }
    const HistoryPlace place{.at = sample.at.microseconds() / microsPerSecond,
                             .span = std::llround(std::min(sample.span, longestSpan) * 1000)};
    Result<void> done = reopenHistory(*m_connection, place.at);
    if (done)
        done = writeFigures(*store, place, sample.figures);
    return done ? writeLatencies(*store, place, sample.operations) : done;
}

Result<void> HistoryFile::writeFigures(qint64 store, HistoryPlace place,
                                       const std::vector<SampledFigure> &figures)
{
    for (const SampledFigure &figure : figures) {
        const double value = keptValue(figure);
        if (std::isnan(value))
            continue;
        const Result<qint64> series = m_series->of(store, SeriesKind::Figure, figure.metric);
        if (!series)
            return fail(series.error());
        place.series = *series;
        if (const Result<void> done = addHistoryFigure(*m_connection, place, value); !done)
            return done;
    }
    return {};
}

Result<void> HistoryFile::writeLatencies(qint64 store, HistoryPlace place,
                                         const std::vector<OperationFigures> &operations)
{
    for (const OperationFigures &figures : operations) {
        const Result<qint64> series = m_series->of(store, SeriesKind::Latency, figures.operation);
        if (!series)
            return fail(series.error());
        place.series = *series;
        if (const Result<void> done = addHistoryLatencies(*m_connection, place, figures.latencies); !done)
            return done;
    }
    return {};
}

} // namespace SessionDeck
