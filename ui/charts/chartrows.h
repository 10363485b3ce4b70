// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartcontent.h"

#include <QStringList>

namespace SessionDeck {

/// The figures of a chart as a table: a row for each moment, columns for each series.
struct ChartRows
{
    struct Row
    {
        qint64 time = 0; ///< Microseconds since the epoch.
        std::vector<double> values = {}; ///< By column; NaN: none at that moment.
    };
    QStringList headings = {}; ///< Of the columns, without that of the time.
    std::vector<Row> rows = {};
};

/// Series that are hidden are left out. A series that sums up stretches of time has its lowest and highest
/// values in columns of their own.
ChartRows chartRows(const ChartContent &content, const TimeRange &range);

/// The same as RFC 4180 text: times in RFC 3339 UTC, plain numbers in the unit itself, which headings name.
QByteArray chartCsv(const ChartContent &content, const TimeRange &range);

} // namespace SessionDeck
