// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/alertsubjects.h"

#include <QRegularExpression>

#include <algorithm>

namespace SessionDeck {

namespace {

struct Alias
{
    const char *word;
    const char *metric;
};
constexpr Alias aliases[] = {
    {"size", "bytes"},
    {"memory", "used_memory"},
    {"expiring within 1 h", "expiring_1h"},
    {"expiring within 24 h", "expiring_24h"},
    {"expiring within 7 d", "expiring_7d"},
};

} // namespace

QByteArray metricOfWord(const QString &word)
{
    const auto alias = std::ranges::find_if(
        aliases, [&](const Alias &known) { return word == QLatin1StringView(known.word); });
    const QByteArray metric = alias == std::end(aliases) ? word.toUtf8() : QByteArray(alias->metric);
    return findMetric(metric) ? metric : QByteArray();
}

QString wordOfMetric(const QByteArray &metric)
{
    const auto alias
        = std::ranges::find_if(aliases, [&](const Alias &known) { return metric == known.metric; });
    const QString word
        = alias == std::end(aliases) ? QString::fromUtf8(metric) : QString::fromLatin1(alias->word);
    static const QRegularExpression plain(QStringLiteral("^[a-z_]+[a-z0-9_.:]*$"));
    return alias != std::end(aliases) || plain.match(word).hasMatch() ? word : u'"' + word + u'"';
}

MetricUnit unitOf(const AlertRule &rule)
{
    if (rule.subject == AlertSubject::Share || rule.subject == AlertSubject::Growth)
        return MetricUnit::Ratio;
    if (rule.subject == AlertSubject::Percentile)
        return MetricUnit::Nanoseconds;
    const MetricInfo *metric = rule.subject == AlertSubject::Figure ? findMetric(rule.metric) : nullptr;
    return metric ? metric->unit : MetricUnit::Count;
}

} // namespace SessionDeck
