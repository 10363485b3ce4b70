// SPDX-License-Identifier: GPL-3.0-or-later
// Several sessions at once, as those who copy write them.
#include "core/vault/vaultedstore.h"

#include <algorithm>

namespace SessionDeck {

std::vector<Result<Revision>> VaultedStore::writeMany(const std::vector<WriteRequest> &requests)
{
    // What must not be there yet cannot overwrite anything, so there is nothing to keep first.
    const auto isNew
        = [](const WriteRequest &request) { return request.expect.kind == Expect::Kind::Absent; };
    if (std::ranges::all_of(requests, isNew))
        return m_store->writeMany(requests);
    std::vector<Result<Revision>> all;
    all.reserve(requests.size());
    for (const WriteRequest &request : requests)
        all.push_back(isNew(request) ? m_store->write(request.session, request.expect)
                                     : write(request.session, request.expect));
    return all;
}

} // namespace SessionDeck
