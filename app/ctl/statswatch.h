// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace SessionDeck {

/// `stats --watch`: a line per sample until it is stopped.
ExitCode watchStats(Context &context);

} // namespace SessionDeck
