// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/restorerun.h"

namespace SessionDeck {

/// Takes a restore back, as far as nobody has changed the sessions since: what was made is removed, what was
/// replaced is what it was. One problem for each that is left as it is. Tells the order's progress.
Result<std::vector<Error>> undoRestore(SessionStore &target, const std::vector<RestoredVersion> &restored,
                                       const RestoreOrder &order);

} // namespace SessionDeck
