// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalogoverview.h"
#include "ui/charts/chartcard.h"

class QComboBox;

namespace SessionDeck {

/// How many sessions will have expired by when, in the next day or month: from what the store says now.
class ExpiryForecast : public ChartCard
{
    Q_OBJECT
public:
    /// The axis is its own, and runs into the future.
    explicit ExpiryForecast(TimeAxis *axis, QWidget *parent = nullptr);

    /// Hides the chart if nothing expires.
    void setOverview(const CatalogOverview &overview);

private:
    void showStretches();

    TimeAxis *m_axis;
    QComboBox *m_span;
    std::vector<ExpiryStretch> m_hours;
    std::vector<ExpiryStretch> m_days;
};

} // namespace SessionDeck
