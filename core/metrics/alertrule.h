// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/metrics/metricinfo.h"

#include <chrono>
#include <vector>

namespace SessionDeck {

/// What a rule looks at.
enum class AlertSubject {
    Figure, ///< "size > 2 GB": the value of a gauge, or the rate per second of a counter.
    Share, ///< "memory > 80 % of maxmemory": a figure against another one.
    Percentile, ///< "p99 of load > 50 ms": of the operations within the duration.
    Errors, ///< "errors > 0": failed operations between two samples.
    Unreachable, ///< "unreachable for 10 s".
    NoChange, ///< "no change for 15 min".
    Growth, ///< "growth > 10 %/h": of the size, or "growth of messages > 10 %/h".
};

enum class Comparator { Above, Below };

/// When to raise the alarm over a store. Plain data; toText() and parseAlertRule() are its two directions.
struct AlertRule
{
    QString id = {}; ///< Stays the same while the rule is edited.
    QString store = {}; ///< storeKey(); empty: every store.
    AlertSubject subject = AlertSubject::Figure;
    QByteArray metric = {}; ///< Of metricinfo.h; for Percentile the operation.
    QByteArray reference = {}; ///< Share only: the metric that is 100 %.
    double percent = 99; ///< Percentile only.
    Comparator comparator = Comparator::Above;
    double threshold = 0; ///< In the base unit: bytes, nanoseconds, 1 for 100 %; Growth: share per hour.
    std::chrono::milliseconds duration{0}; ///< It must hold for so long; Percentile: one minute if not given.
    bool enabled = true;

    friend bool operator==(const AlertRule &, const AlertRule &) = default;
};

/// The rule as people write it ("p99 of load > 50 ms for 1 min"). English in every language: scripts use it.
QString toText(const AlertRule &rule);

/// Reads what toText() writes, with any spacing and the usual units. Invalid, with what was expected where.
/// id and store are left empty.
Result<AlertRule> parseAlertRule(QStringView text);

/// The rules of a fresh installation, all on.
std::vector<AlertRule> defaultAlertRules();

} // namespace SessionDeck
