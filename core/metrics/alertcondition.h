// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/alertrule.h"
#include "core/metrics/sample.h"

#include <deque>
#include <optional>

namespace SessionDeck {

/// What one rule measures of one store, sample after sample.
class AlertCondition
{
public:
    explicit AlertCondition(const AlertRule &rule) : m_rule(rule)
    {
    }

    /// What is to be compared with the threshold now; nothing while it is not known (a store that cannot be
    /// reached, a window that is not filled yet).
    std::optional<double> measure(const Sample &sample);
    /// Whether the value is on the bad side of the threshold.
    bool holds(double value) const;
    /// Whether it is far enough on the good side for an alert to end.
    bool isOver(double value) const;
    /// For how long it has to hold before the alert is raised. A window counts as having held.
    double secondsToHold() const;

    const AlertRule &rule() const
    {
        return m_rule;
    }

private:
    std::optional<double> percentile(const Sample &sample);
    std::optional<double> growth(const Sample &sample);

    struct Piece // of the window
    {
        double at = 0; // seconds of samples so far
        double value = 0;
        LatencyHistogram latencies = {};
    };
    AlertRule m_rule;
    double m_elapsed = 0;
    std::deque<Piece> m_window;
};

} // namespace SessionDeck
