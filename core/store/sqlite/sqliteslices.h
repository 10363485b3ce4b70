// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite/sqlitefacts.h"

#include <functional>

namespace SessionDeck {

/// Gives back the memory of the pages that were read last: after a walk through everything, which nobody
/// repeats soon.
void releaseCache(SqliteConnection &connection);

/// Steps through all rows. A keyed statement never holds a read transaction for much longer than 50 ms: it is
/// ended and begun again after the last key, so that in a database with a rollback journal the owner's writer
/// gets through. The price: rows that change while we read are seen in their old or new state, or not at all
/// if they are moved; watching tells of them afterwards. `visit` returns false to stop. Cancelled.
Result<void> stepInSlices(SqliteConnection &connection, const SqlitePages &pages,
                          const std::function<bool(const SqliteStatement &)> &visit);

} // namespace SessionDeck
