// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/cardframe.h"
#include "ui/charts/chartcanvas.h"

class QHBoxLayout;
class QMenu;

namespace SessionDeck {

class ChartLegend;

/// A chart with its title, its legend and a menu of what can be done with it.
class ChartCard : public CardFrame
{
    Q_OBJECT
public:
    ChartCard(const ChartFacts &facts, TimeAxis *axis, QWidget *parent = nullptr);

    void setSeries(std::vector<ChartSeries> series);
    void append(size_t series, const SeriesSample &sample);
    /// Puts a control between the title and the legend.
    void addControl(QWidget *control);
    ChartCanvas *canvas() const
    {
        return m_canvas;
    }

private:
    QMenu *makeMenu();
    void showTable();
    void copyValues();
    void save(const QString &suffix, const QByteArray &bytes);

    ChartCanvas *m_canvas;
    ChartLegend *m_legend;
    QHBoxLayout *m_head;
};

} // namespace SessionDeck
