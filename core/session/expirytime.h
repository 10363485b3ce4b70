// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/timestamp.h"

#include <optional>

namespace SessionDeck {

/// Microseconds of a duration ("45s", "30m", "2 h", "3 days", "2w"); none if the text is none, or beyond all
/// reason.
std::optional<qint64> parseDuration(QStringView text);

/// The moment that "never" (null), a duration from now on ("45s", "30m", "2 h", "3 days", "2w") or an RFC
/// 3339 time means. Invalid: none of these, or a moment that is not in the future.
Result<Timestamp> parseExpiry(const QString &text, Timestamp now);

} // namespace SessionDeck
