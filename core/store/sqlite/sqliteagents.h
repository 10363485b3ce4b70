// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite/sqlitelayout.h"

namespace SessionDeck {

/// The layout "openai-agents": SQLiteSession, AdvancedSQLiteSession and SQLAlchemySession of the OpenAI
/// Agents SDK.
SqliteLayout sqliteAgentsLayout();

} // namespace SessionDeck
