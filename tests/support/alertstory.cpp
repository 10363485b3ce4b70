// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/alertstory.h"

#include "core/metrics/alertmemory.h"

namespace SessionDeck {

AlertStory::AlertStory(const QString &text)
{
    Result<AlertRule> rule = parseAlertRule(text);
    if (!rule)
        qFatal("%s", qPrintable(describe(rule.error())));
    rule->id = QStringLiteral("rule");
    engine.setRules({*rule});
}

void AlertStory::feed(Sample sample, int times)
{
    for (int i = 0; i < times; ++i) {
        sample.at = Timestamp::fromMicroseconds(++seconds * 1'000'000);
        for (const AlertState &state : engine.feed(sample)) {
            if (state.status != AlertStatus::Pending && state.status != AlertStatus::Quiet)
                events += QStringLiteral("%1 %2").arg(seconds).arg(alertStatusName(state.status));
        }
    }
}

void AlertStory::figure(const QByteArray &metric, double value, int times)
{
    feed(madeSample(0, {{.metric = metric, .value = value, .rate = value}}), times);
}

} // namespace SessionDeck
