// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vaultedstore.h"

#include "core/session/expectcheck.h"
#include "core/vault/changeoccasion.h"

namespace SessionDeck {

namespace {

constexpr int attempts = 10; // against others who change the same session all the time

} // namespace

// A change that is asked for: how to see what it would overwrite, and how to make it.
struct VaultedStore::Change
{
    QString id;
    Expect expect;
    ChangeOrigin origin;
    enum class Needs { Nothing, Session } needs;
    enum class Effect { Alters, TakesAway } effect;
    std::function<Result<SeenSession>()> see;
    std::function<Result<Revision>(const Expect &)> act;
};

VaultedStore::VaultedStore(std::unique_ptr<SessionStore> store, const StoreLocation &location,
                           const VaultTarget &target)
    : m_store(std::move(store)), m_location(location), m_keeper(target, location)
{
}

Result<void> VaultedStore::check(const SeenSession &seen, const Expect &expect) const
{
    if (!seen.isStateKnown())
        return {}; // the store checks it
    const QString place = m_location.path.isEmpty() ? toUri(m_location) : m_location.path;
    return checkExpect(expect, seen.state.revision, seen.version.session, place);
}

Result<Revision> VaultedStore::tryOnce(const Change &change)
{
    Result<SeenSession> seen = change.see();
    if (!seen)
        return fail(seen.error());
    if (seen->isAbsent() && change.needs == Change::Needs::Session)
        return fail(noSuchSession(change.id, displayName(m_location)));
    if (const Result<void> met = check(*seen, change.expect); !met)
        return fail(met.error());
    seen->version.origin = change.origin;
    seen->version.gone = change.effect == Change::Effect::TakesAway && !seen->isGhost();
    return keepAndAct(change, *seen);
}

Result<Revision> VaultedStore::keepAndAct(const Change &change, const SeenSession &seen)
{
    const VersionDraft draft{.version = seen.version, .image = seen.image ? &*seen.image : nullptr};
    const Expect state = seen.isStateKnown() ? seen.state : change.expect;
    if (seen.isAbsent() && ChangeOccasion::current().origin == ChangeOrigin::Restore) {
        // There is no content to keep first. What says that the session was put back takes it out of the
        // trash, so it must not come before the session does: a crash in between would hide it in both
        // places.
        Result<Revision> done = change.act(state);
        if (done)
            m_keeper.keep({draft});
        return done;
    }
    const Result<std::vector<qint64>> kept = m_keeper.keep({draft});
    if (!kept)
        return fail(kept.error());
    Result<Revision> done = change.act(state);
    if (overwroteNothing(seen, done))
        m_keeper.discard(*kept);
    return done;
}

Result<Revision> VaultedStore::apply(const Change &change)
{
    for (int attempt = 1;; ++attempt) {
        Result<Revision> done = tryOnce(change);
        const bool overtaken = !done && done.error().code == ErrorCode::Conflict
            && change.expect.kind == Expect::Kind::Anything;
        if (overtaken && attempt < attempts)
            continue;
        m_keeper.tidyUp();
        return done;
    }
}

Result<Revision> VaultedStore::write(const Session &session, const Expect &expect)
{
    return apply({.id = session.id,
                  .expect = expect,
                  .origin = ChangeOrigin::Save,
                  .needs = Change::Needs::Nothing,
                  .effect = Change::Effect::Alters,
                  .see =
                      [&] {
                          return expect.kind == Expect::Kind::Absent ? seenAbsent(session.id)
                                                                     : seeSession(*m_store, session.id);
                      },
                  .act = [&](const Expect &seen) { return m_store->write(session, seen); }});
}

Result<Revision> VaultedStore::writeRaw(const RawWrite &request)
{
    return apply({.id = request.id,
                  .expect = request.expect,
                  .origin = ChangeOrigin::Save,
                  .needs = Change::Needs::Nothing,
                  .effect = Change::Effect::Alters,
                  .see = [&] { return seeSession(*m_store, request.id); },
                  .act =
                      [&](const Expect &seen) {
                          RawWrite exact = request;
                          exact.expect = seen;
                          return m_store->writeRaw(exact);
                      }});
}

Result<Revision> VaultedStore::append(const AppendRequest &request)
{
    return apply({.id = request.id,
                  .expect = request.expect,
                  .origin = ChangeOrigin::Append,
                  .needs = Change::Needs::Session,
                  .effect = Change::Effect::Alters,
                  .see = [&] { return seeForAppend(*m_store, request); },
                  .act =
                      [&](const Expect &seen) {
                          AppendRequest exact = request;
                          exact.expect = seen;
                          return m_store->append(exact);
                      }});
}

Result<void> VaultedStore::remove(const QString &id, const Expect &expect)
{
    const auto nowhere = [] { return Revision(); };
    const Result<Revision> done
        = apply({.id = id,
                 .expect = expect,
                 .origin = ChangeOrigin::Delete,
                 .needs = Change::Needs::Session,
                 .effect = Change::Effect::TakesAway,
                 .see = [&] { return seeForRemoval(*m_store, id); },
                 .act = [&](const Expect &seen) { return m_store->remove(id, seen).map(nowhere); }});
    return done ? Result<void>() : fail(done.error());
}

Result<Revision> VaultedStore::setExpiry(const QString &id, Timestamp expires, const Expect &expect)
{
    if (!m_store->capabilities().expiry) // refused whatever state it is in
        return m_store->setExpiry(id, expires, Expect::anything());
    // What is about to expire has to be kept as a whole; what shall stay for ever is there for ever.
    return apply(
        {.id = id,
         .expect = expect,
         .origin = ChangeOrigin::Expiry,
         .needs = Change::Needs::Session,
         .effect = Change::Effect::Alters,
         .see = [&] { return expires.isNull() ? seeExpiry(*m_store, id) : seeSession(*m_store, id); },
         .act = [&](const Expect &seen) { return m_store->setExpiry(id, expires, seen); }});
}

} // namespace SessionDeck
