// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalogsnapshot.h"
#include "core/transfer/sessioncopy.h"

namespace SessionDeck {

/// Where a CopySearch looks; all of these on any thread.

/// Ids of at most so many sessions that look like the one that is looked for: they began at the same moment
/// under the same title.
QStringList twinIds(const CatalogSnapshot &catalog, const Session &sought, int most);

/// The copies under these ids.
Result<std::vector<SessionCopy>> copiesIn(SessionStore &store, const SoughtSession &sought,
                                          const QStringList &ids, const std::stop_token &stop);

/// The copy in a backup, if there is one.
Result<std::vector<SessionCopy>> copiesInBackup(const StoreLocation &backup, const SoughtSession &sought,
                                                const std::stop_token &stop);

} // namespace SessionDeck
