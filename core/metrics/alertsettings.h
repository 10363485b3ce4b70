// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/alertrule.h"

#include <QSettings>

namespace SessionDeck {

/// The rules as they were saved; those of a fresh installation if none ever were. One that cannot be read any
/// more is left out.
std::vector<AlertRule> loadAlertRules(QSettings &settings);
/// Returns whether they are safe on the disk.
bool saveAlertRules(QSettings &settings, const std::vector<AlertRule> &rules);

} // namespace SessionDeck
