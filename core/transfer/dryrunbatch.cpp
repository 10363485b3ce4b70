// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/dryrunstore.h"

#include <algorithm>

namespace SessionDeck {

std::vector<Result<Revision>> DryRunStore::writeMany(const std::vector<WriteRequest> &requests)
{
    LoadManyRequest ids;
    for (const WriteRequest &request : requests)
        ids.ids += request.session.id;
    if (std::ranges::all_of(
            requests, [](const WriteRequest &each) { return each.expect.kind == Expect::Kind::Absent; }))
        ids.count = 0;
    const std::vector<Result<LoadedSession>> found = m_store->loadMany(ids);
    std::vector<Result<Revision>> all;
    all.reserve(requests.size());
    for (size_t i = 0; i < requests.size(); ++i)
        all.push_back(judgeWrite(requests[i], found[i]));
    return all;
}

std::vector<Result<void>> DryRunStore::removeMany(const std::vector<RemoveRequest> &requests)
{
    LoadManyRequest heads{.count = 0};
    for (const RemoveRequest &request : requests)
        heads.ids += request.id;
    const std::vector<Result<LoadedSession>> found = m_store->loadMany(heads);
    std::vector<Result<void>> all;
    all.reserve(requests.size());
    for (size_t i = 0; i < requests.size(); ++i)
        all.push_back(judgeRemoval(requests[i], found[i]));
    return all;
}

std::vector<Result<Revision>> DryRunStore::setExpiryMany(const std::vector<ExpiryRequest> &requests)
{
    LoadManyRequest heads{.count = 0};
    for (const ExpiryRequest &request : requests)
        heads.ids += request.id;
    const std::vector<Result<LoadedSession>> found = m_store->loadMany(heads);
    std::vector<Result<Revision>> all;
    all.reserve(requests.size());
    for (size_t i = 0; i < requests.size(); ++i)
        all.push_back(judgeExpiry(requests[i], found[i]));
    return all;
}

Result<Revision> DryRunStore::write(const Session &session, const Expect &expect)
{
    return writeMany({{.session = session, .expect = expect}}).front();
}

Result<Revision> DryRunStore::writeRaw(const RawWrite &request)
{
    return writeMany({{.session = {.id = request.id}, .expect = request.expect, .raw = request.parts}})
        .front();
}

Result<void> DryRunStore::remove(const QString &id, const Expect &expect)
{
    return removeMany({{.id = id, .expect = expect}}).front();
}

Result<Revision> DryRunStore::setExpiry(const QString &id, Timestamp expires, const Expect &expect)
{
    return setExpiryMany({{.id = id, .expires = expires, .expect = expect}}).front();
}

} // namespace SessionDeck
