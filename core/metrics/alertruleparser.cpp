// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/coretext.h"
#include "core/metrics/alertrule.h"
#include "core/metrics/alertsubjects.h"
#include "core/metrics/alerttokens.h"
#include "core/metrics/alertunits.h"

#include <cmath>

namespace SessionDeck {

using namespace std::chrono_literals;

namespace {

tl::unexpected<Error> expected(const QString &what, const AlertTokens &tokens)
{
    const QString found = tokens.atEnd() ? CoreText::tr("the end") : u'"' + tokens.peek() + u'"';
    return fail(ErrorCode::Invalid,
                CoreText::tr("A rule needs %1 where this one has %2. Example: \"size > 2 GB for 1 min\".")
                    .arg(what, found));
}

// A number with a unit of that kind, which must be there for all but plain numbers.
Result<double> takeValue(AlertTokens &tokens, MetricUnit unit)
{
    const std::optional<double> number = tokens.takeNumber();
    if (!number || !std::isfinite(*number))
        return expected(CoreText::tr("a number"), tokens);
    const std::optional<double> factor = unitFactor(unit, tokens.peek());
    if (factor)
        tokens.take();
    const bool isPlain = unit == MetricUnit::Count || unit == MetricUnit::Flag || *number == 0;
    if (!factor && !isPlain)
        return expected(CoreText::tr("a unit (%1)").arg(withUnit(unit, 1).section(u' ', 1)), tokens);
    return *number * factor.value_or(1);
}

Result<std::chrono::milliseconds> takeDuration(AlertTokens &tokens)
{
    const Result<double> nanoseconds = takeValue(tokens, MetricUnit::Nanoseconds);
    constexpr double longest = 366.0 * 24 * 3600 * 1e9;
    if (!nanoseconds || *nanoseconds <= 0 || *nanoseconds > longest)
        return expected(CoreText::tr("a duration (10 s, 15 min)"), tokens);
    return std::chrono::milliseconds(std::llround(*nanoseconds / 1e6));
}

// "for 10 s", or nothing.
Result<void> takeFor(AlertTokens &tokens, AlertRule &rule)
{
    if (!tokens.takeIf({QStringLiteral("for")}))
        return {};
    const Result<std::chrono::milliseconds> duration = takeDuration(tokens);
    if (!duration)
        return fail(duration.error());
    rule.duration = *duration;
    return {};
}

bool isPercentile(const QString &word, double &percent)
{
    bool isNumber = false;
    percent = word.startsWith(u'p') ? word.mid(1).toDouble(&isNumber) : 0;
    return isNumber && percent > 0 && percent <= 100;
}

Result<QByteArray> takeMetric(AlertTokens &tokens)
{
    QString word = tokens.peek();
    if (tokens.takeIf({QStringLiteral("expiring"), QStringLiteral("within")})) {
        const Result<std::chrono::milliseconds> within = takeDuration(tokens);
        if (!within)
            return fail(within.error());
        const QByteArray metric = *within == 1h ? "expiring_1h"
            : *within == 24h                    ? "expiring_24h"
                                                : "expiring_7d";
        const bool isKnown = *within == 1h || *within == 24h || *within == 7 * 24h;
        return isKnown ? Result<QByteArray>(metric) : expected(CoreText::tr("1 h, 24 h or 7 d"), tokens);
    }
    const QByteArray metric = metricOfWord(word);
    if (metric.isEmpty())
        return expected(CoreText::tr("something that is measured (size, memory, p99 of load)"), tokens);
    tokens.take();
    return metric;
}

// What the rule looks at, before the comparator.
Result<void> takeSubject(AlertTokens &tokens, AlertRule &rule)
{
    if (isPercentile(tokens.peek(), rule.percent)) {
        tokens.take();
        if (!tokens.takeIf({QStringLiteral("of")}) || tokens.atEnd())
            return expected(CoreText::tr("\"of\" and an operation (load, append)"), tokens);
        rule.subject = AlertSubject::Percentile;
        rule.metric = tokens.take().toUtf8();
        rule.duration = 1min;
        return {};
    }
    rule.percent = AlertRule().percent;
    if (tokens.takeIf({QStringLiteral("errors")})) {
        rule.subject = AlertSubject::Errors;
        rule.metric = "errors";
        return {};
    }
    const bool grows = tokens.takeIf({QStringLiteral("growth")});
    rule.subject = grows ? AlertSubject::Growth : AlertSubject::Figure;
    rule.metric = "bytes";
    if (grows && !tokens.takeIf({QStringLiteral("of")}))
        return {};
    const Result<QByteArray> metric = takeMetric(tokens);
    rule.metric = metric.value_or(QByteArray());
    return metric ? Result<void>() : fail(metric.error());
}

// The threshold and what may follow it.
Result<void> takeThreshold(AlertTokens &tokens, AlertRule &rule)
{
    AlertTokens ahead = tokens;
    ahead.takeNumber();
    const bool isShare
        = rule.subject == AlertSubject::Figure && unitOf(rule) != MetricUnit::Ratio && ahead.peek() == u'%';
    if (isShare)
        rule.subject = AlertSubject::Share;
    const Result<double> threshold = takeValue(tokens, unitOf(rule));
    if (!threshold)
        return fail(threshold.error());
    rule.threshold = *threshold;
    if (rule.subject == AlertSubject::Growth)
        return tokens.takeIf({QStringLiteral("/"), QStringLiteral("h")})
            ? Result<void>()
            : expected(QStringLiteral("\"/h\""), tokens);
    tokens.takeIf({QStringLiteral("/"), QStringLiteral("s")});
    if (!isShare)
        return {};
    if (!tokens.takeIf({QStringLiteral("of")}))
        return expected(CoreText::tr("\"of\" and what is 100 %"), tokens);
    const Result<QByteArray> reference = takeMetric(tokens);
    rule.reference = reference.value_or(QByteArray());
    return reference ? Result<void>() : fail(reference.error());
}

Result<void> takeComparison(AlertTokens &tokens, AlertRule &rule)
{
    if (const Result<void> done = takeSubject(tokens, rule); !done)
        return done;
    const bool isAbove = tokens.takeIf({QStringLiteral(">")});
    if (!isAbove && !tokens.takeIf({QStringLiteral("<")}))
        return expected(CoreText::tr("\">\" or \"<\""), tokens);
    rule.comparator = isAbove ? Comparator::Above : Comparator::Below;
    return takeThreshold(tokens, rule);
}

} // namespace

Result<AlertRule> parseAlertRule(QStringView text)
{
    AlertTokens tokens(text);
    AlertRule rule;
    Result<void> done = {};
    if (tokens.takeIf({QStringLiteral("unreachable")})) {
        rule.subject = AlertSubject::Unreachable;
        rule.metric = "up";
    } else if (tokens.takeIf({QStringLiteral("no"), QStringLiteral("change")})) {
        rule.subject = AlertSubject::NoChange;
        rule.metric = "changes";
    } else {
        done = takeComparison(tokens, rule);
    }
    if (done)
        done = takeFor(tokens, rule);
    if (!done)
        return fail(done.error());
    if (!tokens.atEnd())
        return expected(CoreText::tr("its end"), tokens);
    if (rule.subject == AlertSubject::NoChange && rule.duration == 0ms)
        return expected(QStringLiteral("\"for\""), tokens);
    return rule;
}

} // namespace SessionDeck
