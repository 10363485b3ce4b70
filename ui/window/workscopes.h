// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/storestate.h"
#include "ui/models/workscope.h"

#include <vector>

namespace SessionDeck {

class SessionTable;

/// The sessions of the table that work can be done on: those selected (if there are any), those that a
/// search shows (if it hides some), and all of the store, with their number once that is known.
std::vector<WorkScope> workScopes(const SessionTable &table, const StoreState &store);

} // namespace SessionDeck
