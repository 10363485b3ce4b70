// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sessionstore.h"

#include "core/base/coretext.h"

namespace SessionDeck {

std::vector<Result<LoadedSession>> SessionStore::loadMany(const LoadManyRequest &request)
{
    std::vector<Result<LoadedSession>> all;
    all.reserve(size_t(request.ids.size()));
    for (const QString &id : request.ids)
        all.push_back(
            load({.id = id, .count = request.count, .withRaw = request.withRaw, .stop = request.stop}));
    return all;
}

std::vector<std::optional<LoadedCompact>> SessionStore::loadCompact(const LoadManyRequest &request)
{
    return std::vector<std::optional<LoadedCompact>>(size_t(request.ids.size()));
}

std::vector<Result<Revision>> SessionStore::createCompact(std::span<const CompactSession *const> sessions)
{
    std::vector<WriteRequest> requests;
    requests.reserve(sessions.size());
    for (const CompactSession *session : sessions)
        requests.push_back({.session = toSession(*session), .expect = Expect::absent()});
    return writeMany(requests);
}

std::vector<Result<Revision>> SessionStore::writeMany(const std::vector<WriteRequest> &requests)
{
    std::vector<Result<Revision>> all;
    all.reserve(requests.size());
    for (const WriteRequest &request : requests)
        all.push_back(request.raw.empty() ? write(request.session, request.expect)
                                          : writeRaw({.id = request.session.id,
                                                      .parts = request.raw,
                                                      .expect = request.expect,
                                                      .expires = request.session.expires}));
    return all;
}

Result<QByteArray> SessionStore::stateMark()
{
    return QByteArray();
}

Result<Revision> SessionStore::writeRaw(const RawWrite &)
{
    return fail(ErrorCode::Unsupported,
                CoreText::tr("The bytes of a session cannot be put back one by one into this layout."));
}

Result<Revision> SessionStore::rename(const RenameRequest &)
{
    return fail(ErrorCode::Unsupported,
                CoreText::tr("A session of this layout cannot get another id in one step."));
}

std::vector<Result<void>> SessionStore::removeMany(const std::vector<RemoveRequest> &requests)
{
    std::vector<Result<void>> all;
    all.reserve(requests.size());
    for (const RemoveRequest &request : requests)
        all.push_back(remove(request.id, request.expect));
    return all;
}

std::vector<Result<Revision>> SessionStore::setExpiryMany(const std::vector<ExpiryRequest> &requests)
{
    std::vector<Result<Revision>> all;
    all.reserve(requests.size());
    for (const ExpiryRequest &request : requests)
        all.push_back(setExpiry(request.id, request.expires, request.expect));
    return all;
}

} // namespace SessionDeck
