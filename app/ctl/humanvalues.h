// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"

#include <QString>

namespace SessionDeck {

/// "87.7 kB"; empty if negative.
QString sizeText(qint64 bytes);
/// Plain digits; empty if negative.
QString countText(qint64 count);
/// "2025-09-24 12:51:07" in local time; empty if null.
QString timeText(Timestamp time);

} // namespace SessionDeck
