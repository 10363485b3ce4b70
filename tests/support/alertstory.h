// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/alertengine.h"
#include "tests/support/madesamples.h"

namespace SessionDeck {

/// Feeds an engine with one rule, second by second, and notes when an alert begins and ends: "3 raised".
class AlertStory
{
public:
    /// Aborts the test program if the text is no rule.
    explicit AlertStory(const QString &text);

    void feed(Sample sample, int times = 1);
    /// A sample with this figure, or this rate of a counter.
    void figure(const QByteArray &metric, double value, int times = 1);

    AlertEngine engine;
    QStringList events = {};
    int seconds = 0;
};

} // namespace SessionDeck
