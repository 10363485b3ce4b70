// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace SessionDeck {

struct StoreState;

/// Opens a dialog with the records of the store that cannot be read, and where they are.
void showDamage(const StoreState &state, QWidget *parent);

} // namespace SessionDeck
