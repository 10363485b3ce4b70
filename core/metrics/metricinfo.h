// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <span>

namespace SessionDeck {

enum class MetricUnit {
    Count,
    Bytes,
    Nanoseconds,
    Seconds,
    Ratio, ///< 1 is 100 %.
    Flag, ///< 0 or 1.
};

enum class MetricKind {
    Gauge, ///< A value that goes up and down; history keeps it as it is.
    Counter, ///< A total that only grows until it begins anew; history keeps its rate per second.
};

/// What a figure means. Ids are stable: scripts, rules and the history name them.
struct MetricInfo
{
    const char *id;
    MetricKind kind;
    MetricUnit unit;
    const char *label; ///< For people; to translate in context CoreText.
    bool zeroIsNone = false; ///< 0 says that there is none, not how much: it is said, never drawn.
};

/// All metrics there are. A new figure is one line in metricinfo.cpp.
std::span<const MetricInfo> metrics();

/// The metric of a figure's id, which may name a part behind a colon ("table_bytes:messages"); or null.
const MetricInfo *findMetric(QByteArrayView id);

/// For people, with the part: "Bytes of table messages". The id itself if it is not known.
QString metricLabel(QByteArrayView id);

} // namespace SessionDeck
