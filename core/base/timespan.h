// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"

namespace SessionDeck {

/// Microseconds from one moment to another, neither of them null; negative if `to` is the earlier one.
/// Moments come from stores and can be as far apart as numbers go: what does not fit becomes the furthest
/// that does. The lowest qint64 is never returned, so that a sign can be turned.
constexpr qint64 microsecondsBetween(Timestamp from, Timestamp to)
{
    constexpr qint64 furthest = std::numeric_limits<qint64>::max();
    qint64 span = 0;
    if (__builtin_sub_overflow(to.microseconds(), from.microseconds(), &span))
        return to < from ? -furthest : furthest;
    return span < -furthest ? -furthest : span;
}

} // namespace SessionDeck
