// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/output.h"
#include "core/transfer/sessionjson.h"

namespace SessionDeck {

/// Prints the object that `show` prints for a session, on a line of its own.
void printSessionJson(Output &out, const LoadedSession &loaded);

} // namespace SessionDeck
