// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/driver.h"

namespace SessionDeck {

/// SQLite databases, by all layouts of sqlitelayouts.cpp.
Driver sqliteDriver();

} // namespace SessionDeck
