// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vaultusage.h"

namespace SessionDeck {

/// Forgets what is beyond the limits, the oldest first, and counts it. The last version of a session that was
/// deleted stays until its age says so, however many or large the others are. `batch`: at most so many
/// versions for each limit; true if there may be more to forget.
Result<bool> tidy(Vault &vault, Timestamp now, int batch = 1000);

/// How many versions these limits would make tidy() forget if they held now. Where a limit of size comes
/// together with others, rather too many: what the others free is not taken off.
Result<qint64> countBeyond(Vault &vault, const RetentionLimits &limits, Timestamp now);

} // namespace SessionDeck
