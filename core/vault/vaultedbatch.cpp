// SPDX-License-Identifier: GPL-3.0-or-later
// How VaultedStore writes many sessions at once: one look, one commit of the vault, one batch of the store.
#include "core/vault/vaultedstore.h"

namespace SessionDeck {

namespace {

// What is there of each session; an error where that cannot be read. Where the caller says that there is
// none, nothing is read.
std::vector<Result<SeenSession>> seeAll(SessionStore &store, const std::vector<WriteRequest> &requests)
{
    LoadManyRequest wanted;
    for (const WriteRequest &request : requests) {
        if (request.expect.kind != Expect::Kind::Absent)
            wanted.ids += request.session.id;
    }
    std::vector<Result<LoadedSession>> loaded
        = wanted.ids.isEmpty() ? std::vector<Result<LoadedSession>>() : store.loadMany(wanted);
    std::vector<Result<SeenSession>> all;
    size_t next = 0;
    for (const WriteRequest &request : requests) {
        const QString &id = request.session.id;
        if (request.expect.kind == Expect::Kind::Absent)
            all.push_back(seenAbsent(id));
        else if (Result<LoadedSession> &each = loaded[next++])
            all.push_back(seenLoaded(store, std::move(*each)));
        else
            all.push_back(seeSession(store, id));
    }
    return all;
}

} // namespace

std::vector<Result<Revision>> VaultedStore::writeMany(const std::vector<WriteRequest> &requests)
{
    std::vector<Result<Revision>> outcomes(requests.size(), Revision());
    std::vector<Result<SeenSession>> seen = seeAll(*m_store, requests);
    std::vector<size_t> places; // of the requests that go on
    std::vector<VersionDraft> drafts;
    std::vector<WriteRequest> exact;
    for (size_t i = 0; i < requests.size(); ++i) {
        const Result<void> met = seen[i] ? check(*seen[i], requests[i].expect) : fail(seen[i].error());
        if (!met) {
            outcomes[i] = fail(met.error());
            continue;
        }
        places.push_back(i);
        drafts.push_back({.version = seen[i]->version, .image = seen[i]->image ? &*seen[i]->image : nullptr});
        exact.push_back({.session = requests[i].session,
                         .expect = seen[i]->isStateKnown() ? seen[i]->state : requests[i].expect});
    }
    const Result<std::vector<qint64>> kept = m_keeper.keep(std::move(drafts));
    const std::vector<Result<Revision>> written
        = kept ? m_store->writeMany(exact) : std::vector<Result<Revision>>(places.size(), fail(kept.error()));
    std::vector<qint64> needless;
    for (size_t i = 0; i < places.size(); ++i) {
        outcomes[places[i]] = written[i];
        if (kept && overwroteNothing(*seen[places[i]], written[i]))
            needless.push_back(kept->at(i));
    }
    m_keeper.discard(needless);
    retryOvertaken(requests, outcomes);
    m_keeper.tidyUp();
    return outcomes;
}

// Sessions that somebody else changed between the look and the write, one by one.
void VaultedStore::retryOvertaken(const std::vector<WriteRequest> &requests,
                                  std::vector<Result<Revision>> &outcomes)
{
    for (size_t i = 0; i < requests.size(); ++i) {
        const bool overtaken = !outcomes[i] && outcomes[i].error().code == ErrorCode::Conflict
            && requests[i].expect.kind == Expect::Kind::Anything;
        if (overtaken)
            outcomes[i] = write(requests[i].session, requests[i].expect);
    }
}

} // namespace SessionDeck
