// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/knownsessions.h"

namespace SessionDeck {

/// Ids of the known sessions of a store in their order, from behind `after` on, at most `limit`.
Result<std::vector<QString>> knownIds(KnownSessions &known, const QString &store, const QString &after,
                                      int limit);
/// How many sessions of a store are known.
Result<qint64> knownCount(KnownSessions &known, const QString &store);
/// What the images of all stores take, packed.
Result<qint64> knownBytes(KnownSessions &known);

} // namespace SessionDeck
