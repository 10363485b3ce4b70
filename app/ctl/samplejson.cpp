// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/samplejson.h"

#include "core/metrics/metricinfo.h"
#include "core/session/jsonwriter.h"

#include <cmath>

namespace SessionDeck {

namespace {

// Ids may name tables, whose names are any text.
QByteArray member(const QByteArray &name, const QByteArray &value)
{
    const QByteArray named = JsonWriter().text("n", QString::fromUtf8(name)).close();
    return named.sliced(5).chopped(1) + ':' + value; // behind {"n":
}

QByteArray object(const QByteArrayList &members)
{
    return '{' + members.join(',') + '}';
}

QByteArray figuresJson(const std::vector<SampledFigure> &figures)
{
    QByteArrayList members;
    for (const SampledFigure &figure : figures) {
        const MetricInfo *metric = findMetric(figure.metric);
        const bool isTotal = metric && metric->kind == MetricKind::Counter;
        const QByteArray total
            = "{\"total\":" + jsonNumber(figure.value) + ",\"per_second\":" + jsonNumber(figure.rate) + '}';
        members += member(figure.metric, isTotal ? total : jsonNumber(figure.value));
    }
    return object(members);
}

QByteArray operationsJson(const std::vector<OperationFigures> &operations)
{
    QByteArrayList members;
    for (const OperationFigures &figures : operations) {
        const LatencyHistogram &latencies = figures.latencies;
        members += member(figures.operation,
                          JsonWriter()
                              .number("count", qint64(latencies.count()))
                              .number("failed", qint64(figures.failed))
                              .number("p50", latencies.percentile(50))
                              .number("p95", latencies.percentile(95))
                              .number("p99", latencies.percentile(99))
                              .close());
    }
    return object(members);
}

} // namespace

QByteArray jsonNumber(double value)
{
    return std::isfinite(value) ? QByteArray::number(value, 'g', 15) : QByteArray("null");
}

QString reachName(Reach reach)
{
    static constexpr const char *names[] = {"up", "down", "silent"};
    return QString::fromLatin1(names[size_t(reach)]);
}

QByteArray sampleJson(const Sample &sample)
{
    JsonWriter json;
    json.time("at", sample.at).text("store", sample.store).text("state", reachName(sample.reach));
    if (sample.reach == Reach::Down)
        json.text("error", describe(sample.error));
    return json.raw("figures", figuresJson(sample.figures))
        .raw("operations", operationsJson(sample.operations))
        .close();
}

} // namespace SessionDeck
