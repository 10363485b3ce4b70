// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/madesamples.h"

namespace SessionDeck {

namespace {

constexpr qint64 second = 1'000'000;

} // namespace

Sample madeSample(qint64 at, const std::vector<SampledFigure> &figures, qint64 load)
{
    Sample sample{.store = QStringLiteral("/store"),
                  .at = Timestamp::fromMicroseconds(at * second),
                  .span = 1,
                  .figures = figures};
    sample.figures.push_back({.metric = "up", .value = 1});
    if (load >= 0) {
        sample.operations.push_back({.operation = "load"});
        sample.operations.back().latencies.record(load);
    }
    return sample;
}

std::vector<HistoryPoint> keptPoints(const QString &path, const QByteArray &metric, qint64 from, qint64 to,
                                     int points)
{
    const Result<std::unique_ptr<MetricsHistory>> history = MetricsHistory::open(path);
    if (!history)
        qFatal("%s", qPrintable(describe(history.error())));
    const Result<std::vector<HistoryPoint>> kept
        = (*history)->points({.store = QStringLiteral("/store"),
                              .metric = metric,
                              .from = Timestamp::fromMicroseconds(from * second),
                              .to = Timestamp::fromMicroseconds(to * second),
                              .maxPoints = points});
    if (!kept)
        qFatal("%s", qPrintable(describe(kept.error())));
    return *kept;
}

} // namespace SessionDeck
