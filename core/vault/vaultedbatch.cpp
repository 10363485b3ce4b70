// SPDX-License-Identifier: GPL-3.0-or-later
// How VaultedStore changes many sessions at once: one look, one commit of the vault, one batch of the store.
#include "core/base/stopscope.h"
#include "core/session/expectcheck.h"
#include "core/vault/changeoccasion.h"
#include "core/vault/vaultedstore.h"

namespace SessionDeck {

namespace {

std::vector<VersionDraft> draftsOf(const std::vector<SeenSession> &seen, const std::vector<size_t> &places)
{
    std::vector<VersionDraft> drafts;
    drafts.reserve(places.size());
    for (const size_t place : places)
        drafts.push_back(
            {.version = seen[place].version, .image = seen[place].image ? &*seen[place].image : nullptr});
    return drafts;
}

// Whether another look may tell more: bytes, or the ghost of an index. Else it is the store's trouble, and
// would be asked about once for each session.
bool isOfOneSession(ErrorCode code)
{
    return code == ErrorCode::NotFound || code == ErrorCode::Corrupt;
}

} // namespace

// Changes of one kind that are asked for.
struct VaultedStore::Batch
{
    enum class Look {
        Write, // nothing is read where the caller says that there is nothing
        Removal, // also the entry that is left of a ghost
        Expiry, // the session has to be there
    } look;
    ChangeOrigin origin;
    std::vector<QString> ids;
    std::vector<Expect> expects;
    /// Makes the changes of these places, expecting these states.
    std::function<std::vector<Result<Revision>>(const std::vector<size_t> &, const std::vector<Expect> &)>
        act;
    /// Makes one of them on its own.
    std::function<Result<Revision>(size_t)> again;
};

// What is there of each session; an error where that cannot be read.
std::vector<Result<SeenSession>> VaultedStore::seeAll(const Batch &batch) const
{
    const auto isRead = [&](size_t i) {
        return batch.look != Batch::Look::Write || batch.expects[i].kind != Expect::Kind::Absent;
    };
    LoadManyRequest wanted{.withRaw = m_store->capabilities().moreInRaw, .stop = StopScope::token()};
    for (size_t i = 0; i < batch.ids.size(); ++i) {
        if (isRead(i))
            wanted.ids += batch.ids[i];
    }
    std::vector<Result<LoadedSession>> loaded
        = wanted.ids.isEmpty() ? std::vector<Result<LoadedSession>>() : m_store->loadMany(wanted);
    std::vector<Result<SeenSession>> all;
    size_t next = 0;
    for (size_t i = 0; i < batch.ids.size(); ++i) {
        if (!isRead(i))
            all.push_back(seenAbsent(batch.ids[i]));
        else if (Result<LoadedSession> &each = loaded[next++])
            all.push_back(seenLoaded(*m_store, std::move(*each)));
        else if (!isOfOneSession(each.error().code))
            all.push_back(fail(each.error()));
        else if (batch.look == Batch::Look::Removal)
            all.push_back(seeForRemoval(*m_store, batch.ids[i]));
        else
            all.push_back(seeSession(*m_store, batch.ids[i]));
    }
    return all;
}

// Whatever forbids one of the changes; completes what is to be kept of it.
Result<void> VaultedStore::judge(const Batch &batch, size_t place, Result<SeenSession> &seen) const
{
    if (!seen)
        return fail(seen.error());
    if (seen->isAbsent() && batch.look != Batch::Look::Write)
        return fail(noSuchSession(batch.ids[place], displayName(m_location)));
    seen->version.origin = batch.origin;
    seen->version.gone = batch.look == Batch::Look::Removal && !seen->isGhost();
    return check(*seen, batch.expects[place]);
}

// Keeps what the changes overwrite, makes them, and forgets what was not overwritten. Where a restore makes
// sessions there is nothing to keep first: see keepAndAct().
std::vector<Result<Revision>> VaultedStore::actOn(const Batch &batch, const std::vector<SeenSession> &seen,
                                                  const std::vector<size_t> &places)
{
    const bool restores = ChangeOccasion::current().origin == ChangeOrigin::Restore;
    std::vector<Expect> states;
    std::vector<size_t> first; // kept before the change
    std::vector<size_t> later;
    for (size_t i = 0; i < seen.size(); ++i) {
        states.push_back(seen[i].isStateKnown() ? seen[i].state : batch.expects[places[i]]);
        (restores && seen[i].isAbsent() ? later : first).push_back(i);
    }
    const Result<std::vector<qint64>> kept = m_keeper.keep(draftsOf(seen, first));
    if (!kept)
        return std::vector<Result<Revision>>(seen.size(), fail(kept.error()));
    std::vector<Result<Revision>> done = batch.act(places, states);
    std::vector<qint64> needless;
    for (size_t i = 0; i < first.size(); ++i) {
        if (overwroteNothing(seen[first[i]], done[first[i]]))
            needless.push_back(kept->at(i));
    }
    m_keeper.discard(needless);
    std::erase_if(later, [&](size_t place) { return !done[place]; });
    m_keeper.keep(draftsOf(seen, later));
    return done;
}

std::vector<Result<Revision>> VaultedStore::applyAll(const Batch &batch)
{
    std::vector<Result<Revision>> outcomes(batch.ids.size(), Revision());
    std::vector<Result<SeenSession>> seen = seeAll(batch);
    std::vector<size_t> places; // of the changes that go on
    std::vector<SeenSession> going;
    for (size_t i = 0; i < seen.size(); ++i) {
        if (const Result<void> may = judge(batch, i, seen[i]); !may) {
            outcomes[i] = fail(may.error());
            continue;
        }
        places.push_back(i);
        going.push_back(std::move(*seen[i]));
    }
    seen.clear();
    const std::vector<Result<Revision>> done
        = places.empty() ? std::vector<Result<Revision>>() : actOn(batch, going, places);
    for (size_t i = 0; i < places.size(); ++i)
        outcomes[places[i]] = done[i];
    // Sessions that somebody else changed between the look and the change, one by one.
    for (size_t i = 0; i < outcomes.size(); ++i) {
        const bool overtaken = !outcomes[i] && outcomes[i].error().code == ErrorCode::Conflict
            && batch.expects[i].kind == Expect::Kind::Anything;
        if (overtaken)
            outcomes[i] = batch.again(i);
    }
    m_keeper.tidyUp();
    return outcomes;
}

std::vector<Result<Revision>> VaultedStore::writeMany(const std::vector<WriteRequest> &requests)
{
    Batch batch{.look = Batch::Look::Write, .origin = ChangeOrigin::Save};
    for (const WriteRequest &request : requests) {
        batch.ids.push_back(request.session.id);
        batch.expects.push_back(request.expect);
    }
    batch.act = [&](const std::vector<size_t> &places, const std::vector<Expect> &states) {
        std::vector<WriteRequest> exact;
        for (size_t i = 0; i < places.size(); ++i)
            exact.push_back({.session = requests[places[i]].session,
                             .expect = states[i],
                             .raw = requests[places[i]].raw});
        return m_store->writeMany(exact);
    };
    batch.again = [&](size_t place) { return SessionStore::writeMany({requests[place]}).front(); };
    return applyAll(batch);
}

std::vector<Result<Revision>> VaultedStore::createCompact(std::span<const CompactSession *const> sessions)
{
    Batch batch{.look = Batch::Look::Write, .origin = ChangeOrigin::Save};
    for (const CompactSession *session : sessions)
        batch.ids.push_back(QString::fromUtf8(session->id));
    batch.expects.assign(sessions.size(), Expect::absent());
    batch.act = [&](const std::vector<size_t> &places, const std::vector<Expect> &) {
        std::vector<const CompactSession *> going;
        for (const size_t place : places)
            going.push_back(sessions[place]);
        return m_store->createCompact(going);
    };
    return applyAll(batch); // again is for who expects nothing in particular
}

std::vector<Result<void>> VaultedStore::removeMany(const std::vector<RemoveRequest> &requests)
{
    const auto nowhere = [](const Result<void> &removed) {
        return removed ? Result<Revision>(Revision()) : fail(removed.error());
    };
    Batch batch{.look = Batch::Look::Removal, .origin = ChangeOrigin::Delete};
    for (const RemoveRequest &request : requests) {
        batch.ids.push_back(request.id);
        batch.expects.push_back(request.expect);
    }
    batch.act = [&](const std::vector<size_t> &places, const std::vector<Expect> &states) {
        std::vector<RemoveRequest> exact;
        for (size_t i = 0; i < places.size(); ++i)
            exact.push_back({.id = batch.ids[places[i]], .expect = states[i]});
        std::vector<Result<Revision>> done;
        for (const Result<void> &removed : m_store->removeMany(exact))
            done.push_back(nowhere(removed));
        return done;
    };
    batch.again = [&](size_t place) { return nowhere(remove(requests[place].id, requests[place].expect)); };
    std::vector<Result<void>> all;
    for (const Result<Revision> &done : applyAll(batch))
        all.push_back(done ? Result<void>() : fail(done.error()));
    return all;
}

std::vector<Result<Revision>> VaultedStore::setExpiryMany(const std::vector<ExpiryRequest> &requests)
{
    Batch batch{.look = Batch::Look::Expiry, .origin = ChangeOrigin::Expiry};
    for (const ExpiryRequest &request : requests) {
        batch.ids.push_back(request.id);
        batch.expects.push_back(request.expect);
    }
    batch.act = [&](const std::vector<size_t> &places, const std::vector<Expect> &states) {
        std::vector<ExpiryRequest> exact;
        for (size_t i = 0; i < places.size(); ++i)
            exact.push_back(
                {.id = batch.ids[places[i]], .expires = requests[places[i]].expires, .expect = states[i]});
        return m_store->setExpiryMany(exact);
    };
    batch.again = [&](size_t place) {
        return setExpiry(requests[place].id, requests[place].expires, requests[place].expect);
    };
    return applyAll(batch);
}

} // namespace SessionDeck
