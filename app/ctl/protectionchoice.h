// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "core/base/result.h"
#include "core/profiles/storeprotection.h"

namespace SessionDeck {

/// What the options of `protect` make of what is set. Invalid: an option says nothing that can be done.
Result<StoreProtection> chosenProtection(const Context &context, StoreProtection now);

} // namespace SessionDeck
