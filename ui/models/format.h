// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"

#include <QString>

namespace SessionDeck {

/// How sizes, counts and times read in the window. All text is translated and in the user's locale; times are
/// local. A null Timestamp or a negative number gives an empty text unless it says otherwise.

/// "912 B", "87.7 kB", "38 MB": decimal units, at most one digit of fraction.
QString humanBytes(qint64 bytes);
/// "84 310": digits in groups, with a narrow no-break space.
QString humanCount(qint64 count);
/// "23 h", "41 min", "6 d": the largest unit that fits; "now" below a second.
QString humanDuration(qint64 microseconds);
/// "never" (null), "in 23 h", "expired 5 min ago".
QString expiryText(Timestamp expires, Timestamp now);
/// "12:51:07" on the same day as now, "24 Sep, 04:17" in the same year, else "24 Sep 2025".
QString recentTime(Timestamp time, Timestamp now);
/// "12:51:07".
QString clockTime(Timestamp time);
/// "Wednesday 24 September 2025".
QString dayText(Timestamp time);
/// For tooltips: the local date and time, then RFC 3339 in UTC on a line of its own.
QString fullTime(Timestamp time);

} // namespace SessionDeck
