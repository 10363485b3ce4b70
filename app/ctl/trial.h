// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "core/store/sessionstore.h"
#include "core/transfer/trialchange.h"

namespace SessionDeck {

class Output;

/// The option --dry-run of the commands that change a store. What is opened for changing is a TrialStore
/// then; see openFor().
inline constexpr OptionSpec dryRunOption
    = {"dry-run", nullptr, QT_TRANSLATE_NOOP("Ctl", "Only say what would be done, and write nothing.")};
bool isTrial(const Context &context);

/// ReadOnly, with the reason, if a real run could not change the store either.
Result<void> checkWritable(const SessionStore &store);

/// Prints what a change would do.
void printTrial(Output &out, const TrialChange &change);

} // namespace SessionDeck
