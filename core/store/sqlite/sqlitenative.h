// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite/sqlitelayout.h"

namespace SessionDeck {

/// The layout "native": our own tables, which hold everything of the model.
SqliteLayout sqliteNativeLayout();

} // namespace SessionDeck
