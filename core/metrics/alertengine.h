// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/alertrule.h"
#include "core/metrics/sample.h"

#include <memory>

namespace SessionDeck {

enum class AlertStatus {
    Quiet, ///< The condition does not hold.
    Pending, ///< It holds, but not for long enough yet.
    Raised,
    Acknowledged, ///< Somebody knows; it still holds.
    Resolved, ///< It was raised and holds no more.
};

/// What a rule says of a store: there is one of them for each pair, however often it is raised.
struct AlertState
{
    QString rule = {}; ///< AlertRule::id.
    QString store = {}; ///< storeKey().
    AlertStatus status = AlertStatus::Quiet;
    Timestamp since = {}; ///< When the status began.
    Timestamp raised = {}; ///< When it was raised the last time; null: never.
    int times = 0; ///< How often it was raised.
    double value = 0; ///< What was compared with the threshold last.
    QByteArray metric = {}; ///< What to show on a chart.
};

/// Tells from samples which alerts to raise and to resolve. Hysteresis: what was raised is resolved when the
/// value has been 5 % of the threshold on the good side for as long as it took to raise it, ten seconds at
/// least. Durations are measured in the samples' spans, so a clock that jumps raises nothing. One thread.
class AlertEngine
{
public:
    explicit AlertEngine(std::vector<AlertRule> rules = {});
    ~AlertEngine();
    Q_DISABLE_COPY_MOVE(AlertEngine)

    const std::vector<AlertRule> &rules() const;
    /// States of rules that did not change stay.
    void setRules(std::vector<AlertRule> rules);
    /// Takes states over from before (see AlertMemory); those of rules that are gone are dropped.
    void restore(const std::vector<AlertState> &states);

    /// The states that the sample changed; values alone are no change.
    std::vector<AlertState> feed(const Sample &sample);
    /// Nothing if that alert is not raised.
    std::optional<AlertState> acknowledge(const QString &rule, const QString &store, Timestamp now);
    /// A store that is watched no more has no alerts.
    void forget(const QString &store);
    /// Everything but Quiet, the latest change first.
    std::vector<AlertState> states() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace SessionDeck
