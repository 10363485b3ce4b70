// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace SessionDeck {

/// Gives memory that was freed back to the system, after work that needed much of it for a moment. Takes
/// milliseconds; any thread.
void returnFreeMemory();

} // namespace SessionDeck
