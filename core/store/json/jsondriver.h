// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/driver.h"

namespace SessionDeck {

/// JSON files: one session per file, or many sessions in a few documents.
const Driver &jsonDriver();

} // namespace SessionDeck
