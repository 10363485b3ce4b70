// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/sessionchange.h"

#include <QColor>
#include <QPalette>

namespace SessionDeck {

/// "created", "changed", "expired", "deleted".
QString changeKindText(SessionChangeKind kind);

/// Which session and by how much: "load test results · 1 message more · 312 B more".
QString changeText(const SessionChange &change);

/// "12:59:58.412", local time.
QString changeTime(const SessionChange &change);

QColor changeColor(SessionChangeKind kind, const QPalette &palette);

} // namespace SessionDeck
