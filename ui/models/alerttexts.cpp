// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/alerttexts.h"

#include "core/metrics/alertsubjects.h"
#include "ui/models/chartvalues.h"

#include <QCoreApplication>

namespace SessionDeck {

namespace {

struct AlertText
{
    Q_DECLARE_TR_FUNCTIONS(AlertText)
};

constexpr const char *alertStatusTexts[]
    = {QT_TRANSLATE_NOOP("AlertText", "quiet"), QT_TRANSLATE_NOOP("AlertText", "pending"),
       QT_TRANSLATE_NOOP("AlertText", "raised"), QT_TRANSLATE_NOOP("AlertText", "acknowledged"),
       QT_TRANSLATE_NOOP("AlertText", "resolved")};

bool comparesValues(const AlertRule &rule)
{
    return rule.subject != AlertSubject::Unreachable && rule.subject != AlertSubject::NoChange;
}

ChartUnit unitOfValues(const AlertRule &rule)
{
    const MetricInfo *metric = rule.subject == AlertSubject::Figure ? findMetric(rule.metric) : nullptr;
    return chartUnit(metric ? *metric : MetricInfo{"", MetricKind::Gauge, unitOf(rule), ""});
}

} // namespace

QString alertStatusText(AlertStatus status)
{
    return AlertText::tr(alertStatusTexts[size_t(status)]);
}

QString alertValueText(const AlertEvent &event)
{
    const Result<AlertRule> rule = parseAlertRule(event.text);
    if (!rule || !comparesValues(*rule))
        return {};
    const bool isDuration = unitOf(*rule) == MetricUnit::Nanoseconds;
    return unitText(unitOfValues(*rule), isDuration ? secondsOf(event.state.value) : event.state.value);
}

} // namespace SessionDeck
