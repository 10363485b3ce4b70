// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/copycandidate.h"

namespace SessionDeck {

/// Writes those of the candidates that are compact, reads them back and compares them letter by letter. One
/// that is proven so is Copied and goes no further. Every other one goes on to CopyBatch as an ordinary
/// candidate, with what is known of it.
void copyCompact(SessionStore &target, std::vector<CopyCandidate> &candidates);

} // namespace SessionDeck
