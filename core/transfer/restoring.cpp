// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/restoring.h"

#include "core/base/coretext.h"
#include "core/session/expectcheck.h"
#include "core/session/sessionid.h"
#include "core/transfer/canonicalhash.h"
#include "core/transfer/writingback.h"
#include "core/vault/changeoccasion.h"

namespace SessionDeck {

namespace {

constexpr int mostFreeIdTries = 1000;

Result<bool> isFree(SessionStore &target, const QString &id)
{
    const Result<LoadedSession> present = target.load({.id = id, .count = 0});
    if (present)
        return false;
    return present.error().code == ErrorCode::NotFound ? Result<bool>(true) : fail(present.error());
}

// "id-restored", "id-restored-2", ...; cut where that would be too long.
Result<QString> freeId(SessionStore &target, const QString &id)
{
    for (int number = 1; number < mostFreeIdTries; ++number) {
        const QString tail
            = number == 1 ? QStringLiteral("-restored") : QStringLiteral("-restored-%1").arg(number);
        QString candidate = id + tail;
        for (QString stem = id; candidate.toUtf8().size() > maxSessionIdBytes; candidate = stem + tail)
            stem.chop(stem.back().isLowSurrogate() ? 2 : 1);
        const Result<bool> free = isFree(target, candidate);
        if (!free)
            return fail(free.error());
        if (*free)
            return candidate;
    }
    return fail(ErrorCode::Conflict,
                CoreText::tr("No free id was found beside \"%1\". Name one yourself.").arg(id));
}

void planExpiry(RestorePlan &plan, const Capabilities &can, const RestoreChoices &choices)
{
    Timestamp &expires = plan.session.expires;
    if (choices.expiry == RestoreChoices::Expiry::Never)
        expires = {};
    else if (choices.expiry == RestoreChoices::Expiry::At)
        expires = choices.expires;
    plan.expiryPassed = !expires.isNull() && expires <= Timestamp::now();
    plan.expiryLost = !expires.isNull() && !plan.expiryPassed && !can.expiry;
    if (plan.expiryPassed || plan.expiryLost)
        expires = {};
}

// What to do about the session that has the id now.
Result<void> planAgainst(SessionStore &target, RestorePlan &plan, const RestoreChoices &choices)
{
    Result<LoadedSession> present = target.load({.id = plan.session.id});
    if (!present)
        return present.error().code == ErrorCode::NotFound ? Result<void>() : fail(present.error());
    plan.present = std::move(*present);
    const bool same = !plan.bytesOnly && canonicalHash(plan.present.session) == canonicalHash(plan.session);
    plan.action = RestorePlan::Action::Nothing;
    if (same && plan.present.session.expires == plan.session.expires)
        return {};
    plan.action = RestorePlan::Action::Conflict;
    if (choices.taken == RestoreChoices::Taken::Replace)
        plan.action = RestorePlan::Action::Replace;
    if (choices.taken != RestoreChoices::Taken::NewId)
        return {};
    const Result<QString> other = freeId(target, plan.session.id);
    if (!other)
        return fail(other.error());
    plan.session.id = *other;
    plan.action = RestorePlan::Action::Create;
    plan.raw.clear(); // which have the other id in them
    return plan.bytesOnly
        ? fail(
            ErrorCode::Corrupt,
            CoreText::tr("The session was damaged already when this version was kept. Its bytes can only be "
                         "put back under its own id, and another session has that now."))
        : Result<void>();
}

} // namespace

Result<RestorePlan> planRestore(SessionStore &target, const RebuiltSession &version,
                                const RestoreChoices &choices)
{
    const Capabilities can = target.capabilities();
    const bool inPlace = choices.ownStore && (choices.asId.isEmpty() || choices.asId == version.session.id);
    Capabilities taken = can;
    taken.writeRaw = can.writeRaw && inPlace;
    Result<WriteBack> back = writeBackOf(version, taken, Expect::anything());
    if (!back)
        return fail(back.error());
    RestorePlan plan{.raw = std::move(back->request.raw), .bytesOnly = back->bytesOnly};
    FittedSession fitted = fitSession(std::move(back->request.session), can);
    plan.session = std::move(fitted.session);
    if (plan.raw.empty())
        plan.losses = std::move(fitted.losses);
    plan.session.branches.clear();
    plan.messages = qint64(plan.session.messages.size());
    if (!choices.asId.isEmpty())
        plan.session.id = choices.asId;
    if (const Result<void> valid = checkSessionId(plan.session.id); !valid)
        return fail(valid.error());
    plan.session.expires = version.session.expires;
    planExpiry(plan, can, choices);
    const Result<void> planned = planAgainst(target, plan, choices);
    return planned ? Result<RestorePlan>(std::move(plan)) : fail(planned.error());
}

Result<Revision> restoreAsPlanned(SessionStore &target, const RestorePlan &plan)
{
    const QString &id = plan.session.id;
    if (plan.action == RestorePlan::Action::Nothing)
        return plan.present.revision;
    if (plan.action == RestorePlan::Action::Conflict)
        return fail(conflictError(Expect::absent(), plan.present.revision, id, {}));
    const ChangeOccasion occasion({.origin = ChangeOrigin::Restore, .bulk = ChangeOccasion::current().bulk});
    const bool creates = plan.action == RestorePlan::Action::Create;
    const WriteRequest request{.session = plan.session,
                               .expect = creates ? Expect::absent() : Expect::at(plan.present.revision),
                               .raw = plan.raw};
    const Result<Revision> written
        = writeBackMany(target, {{.request = request, .bytesOnly = plan.bytesOnly}}).front();
    if (!written || creates || plan.present.session.expires == plan.session.expires
        || !target.capabilities().expiry)
        return written;
    return target.setExpiry(id, plan.session.expires, Expect::at(*written));
}

} // namespace SessionDeck
