// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace SessionDeck {

/// Gives memory that was freed back to the system, after work that needed much of it for a moment. Takes
/// milliseconds; any thread.
void returnFreeMemory();

/// From now on blocks of 64 KiB and more go back to the system the moment they are freed, whatever lies
/// between them. For programs that hold much data in large blocks and replace it piece by piece, where freed
/// blocks would otherwise stay behind as gaps. Call it before the first such block; any thread.
void returnLargeBlocks();

} // namespace SessionDeck
