// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite/sqlitelayout.h"

namespace SessionDeck {

/// The layout "multichat": the origin's tables, used as they are.
SqliteLayout sqliteMultichatLayout();

} // namespace SessionDeck
