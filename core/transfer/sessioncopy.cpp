// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/sessioncopy.h"

#include "core/transfer/canonicalhash.h"
#include "core/transfer/copyoutcome.h"
#include "core/transfer/fitting.h"

namespace SessionDeck {

namespace {

// As the other store would hold it, and under the id that is compared.
Session fittedAs(Session session, const Capabilities &store, const QString &id)
{
    session = fitSession(std::move(session), placesOf(store)).session;
    session.id = id;
    return session;
}

CopyState stateOf(const SessionCopy &copy)
{
    const DiffCounts &counts = copy.messages;
    if (counts.changed > 0 || counts.moved > 0 || (counts.added > 0) == (counts.removed > 0))
        return CopyState::Different;
    return counts.added > 0 ? CopyState::Newer : CopyState::Older;
}

void compareWith(SessionCopy &copy, const SoughtSession &sought, const Session &found,
                 const Capabilities &there)
{
    const Session mine = fittedAs(*sought.session, there, found.id);
    const Session back = fittedAs(found, sought.store, sought.session->id);
    const bool same = canonicalHash(mine) == canonicalHash(found)
        || canonicalHash(back) == canonicalHash(*sought.session);
    if (same) {
        copy.state = CopyState::Same;
        return;
    }
    const SessionDiff diff = diffSessions(mine, found);
    copy.messages = countChanges(diff);
    copy.fields = qsizetype(diff.fields.size());
    copy.state = stateOf(copy);
}

SessionCopy copyOf(const LoadedSession &loaded, const SoughtSession &sought, const Capabilities &there)
{
    SessionCopy copy{.id = loaded.session.id};
    if (loaded.health == Health::Damaged) {
        copy.problem = loaded.reason;
        return copy;
    }
    copy.messageCount = loaded.totalMessages;
    copy.lastActivity = loaded.session.lastActivity;
    copy.expires = loaded.session.expires;
    compareWith(copy, sought, loaded.session, there);
    return copy;
}

} // namespace

Result<std::optional<SessionCopy>> findCopy(SessionStore &other, const SoughtSession &sought,
                                            const QString &id, const std::stop_token &stop)
{
    const Result<LoadedSession> loaded = other.load({.id = id, .stop = stop});
    if (!loaded && loaded.error().code == ErrorCode::NotFound)
        return std::optional<SessionCopy>();
    if (!loaded && (endsCopy(loaded.error().code) || loaded.error().code == ErrorCode::Cancelled))
        return fail(loaded.error());
    const SessionCopy copy = loaded ? copyOf(*loaded, sought, other.capabilities())
                                    : SessionCopy{.id = id, .problem = describe(loaded.error())};
    const bool counts = id == sought.session->id || copy.state == CopyState::Same;
    return counts ? std::optional<SessionCopy>(copy) : std::nullopt;
}

} // namespace SessionDeck
