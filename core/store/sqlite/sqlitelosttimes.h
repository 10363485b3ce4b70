// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QStringList>

namespace SessionDeck {

/// Messages whose time was lost, by their sessions; an empty id stands for a time of the session itself.
using LostTimes = QHash<QString, QStringList>;

/// Finds times of zeros beside others that are not, in the tables of multichat in a recovered database: they
/// were overwritten. Messages get the time of the one before them in the table instead, or behind them, so
/// that they stay in their place, and sessions none. For private copies only.
Result<LostTimes> replaceLostTimes(const QString &database);

} // namespace SessionDeck
