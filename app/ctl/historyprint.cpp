// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/historyprint.h"

#include "app/ctl/humanvalues.h"
#include "app/ctl/samplejson.h"
#include "app/ctl/terminaltext.h"
#include "core/metrics/alertunits.h"
#include "core/metrics/metricinfo.h"
#include "core/session/jsonwriter.h"

namespace SessionDeck {

namespace {

constexpr double microseconds = 1e6;

QByteArray spanOf(qint64 span)
{
    return jsonNumber(double(span) / microseconds);
}

QByteArray csvText(const QByteArray &text)
{
    const bool isPlain
        = !text.contains(',') && !text.contains('"') && !text.contains('\n') && !text.contains('\r');
    return isPlain ? text : '"' + QByteArray(text).replace('"', "\"\"") + '"';
}

QByteArray csvLine(const QByteArrayList &cells)
{
    return cells.join(',') + '\n';
}

QString rateSuffix(const QByteArray &metric)
{
    const MetricInfo *info = findMetric(metric);
    return info && info->kind == MetricKind::Counter ? QStringLiteral("/s") : QString();
}

} // namespace

HistoryPrint::HistoryPrint(Output &out, HistoryFormat format) : m_out(out), m_format(format)
{
    if (m_format == HistoryFormat::Csv)
        m_out.write("at,name,span,count,min,max,mean,p50,p95,p99,gap\n");
}

Result<void> HistoryPrint::all(MetricsHistory &history, HistoryQuery query, const HistorySelection &selection,
                               const std::stop_token &stop)
{
    for (const QByteArray &metric : selection.metrics) {
        query.metric = metric;
        const Result<std::vector<HistoryPoint>> points = history.points(query, stop);
        if (!points)
            return fail(points.error());
        for (const HistoryPoint &point : *points)
            print(metric, point);
    }
    for (const QByteArray &operation : selection.operations) {
        query.metric = operation;
        const Result<std::vector<LatencyPoint>> points = history.latencies(query, stop);
        if (!points)
            return fail(points.error());
        for (const LatencyPoint &point : *points)
            print(operation, point);
    }
    return {};
}

void HistoryPrint::print(const QByteArray &metric, const HistoryPoint &point)
{
    const QByteArray gap = point.gapBefore ? "true" : "false";
    if (m_format == HistoryFormat::Csv) {
        m_out.write(csvLine({point.at.toIso().toUtf8(), csvText(metric), spanOf(point.span),
                             QByteArray::number(point.count), jsonNumber(point.min), jsonNumber(point.max),
                             jsonNumber(point.mean), "", "", "", gap}));
    } else if (m_out.isJson()) {
        m_out.jsonLine(JsonWriter()
                           .time("at", point.at)
                           .text("metric", QString::fromUtf8(metric))
                           .raw("span", spanOf(point.span))
                           .number("count", point.count)
                           .raw("min", jsonNumber(point.min))
                           .raw("max", jsonNumber(point.max))
                           .raw("mean", jsonNumber(point.mean))
                           .raw("gap", gap)
                           .close());
    } else {
        const MetricInfo *info = findMetric(metric);
        const QString value = info ? withUnit(info->unit, point.mean) : QString::number(point.mean);
        m_out.line(timeText(point.at) + u"  "
                   + harmless(QString::fromUtf8(metric), Lines::One).leftJustified(28) + u"  " + value
                   + rateSuffix(metric));
    }
}

void HistoryPrint::print(const QByteArray &operation, const LatencyPoint &point)
{
    const LatencyHistogram &latencies = point.latencies;
    const QByteArray gap = point.gapBefore ? "true" : "false";
    const auto percentile = [&](double percent) { return QByteArray::number(latencies.percentile(percent)); };
    if (m_format == HistoryFormat::Csv) {
        m_out.write(csvLine({point.at.toIso().toUtf8(), csvText(operation), spanOf(point.span),
                             QByteArray::number(latencies.count()), "", "", jsonNumber(latencies.mean()),
                             percentile(50), percentile(95), percentile(99), gap}));
    } else if (m_out.isJson()) {
        m_out.jsonLine(JsonWriter()
                           .time("at", point.at)
                           .text("operation", QString::fromUtf8(operation))
                           .raw("span", spanOf(point.span))
                           .number("count", qint64(latencies.count()))
                           .raw("mean", jsonNumber(latencies.mean()))
                           .raw("p50", percentile(50))
                           .raw("p95", percentile(95))
                           .raw("p99", percentile(99))
                           .raw("gap", gap)
                           .close());
    } else {
        m_out.line(timeText(point.at) + u"  "
                   + harmless(QString::fromUtf8(operation), Lines::One).leftJustified(28) + u"  p50 "
                   + withUnit(MetricUnit::Nanoseconds, double(latencies.percentile(50))) + u", p99 "
                   + withUnit(MetricUnit::Nanoseconds, double(latencies.percentile(99))) + u", "
                   + QString::number(latencies.count()));
    }
}

} // namespace SessionDeck
