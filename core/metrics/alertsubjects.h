// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/alertrule.h"

namespace SessionDeck {

/// The id of a metric as rules name it: "size" is "bytes", "memory" is "used_memory"; others by their ids.
/// Empty if there is none.
QByteArray metricOfWord(const QString &word);
/// The other way round, in quotes if it has to be.
QString wordOfMetric(const QByteArray &metric);

/// The unit of what the rule compares.
MetricUnit unitOf(const AlertRule &rule);

} // namespace SessionDeck
