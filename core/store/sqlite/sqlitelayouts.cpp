// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitelayout.h"

#include "core/store/sqlite/sqliteagents.h"
#include "core/store/sqlite/sqlitemultichat.h"
#include "core/store/sqlite/sqlitenative.h"

#include <array>

namespace SessionDeck {

std::span<const SqliteLayout> sqliteLayouts()
{
    static const std::array all{sqliteNativeLayout(), sqliteMultichatLayout(), sqliteAgentsLayout()};
    return all;
}

} // namespace SessionDeck
