// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "core/store/sessionstore.h"
#include "core/transfer/dryrunchange.h"

namespace SessionDeck {

class Output;

/// The option --dry-run of the commands that change a store. What is opened for changing is a DryRunStore
/// then; see openFor().
inline constexpr OptionSpec dryRunOption
    = {"dry-run", nullptr, QT_TRANSLATE_NOOP("Ctl", "Only say what would be done, and write nothing.")};
bool isDryRun(const Context &context);

/// ReadOnly, with the reason, if a real run could not change the store either.
Result<void> checkWritable(const SessionStore &store);

/// Prints what a change would do.
void printDryRun(Output &out, const DryRunChange &change);

} // namespace SessionDeck
