// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartcontent.h"

#include <QWidget>

namespace SessionDeck {

/// The names of a chart's series with their colours; a click hides or shows one.
class ChartLegend : public QWidget
{
    Q_OBJECT
public:
    explicit ChartLegend(QWidget *parent = nullptr);

    void setSeries(const std::vector<ChartSeries> &series);

signals:
    void toggled(int series, bool shown);

private:
    QStringList m_names;
};

} // namespace SessionDeck
