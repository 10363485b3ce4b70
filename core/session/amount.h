// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace SessionDeck {

/// No session has more messages or bytes than this. What a store says beyond it is damage: sums over millions of
/// sessions have to fit a qint64.
inline constexpr qint64 greatestAmount = qint64(1) << 40;

inline constexpr bool isAmount(qint64 number)
{
    return number >= 0 && number <= greatestAmount;
}

} // namespace SessionDeck
