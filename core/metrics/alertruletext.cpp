// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/alertrule.h"
#include "core/metrics/alertsubjects.h"
#include "core/metrics/alertunits.h"

namespace SessionDeck {

using namespace std::chrono_literals;

namespace {

QString comparatorText(const AlertRule &rule)
{
    return rule.comparator == Comparator::Above ? QStringLiteral(" > ") : QStringLiteral(" < ");
}

QString percentileText(const AlertRule &rule)
{
    return u'p' + QString::number(rule.percent, 'g', 6) + u" of " + QString::fromUtf8(rule.metric);
}

// What is compared.
QString subjectText(const AlertRule &rule)
{
    const QString metric = wordOfMetric(rule.metric);
    switch (rule.subject) {
    case AlertSubject::Percentile:
        return percentileText(rule);
    case AlertSubject::Errors:
        return QStringLiteral("errors");
    case AlertSubject::Growth:
        return rule.metric == "bytes" ? QStringLiteral("growth") : QString(u"growth of " + metric);
    default:
        return metric;
    }
}

// What it is compared with.
QString thresholdText(const AlertRule &rule)
{
    const QString value = withUnit(unitOf(rule), rule.threshold);
    if (rule.subject == AlertSubject::Share)
        return value + u" of " + wordOfMetric(rule.reference);
    if (rule.subject == AlertSubject::Growth)
        return value + u"/h";
    const MetricInfo *metric = rule.subject == AlertSubject::Figure ? findMetric(rule.metric) : nullptr;
    return metric && metric->kind == MetricKind::Counter ? QString(value + u"/s") : value;
}

} // namespace

QString toText(const AlertRule &rule)
{
    const QString duration
        = rule.duration > 0ms ? QString(u" for " + durationText(rule.duration)) : QString();
    if (rule.subject == AlertSubject::Unreachable)
        return QStringLiteral("unreachable") + duration;
    if (rule.subject == AlertSubject::NoChange)
        return QStringLiteral("no change") + duration;
    return subjectText(rule) + comparatorText(rule) + thresholdText(rule) + duration;
}

std::vector<AlertRule> defaultAlertRules()
{
    struct Default
    {
        const char *id;
        const char *text;
    };
    static constexpr Default defaults[] = {
        {"unreachable", "unreachable for 10 s"},
        {"errors", "errors > 0"},
        {"slow-load", "p99 of load > 250 ms for 1 min"},
        {"memory", "memory > 80 % of maxmemory for 1 min"},
        {"disk", "disk_free_bytes < 500 MB"},
        {"growth", "growth > 50 %/h for 10 min"},
        {"damaged", "damaged > 0"},
        {"expiring", "expiring within 1 h > 100"},
    };
    std::vector<AlertRule> rules;
    for (const Default &known : defaults) {
        AlertRule rule = parseAlertRule(QString::fromLatin1(known.text)).value_or(AlertRule());
        rule.id = QString::fromLatin1(known.id);
        rules.push_back(std::move(rule));
    }
    return rules;
}

} // namespace SessionDeck
