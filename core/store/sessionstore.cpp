// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sessionstore.h"

namespace SessionDeck {

std::vector<Result<LoadedSession>> SessionStore::loadMany(const LoadManyRequest &request)
{
    std::vector<Result<LoadedSession>> all;
    all.reserve(size_t(request.ids.size()));
    for (const QString &id : request.ids)
        all.push_back(load({.id = id, .count = request.count, .stop = request.stop}));
    return all;
}

std::vector<Result<Revision>> SessionStore::writeMany(const std::vector<WriteRequest> &requests)
{
    std::vector<Result<Revision>> all;
    all.reserve(requests.size());
    for (const WriteRequest &request : requests)
        all.push_back(write(request.session, request.expect));
    return all;
}

} // namespace SessionDeck
