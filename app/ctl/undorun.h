// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace SessionDeck {

/// Takes back the change of many sessions that --undo names, as far as it concerns the store of the first
/// argument; with --dry-run only says of which sessions.
ExitCode undoBulk(Context &context);

} // namespace SessionDeck
