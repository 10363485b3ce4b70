// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/sessionquery.h"

#include <optional>

namespace SessionDeck {

/// The values that operators of the search line take. None if the text is not one: the parser makes the
/// message of it.

/// `7`, `<7`, `<=7`, `>7`, `>=7`, `=7`; zero or more, no blanks.
std::optional<NumberRange> parseCountRange(QStringView text);
/// The same with a unit of k, M or G (1024, either case, also "kB" and "KiB") and a fraction: `>1.5M`.
std::optional<NumberRange> parseSizeRange(QStringView text);
/// A time, as a date, a date and time, or an age (`2h`) counted from now, backward or (sign 1) forward.
Timestamp parseMoment(QStringView text, Timestamp now, int sign = -1);
/// `<1d`, `>1d`, `<2026-01-31`, `never`, `any`, as microseconds of the expiry.
std::optional<NumberRange> parseExpiryRange(QStringView text, Timestamp now);

} // namespace SessionDeck
