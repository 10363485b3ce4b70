// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/prometheustext.h"

#include "core/metrics/metricinfo.h"

#include <QMap>

namespace SessionDeck {

namespace {

constexpr auto durationMetric = "sessiondeck_operation_duration_seconds";

QByteArray escapedLabel(QByteArray value)
{
    return value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
}

QByteArray escapedHelp(QByteArray text)
{
    return text.replace('\\', "\\\\").replace('\n', "\\n");
}

QByteArray number(double value)
{
    return QByteArray::number(value, 'g', 15);
}

QByteArray seconds(double nanoseconds)
{
    return number(nanoseconds / 1e9);
}

// Base units, as Prometheus wants them, in the name as well.
QByteArray nameOf(const MetricInfo &metric)
{
    QByteArray name = QByteArray("sessiondeck_") + metric.id;
    if (metric.unit == MetricUnit::Nanoseconds || metric.unit == MetricUnit::Seconds)
        name += "_seconds";
    return metric.kind == MetricKind::Counter ? name + "_total" : name;
}

QByteArray lineOf(const MetricInfo &metric, const SampledFigure &figure, const QByteArray &store)
{
    QByteArray labels = "store=\"" + store + '"';
    if (const qsizetype colon = figure.metric.indexOf(':'); colon >= 0)
        labels += ",part=\"" + escapedLabel(figure.metric.sliced(colon + 1)) + '"';
    const bool isTime = metric.unit == MetricUnit::Nanoseconds;
    return nameOf(metric) + '{' + labels + "} " + (isTime ? seconds(figure.value) : number(figure.value))
        + '\n';
}

QByteArray operationLines(const OperationFigures &figures, const QByteArray &store)
{
    const QByteArray labels = "store=\"" + store + "\",operation=\"" + escapedLabel(figures.operation) + '"';
    QByteArray lines;
    for (const char *quantile : {"0.5", "0.95", "0.99"}) {
        const double percent = QByteArray(quantile).toDouble() * 100;
        lines += durationMetric + ('{' + labels) + ",quantile=\"" + quantile + "\"} "
            + seconds(double(figures.latencies.percentile(percent))) + '\n';
    }
    lines += durationMetric + QByteArray("_sum{") + labels + "} " + seconds(figures.latencies.total()) + '\n';
    return lines + durationMetric + "_count{" + labels + "} " + QByteArray::number(figures.latencies.count())
        + '\n';
}

} // namespace

QByteArray prometheusText(const Sample &sample)
{
    const QByteArray store = escapedLabel(sample.store.toUtf8());
    // All lines of one metric have to stand together, behind its heading.
    QMap<QByteArray, QByteArray> groups;
    for (const SampledFigure &figure : sample.figures) {
        const MetricInfo *metric = findMetric(figure.metric);
        if (!metric)
            continue;
        const QByteArray name = nameOf(*metric);
        QByteArray &group = groups[name];
        if (group.isEmpty())
            group = "# HELP " + name + ' ' + escapedHelp(metric->label) + "\n# TYPE " + name
                + (metric->kind == MetricKind::Counter ? " counter\n" : " gauge\n");
        group += lineOf(*metric, figure, store);
    }
    QByteArray text = groups.values().join();
    if (!sample.operations.empty())
        text += QByteArray("# HELP ") + durationMetric + " Duration of operations on the store\n# TYPE "
            + durationMetric + " summary\n";
    for (const OperationFigures &figures : sample.operations)
        text += operationLines(figures, store);
    return text;
}

} // namespace SessionDeck
