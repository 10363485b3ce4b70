// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartcontent.h"

#include <QByteArray>

#include <span>

namespace SessionDeck {

/// A line of a planned chart.
struct PlannedSeries
{
    const char *metric; ///< Of core/metrics/metricinfo.h.
    const char *name; ///< For people, to translate in context ChartPlan.
};

/// A chart of page Monitor that shows figures of one store. It is shown if the store has any of them.
struct ChartPlan
{
    const char *name; ///< Object name.
    const char *title; ///< For people, to translate in context ChartPlan.
    ChartUnit unit;
    bool isFilled;
    bool fromZero;
    std::span<const PlannedSeries> series;
};

/// In the order they are shown.
std::span<const ChartPlan> chartPlans();

ChartFacts factsOf(const ChartPlan &plan);
QString nameOf(const PlannedSeries &series);

} // namespace SessionDeck
