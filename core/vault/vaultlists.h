// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storelocation.h"
#include "core/vault/vault.h"

namespace SessionDeck {

/// Which versions to list. Counts of zero and empty texts do not restrict.
struct VersionFilter
{
    QString store = {}; ///< Key of the store.
    QString session = {}; ///< Only with store.
    QString bulk = {}; ///< What was changed by one bulk change.
    qint64 olderThan = 0; ///< Only ids below this: the next page.
    int limit = 0;
};

/// The versions of a session, a store or all stores, the newest first. Reads no content.
Result<std::vector<Version>> listVersions(Vault &vault, const VersionFilter &filter);

/// What is in the trash: of each session that was taken out through SessionDeck, and not put back or made
/// anew since, the last version; the newest first. `filter.session` counts too.
Result<std::vector<Version>> listTrash(Vault &vault, const VersionFilter &filter);

/// One version. NotFound: there is none of this id (any more).
Result<Version> findVersion(Vault &vault, qint64 id);
/// The version of the same session that was kept next after this one; its id is 0 if there is none.
Result<Version> nextNewer(Vault &vault, const Version &version);

/// One version of each session, in the order of time: the oldest, which is from before all that the others
/// are from.
std::vector<Version> oldestOfEach(std::vector<Version> newestFirst);

/// The keys of stores that were at a place, also if nothing is there any more. What the location leaves open
/// (driver, layout) is not compared.
Result<QStringList> storeKeysAt(Vault &vault, const StoreLocation &place);

} // namespace SessionDeck
