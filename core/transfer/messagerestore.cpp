// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/messagerestore.h"

#include "core/base/coretext.h"
#include "core/session/messagepairing.h"
#include "core/session/sessionid.h"
#include "core/transfer/canonicalhash.h"
#include "core/vault/changeoccasion.h"

namespace SessionDeck {

namespace {

using MessagePlaces = std::vector<qsizetype>;

// By place in the earlier state: the place now; -1: it is gone.
MessagePlaces placesNow(const std::vector<Message> &earlier, const std::vector<Message> &now)
{
    MessagePlaces places(earlier.size(), -1);
    const MessagePlaces before = pairMessages(earlier, now);
    for (size_t place = 0; place < before.size(); ++place) {
        if (before[place] >= 0)
            places[size_t(before[place])] = qsizetype(place);
    }
    return places;
}

// Behind which message of now one that is gone belongs; -1: before all.
qsizetype neighbourOf(const MessagePlaces &now, size_t place)
{
    while (place > 0) {
        if (now[--place] >= 0)
            return now[place];
    }
    return -1;
}

void mergeIn(MessagePlan &plan, const std::vector<Message> &earlier, const std::vector<size_t> &chosen)
{
    const MessagePlaces now = placesNow(earlier, plan.after.messages);
    std::vector<std::vector<Message>> behind(plan.after.messages.size() + 1); // by place, from -1 on
    for (const size_t place : chosen) {
        const qsizetype present = now[place];
        if (present < 0) {
            behind[size_t(neighbourOf(now, place) + 1)].push_back(earlier[place]);
            ++plan.added;
        } else if (canonicalHash(earlier[place]) != canonicalHash(plan.after.messages[size_t(present)])) {
            plan.after.messages[size_t(present)] = earlier[place];
            ++plan.replaced;
        }
    }
    std::vector<Message> merged = std::move(behind[0]);
    for (size_t place = 0; place < plan.after.messages.size(); ++place) {
        merged.push_back(std::move(plan.after.messages[place]));
        for (Message &message : behind[place + 1])
            merged.push_back(std::move(message));
    }
    for (size_t place = 0; place < merged.size(); ++place)
        merged[place].ordinal = qint64(place);
    plan.after.messages = std::move(merged);
}

Result<void> lookAtTarget(SessionStore &target, const MessageRestore &request, MessagePlan &plan)
{
    Result<LoadedSession> present = target.load({.id = request.target});
    if (present && present->health == Health::Damaged)
        return fail(
            ErrorCode::Corrupt,
            CoreText::tr("The session is damaged as it is now. Repair it first: %1").arg(present->reason));
    if (!present && present.error().code != ErrorCode::NotFound)
        return fail(present.error());
    if (present) {
        plan.before = present->session;
        plan.after = std::move(present->session);
        plan.expect = Expect::at(present->revision);
        return {};
    }
    plan.after = request.earlier;
    plan.after.id = request.target;
    plan.after.expires = {};
    plan.after.messages.clear();
    plan.after.branches.clear();
    return {};
}

} // namespace

std::vector<MessageFate> messageFates(const Session &earlier, const Session &now)
{
    std::vector<MessageFate> fates(earlier.messages.size(), MessageFate::Missing);
    const MessagePlaces places = placesNow(earlier.messages, now.messages);
    for (size_t place = 0; place < places.size(); ++place) {
        if (places[place] < 0)
            continue;
        const bool same
            = canonicalHash(earlier.messages[place]) == canonicalHash(now.messages[size_t(places[place])]);
        fates[place] = same ? MessageFate::Same : MessageFate::Changed;
    }
    return fates;
}

Result<MessagePlan> planMessages(SessionStore &target, const MessageRestore &request)
{
    if (const Result<void> valid = checkSessionId(request.target); !valid)
        return fail(valid.error());
    MessagePlan plan;
    if (const Result<void> looked = lookAtTarget(target, request, plan); !looked)
        return fail(looked.error());
    FittedSession fitted = fitSession(request.earlier, target.capabilities());
    plan.losses = std::move(fitted.losses);
    mergeIn(plan, fitted.session.messages, request.messages);
    return plan;
}

Result<Revision> putMessages(SessionStore &target, const MessagePlan &plan)
{
    const ChangeOccasion occasion({.origin = ChangeOrigin::Restore, .bulk = ChangeOccasion::current().bulk});
    return target.write(plan.after, plan.expect);
}

} // namespace SessionDeck
