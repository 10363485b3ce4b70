// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace SessionDeck {

/// What the figures of a chart are.
enum class ChartUnit {
    Count,
    PerSecond,
    Bytes,
    BytesPerSecond,
    Share, ///< 0 to 1, shown in percent.
    Seconds, ///< A duration.
};

/// "84 310", "38/s", "612 MB", "97.4 %", "3.1 ms"; "–" for NaN. Three significant digits where it is not
/// exact.
QString unitText(ChartUnit unit, double value);

/// For tables and files: a plain decimal number in the unit itself (bytes, seconds, 0 to 1); empty for NaN.
QString plainNumber(double value);

/// The column heading that says what the plain numbers are: "bytes", "seconds", "per second".
QString unitName(ChartUnit unit);

} // namespace SessionDeck
