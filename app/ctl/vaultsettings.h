// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/dryrun.h"

namespace SessionDeck {

/// The options of the command that shows and sets what the vault keeps.
inline constexpr OptionSpec vaultSettingOptions[] = {
    {"settings", nullptr, QT_TRANSLATE_NOOP("Ctl", "Show the vault's limits, and what it holds.")},
    {"max-age", "DAYS", QT_TRANSLATE_NOOP("Ctl", "Keep versions for so many days.")},
    {"max-versions", "N", QT_TRANSLATE_NOOP("Ctl", "Keep so many versions of each session.")},
    {"max-size", "BYTES", QT_TRANSLATE_NOOP("Ctl", "Keep so much in all, packed; also as 500M or 2G.")},
    dryRunOption,
};

/// Whether an option sets a limit.
bool changesSettings(const Context &context);

/// Sets the limits that are given, and prints all of them and what the vault holds. With --dry-run it only
/// says how much they would make the vault forget.
ExitCode vaultSettings(Context &context);

} // namespace SessionDeck
