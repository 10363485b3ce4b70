// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractButton;
class QAction;
class QComboBox;
class QString;

namespace SessionDeck {

/// Lets the action be chosen if it makes sense just now and nothing forbids it. What does, its tool tip and
/// the status line say.
void offerAction(QAction *action, bool makesSense, const QString &forbidden);
void offerButton(QAbstractButton *button, bool makesSense, const QString &forbidden);

/// Shows an item of the list that cannot be chosen, and why.
void lockItem(QComboBox &list, int row, const QString &why);

} // namespace SessionDeck
