// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsontokens.h"

namespace SessionDeck {

bool startsJsonNumber(char first);

/// Advances the cursor over one JSON number, as the take functions of jsontokens.h do.
bool takeJsonNumber(JsonCursor &cursor);

} // namespace SessionDeck
