// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/historyreader.h"
#include "ui/charts/chartgrid.h"
#include "ui/models/chartsubject.h"
#include "ui/panels/linechart.h"

#include <QTimer>

#include <algorithm>

class QComboBox;

namespace SessionDeck {

/// The charts of page Monitor: the sizes of all stores, and all that is known of the one that is chosen, or
/// of several beside each other. Reads the history when another stretch of time is chosen and appends what is
/// sampled. Charts that have nothing to show are not there.
class MonitorCharts : public ChartGrid
{
    Q_OBJECT
public:
    /// All of which have to outlive it.
    struct Sources
    {
        DeckMonitor *monitor;
        HistoryReader *history;
        TimeAxis *axis;
    };
    explicit MonitorCharts(const Sources &sources, QWidget *parent = nullptr);

    /// `all`: whose sizes are shown; `chosen`: whose everything else is shown.
    void setSubjects(const std::vector<ChartSubject> &all, const std::vector<ChartSubject> &chosen);
    /// The first chart that has a line of the metric or operation; null: none.
    ChartCard *cardOf(const QByteArray &metric) const
    {
        const auto shows = [&metric](const LineChart &chart) {
            return std::ranges::find(chart.lines(), metric, &SeriesQuery::metric) != chart.lines().end();
        };
        const auto chart = std::ranges::find_if(m_charts, shows);
        return chart == m_charts.end() ? nullptr : chart->card();
    }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addCharts();
    void offerOperations();
    std::vector<SeriesQuery> tablesNow() const;
    void setLines();
    void load();
    void fill(const HistoryAnswer &answer);
    void take(const Sample &sample);

    Sources m_from;
    std::vector<LineChart> m_charts; // size, latency, then by plan, tables
    std::optional<HeatChart> m_heat;
    QComboBox *m_operation;
    bool m_isChosen = false; // the operation, by the user
    std::vector<SeriesQuery> m_tables; // shown
    std::vector<ChartSubject> m_all;
    std::vector<ChartSubject> m_chosen;
    QTimer m_reload;
    std::stop_source m_reading; // the newest wish wins
    bool m_isReading = false;
};

} // namespace SessionDeck
