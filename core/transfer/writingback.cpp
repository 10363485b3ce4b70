// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/writingback.h"

#include "core/base/coretext.h"

namespace SessionDeck {

Timestamp dueExpiry(Timestamp kept)
{
    return !kept.isNull() && kept <= Timestamp::now() ? Timestamp() : kept;
}

Result<WriteBack> writeBackOf(RebuiltSession version, const Capabilities &store, const Expect &expect)
{
    if (version.health == Health::Ghost)
        return fail(ErrorCode::Corrupt,
                    CoreText::tr("There was no session in this version, only its entry in an index."));
    const bool damaged = version.health == Health::Damaged;
    const bool asBytes = store.writeRaw && version.exact && !version.raw.empty();
    if (damaged && !asBytes)
        return fail(
            ErrorCode::Corrupt,
            CoreText::tr("The session was damaged already when this version was kept (%1). Its bytes go back "
                         "only under its own id into its own store, if that can take them. They can be read: "
                         "\"sessiondeckctl history URI ID --show VERSION --raw\" prints all of them.")
                .arg(version.reason));
    version.session.expires = dueExpiry(version.session.expires);
    WriteBack back{.request = {.session = std::move(version.session), .expect = expect},
                   .bytesOnly = damaged};
    if (asBytes)
        back.request.raw = std::move(version.raw);
    return back;
}

std::vector<Result<Revision>> writeBackMany(SessionStore &store, std::vector<WriteBack> all)
{
    std::vector<WriteRequest> requests;
    for (WriteBack &back : all)
        requests.push_back(std::move(back.request));
    std::vector<Result<Revision>> outcomes = store.writeMany(requests);
    std::vector<size_t> places;
    std::vector<WriteRequest> again;
    for (size_t i = 0; i < all.size(); ++i) {
        const bool unfit = !outcomes[i] && !requests[i].raw.empty() && !all[i].bytesOnly
            && (outcomes[i].error().code == ErrorCode::Invalid
                || outcomes[i].error().code == ErrorCode::Unsupported);
        if (!unfit)
            continue;
        places.push_back(i);
        requests[i].raw.clear();
        again.push_back(std::move(requests[i]));
    }
    if (again.empty())
        return outcomes;
    std::vector<Result<Revision>> second = store.writeMany(again);
    for (size_t i = 0; i < places.size(); ++i)
        outcomes[places[i]] = std::move(second[i]);
    return outcomes;
}

} // namespace SessionDeck
