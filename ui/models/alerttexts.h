// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/alertmemory.h"

namespace SessionDeck {

/// "raised", "acknowledged", "resolved": what happened, translated.
QString alertStatusText(AlertStatus status);

/// What was measured then, in the unit of the rule ("2.1 GB", "63 ms"); empty where the rule compares
/// nothing.
QString alertValueText(const AlertEvent &event);

} // namespace SessionDeck
