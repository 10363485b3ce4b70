// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartrows.h"

#include "core/base/timestamp.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace SessionDeck {

namespace {

struct RowsText
{
    Q_DECLARE_TR_FUNCTIONS(RowsText)
};

constexpr qint64 rowSecond = 1'000'000;

// One column of figures.
struct RowsColumn
{
    const SeriesRing *samples;
    double SeriesSample::*value;
};

bool sumsUp(const SeriesRing &samples, const TimeRange &range)
{
    for (size_t i = samples.lowerBound(range.from); i < samples.size() && samples.at(i).time <= range.to;
         ++i) {
        if (samples.at(i).low != samples.at(i).high && !std::isnan(samples.at(i).mean))
            return true;
    }
    return false;
}

void addColumns(ChartRows &table, std::vector<RowsColumn> &columns, const ChartSeries &series,
                const TimeRange &range)
{
    table.headings += series.name;
    columns.push_back({&series.samples, &SeriesSample::mean});
    if (!sumsUp(series.samples, range))
        return;
    table.headings += RowsText::tr("%1, lowest").arg(series.name);
    columns.push_back({&series.samples, &SeriesSample::low});
    table.headings += RowsText::tr("%1, highest").arg(series.name);
    columns.push_back({&series.samples, &SeriesSample::high});
}

// Stores are sampled at their own moments: those of one second stand in one row if none is lost by that.
bool joins(ChartRows::Row &row, qint64 time, const std::vector<double> &values)
{
    if (time / rowSecond != row.time / rowSecond)
        return false;
    for (size_t i = 0; i < values.size(); ++i) {
        if (!std::isnan(values[i]) && !std::isnan(row.values[i]))
            return false;
    }
    for (size_t i = 0; i < values.size(); ++i)
        row.values[i] = std::isnan(values[i]) ? row.values[i] : values[i];
    return true;
}

QByteArray quoted(QString text)
{
    // A cell that begins like a formula would be run as one by the program that opens the file.
    if (text.startsWith(u'=') || text.startsWith(u'+') || text.startsWith(u'-') || text.startsWith(u'@'))
        text.prepend(u'\'');
    return '"' + text.replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"';
}

} // namespace

ChartRows chartRows(const ChartContent &content, const TimeRange &range)
{
    ChartRows table;
    std::vector<RowsColumn> columns;
    for (const ChartSeries &series : content.series) {
        if (series.isShown)
            addColumns(table, columns, series, range);
    }
    std::map<qint64, std::vector<double>> rows;
    for (size_t column = 0; column < columns.size(); ++column) {
        const SeriesRing &samples = *columns[column].samples;
        for (size_t i = samples.lowerBound(range.from); i < samples.size(); ++i) {
            if (samples.at(i).time > range.to)
                break;
            const auto row = rows.try_emplace(samples.at(i).time, columns.size(), std::nan("")).first;
            row->second[column] = samples.at(i).*columns[column].value;
        }
    }
    for (auto &[time, values] : rows) {
        if (table.rows.empty() || !joins(table.rows.back(), time, values))
            table.rows.push_back({.time = time, .values = std::move(values)});
    }
    return table;
}

QByteArray chartCsv(const ChartContent &content, const TimeRange &range)
{
    const ChartRows table = chartRows(content, range);
    QByteArray text = quoted(RowsText::tr("Time (UTC)"));
    for (const QString &heading : table.headings)
        text += ',' + quoted(heading + u" (" + unitName(content.facts.unit) + u')');
    text += "\r\n";
    for (const ChartRows::Row &row : table.rows) {
        text += Timestamp::fromMicroseconds(row.time).toIso().toLatin1();
        for (const double value : row.values)
            text += ',' + plainNumber(value).toLatin1();
        text += "\r\n";
    }
    return text;
}

} // namespace SessionDeck
