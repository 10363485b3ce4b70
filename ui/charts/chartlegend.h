// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartcontent.h"

#include <QWidget>

class QGridLayout;

namespace SessionDeck {

/// The names of a chart's series with their colours; a click hides or shows one.
class ChartLegend : public QWidget
{
    Q_OBJECT
public:
    explicit ChartLegend(QWidget *parent = nullptr);

    void setSeries(const std::vector<ChartSeries> &series);
    /// So many names that they want more than the rest of another row.
    bool hasRows() const;

signals:
    void toggled(int series, bool shown);

private:
    QGridLayout *m_grid;
    QStringList m_names;
};

} // namespace SessionDeck
