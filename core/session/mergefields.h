// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/sessionmerge.h"

namespace SessionDeck {

/// What the sides changed in the header.
std::vector<MergeChange> headerChanges(const SessionMerge &merge);
/// What the sides changed in a message that both have.
std::vector<MergeChange> messageFieldChanges(const SessionMerge &merge, qsizetype message);
/// A change with its conflict and choice found from the three values; none if theirs and mine are alike.
std::optional<MergeChange> decided(MergeChange change);

} // namespace SessionDeck
