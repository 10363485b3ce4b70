// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalogview.h"

namespace SessionDeck {

/// Sorts slots of a snapshot, given in ascending order, as the spec says. False if asked to stop.
bool sortRows(std::vector<quint32> &rows, const CatalogSnapshot &snapshot, const ViewSpec &spec,
              const std::stop_token &stop);

} // namespace SessionDeck
