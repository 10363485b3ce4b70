// SPDX-License-Identifier: GPL-3.0-or-later
// Many sessions at once: each in its own file as ever, the folder made durable once for all of them.
#include "core/store/json/linestore.h"

namespace SessionDeck {

namespace {

template <typename Value, typename Work>
std::vector<Result<Value>> syncedOnce(const Folder &folder, const Work &work)
{
    DeferredSync sync(folder);
    std::vector<Result<Value>> outcomes = work();
    if (const Result<void> synced = sync.finish(); !synced) {
        for (Result<Value> &outcome : outcomes) {
            if (outcome)
                outcome = fail(synced.error());
        }
    }
    return outcomes;
}

} // namespace

std::vector<Result<Revision>> LineStore::writeMany(const std::vector<WriteRequest> &requests)
{
    return syncedOnce<Revision>(m_files.folder(), [&] { return SessionStore::writeMany(requests); });
}

std::vector<Result<void>> LineStore::removeMany(const std::vector<RemoveRequest> &requests)
{
    return syncedOnce<void>(m_files.folder(), [&] { return SessionStore::removeMany(requests); });
}

std::vector<Result<Revision>> LineStore::setExpiryMany(const std::vector<ExpiryRequest> &requests)
{
    return syncedOnce<Revision>(m_files.folder(), [&] { return SessionStore::setExpiryMany(requests); });
}

} // namespace SessionDeck
