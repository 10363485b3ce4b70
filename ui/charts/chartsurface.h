// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartpicture.h"

#include <QElapsedTimer>
#include <QPixmap>

class QWidget;

namespace SessionDeck {

/// The font of the texts at a chart's edges.
QFont edgeFont(const QFont &base);

/// A chart as it was drawn last, and when that was.
class ChartSurface
{
public:
    /// Draws it anew, in the size and the colours of the widget.
    void redraw(const QWidget &widget, const ChartContent &content, const TimeRange &range);
    /// Milliseconds until it is worth while to draw it again: when something may have moved by a pixel,
    /// though never within a quarter of a second, and never so late that it looks dead.
    int dueIn(const TimeRange &range) const;
    const ChartFrame &frame() const
    {
        return m_frame;
    }
    const QPixmap &picture() const
    {
        return m_picture;
    }
    /// How often it was drawn so far.
    int drawings() const
    {
        return m_drawings;
    }

private:
    ChartFrame m_frame;
    ChartPlot m_plot;
    QPixmap m_picture;
    QElapsedTimer m_sinceDrawn;
    int m_drawings = 0;
};

} // namespace SessionDeck
