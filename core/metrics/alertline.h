// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/alertcondition.h"
#include "core/metrics/alertengine.h"

namespace SessionDeck {

/// One rule over one store.
struct AlertLine
{
    AlertCondition condition;
    AlertState state = {};
    double held = 0; ///< Seconds on the bad side without a break.
    double good = 0; ///< Seconds on the good side.
};

/// What becomes of the status with a value that stands for so many seconds.
AlertStatus nextStatus(AlertLine &line, double value, double span);

} // namespace SessionDeck
