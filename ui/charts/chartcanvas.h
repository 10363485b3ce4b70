// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartsurface.h"
#include "ui/charts/timeaxis.h"

#include <QTimer>
#include <QWidget>

namespace SessionDeck {

/// The drawing of a chart. It is drawn at most four times a second, less often while nothing would move by a
/// pixel, and not at all while it cannot be seen; what follows the pointer is laid over it.
class ChartCanvas : public QWidget
{
    Q_OBJECT
public:
    /// The axis has to outlive it.
    ChartCanvas(const ChartFacts &facts, TimeAxis *axis, QWidget *parent = nullptr);

    const ChartContent &content() const
    {
        return m_content;
    }
    TimeAxis *axis() const
    {
        return m_axis;
    }
    /// As it was drawn last.
    const ChartSurface &surface() const
    {
        return m_surface;
    }
    /// Other lines; those that the user hid stay hidden, by their names.
    void setSeries(std::vector<ChartSeries> series);
    /// Drawn when due.
    void setHeat(HeatMap heat);
    void append(size_t series, const SeriesSample &sample);
    void setSeriesShown(size_t series, bool shown);
    /// What the user is about to zoom to.
    void select(std::optional<TimeRange> range);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void drawSoon();
    void drawNow();

    ChartContent m_content;
    TimeAxis *m_axis;
    ChartSurface m_surface;
    bool m_isOld = true;
    std::optional<TimeRange> m_selection;
    QTimer m_due;
};

} // namespace SessionDeck
