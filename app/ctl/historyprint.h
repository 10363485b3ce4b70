// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/output.h"
#include "core/metrics/metricshistory.h"

namespace SessionDeck {

enum class HistoryFormat { Lines /** For people, or JSON if the output is. */, Csv };

/// What of a store's history to print.
struct HistorySelection
{
    std::vector<QByteArray> metrics = {};
    std::vector<QByteArray> operations = {};
};

/// Prints points of the history.
class HistoryPrint
{
public:
    HistoryPrint(Output &out, HistoryFormat format);

    /// The query's metric is filled in here. Cancelled.
    Result<void> all(MetricsHistory &history, HistoryQuery query, const HistorySelection &selection,
                     const std::stop_token &stop);

private:
    void print(const QByteArray &metric, const HistoryPoint &point);
    void print(const QByteArray &operation, const LatencyPoint &point);

    Output &m_out;
    HistoryFormat m_format;
};

} // namespace SessionDeck
