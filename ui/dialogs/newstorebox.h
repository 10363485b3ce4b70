// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storelocation.h"

class QWidget;

namespace SessionDeck {

enum class NewStore { Sqlite, Json };

/// Asks where a new store of our own layout shall be; no path if the user thinks better of it. Nothing is
/// made yet.
StoreLocation askForNewStore(QWidget *parent, NewStore kind);

} // namespace SessionDeck
