// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/summarybatch.h"

namespace SessionDeck {

/// The row that takes the place of another one of the same id: counts and sizes that it does not know stay as
/// they were, and texts are cut as lists keep them.
SummaryView updatedRow(const SummaryView &before, SummaryView row);

/// Whether all but the ids is equal.
bool sameRow(const SummaryView &a, const SummaryView &b);

} // namespace SessionDeck
