// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsontext.h"

#include <charconv>
#include <cmath>

namespace SessionDeck {

namespace {

// Decimal exponents from here up to the other are written without "e".
constexpr int leastFixed = -4;
constexpr int mostFixed = 15;

// The digits with the decimal point behind the first so many of them; at least one digit on either side.
QByteArray fixedPoint(QByteArray digits, int before)
{
    if (before <= 0)
        return "0." + QByteArray(-before, '0') + digits;
    if (digits.size() <= before)
        digits += QByteArray(before - digits.size() + 1, '0');
    return digits.insert(before, '.');
}

} // namespace

QByteArray encodePythonFloat(double value)
{
    if (!std::isfinite(value))
        return std::isnan(value) ? "NaN" : value < 0 ? "-Infinity" : "Infinity"; // as json.dumps writes them
    char buffer[64] = {};
    const auto written
        = std::to_chars(buffer, buffer + sizeof buffer, std::abs(value), std::chars_format::scientific);
    const QByteArray text(buffer, written.ptr - buffer);
    const qsizetype mark = text.indexOf('e');
    const int exponent = text.sliced(mark + 1).toInt();
    const QByteArray sign = std::signbit(value) ? "-" : "";
    if (exponent < leastFixed || exponent > mostFixed)
        return sign + text;
    return sign + fixedPoint(text.first(mark).replace(".", ""), exponent + 1);
}

} // namespace SessionDeck
