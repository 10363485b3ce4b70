// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QListWidget;

namespace SessionDeck {

/// As many lines as are shown of what became of single sessions: they wrap, and are laid out at once.
constexpr qsizetype mostOutcomeLines = 200;

/// Replaces the lines of a list, which hides if there are none; `more` are left out already. Lines are shown
/// as they are.
void fillOutcomeLines(QListWidget *list, const QStringList &lines, qint64 more = 0);

} // namespace SessionDeck
