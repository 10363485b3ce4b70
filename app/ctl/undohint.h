// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storelocation.h"

namespace SessionDeck {

/// Says how to take back a change of many sessions: a line to paste into a shell, without a password. `bulk`:
/// by what the vault knows the change.
QString undoHint(const StoreLocation &store, const QString &bulk);

} // namespace SessionDeck
