// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "core/transfer/bulkorder.h"

namespace SessionDeck {

/// The option of commands that can change many sessions at once.
inline constexpr OptionSpec bulkFilterOption
    = {"filter", "QUERY", QT_TRANSLATE_NOOP("Ctl", "All sessions that match, as in \"list\".")};

/// Carries the order out on all sessions of the store that match --filter, or only names them with
/// --dry-run; prints what was left, and how to take it back.
ExitCode runOnMatches(Context &context, const BulkOrder &order);

} // namespace SessionDeck
