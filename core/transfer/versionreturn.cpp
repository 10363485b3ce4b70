// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/versionreturn.h"

#include "core/base/coretext.h"
#include "core/base/stopscope.h"
#include "core/transfer/canonicalhash.h"
#include "core/transfer/copyoutcome.h"
#include "core/transfer/writingback.h"

#include <optional>

namespace SessionDeck {

namespace {

bool isAsBefore(const LoadedSession &now, const RebuiltSession &before)
{
    return before.health == Health::Ok && now.session.expires == before.session.expires
        && canonicalHash(now.session) == canonicalHash(before.session);
}

bool hasOtherExpiry(const Result<LoadedSession> &now, const Version &version)
{
    return now && !isSameExpiry(now->session.expires, dueExpiry(version.expires));
}

Error thereAgain()
{
    return {ErrorCode::Conflict, CoreText::tr("There is a session of this id again; it stays.")};
}

Result<void> checkPresent(const Version &version, const Result<LoadedSession> &now, const ReturnRules &rules)
{
    if (now && version.gone && !rules.isBack)
        return fail(thereAgain());
    return now || now.error().code == ErrorCode::NotFound ? Result<void>() : fail(now.error());
}

// Where versions go, and where they come from.
struct ReturnPlace
{
    const Capabilities &store;
    Vault &vault;
    const ReturnRules &rules;
};

// What is to be written so that the session is what it was; nothing if it is.
Result<std::optional<WriteBack>> planReturn(const ReturnPlace &to, const Version &version,
                                            const Result<LoadedSession> &now)
{
    Result<void> may = checkPresent(version, now, to.rules);
    if (!may)
        return fail(may.error());
    Result<RebuiltSession> before = rebuildVersion(to.vault, version, [&now] { return now; });
    if (!before)
        return fail(before.error());
    if (now && isAsBefore(*now, *before)) {
        if (to.rules.isBack)
            to.rules.isBack(version);
        return std::optional<WriteBack>();
    }
    if (now)
        may = version.gone ? fail(thereAgain()) : to.rules.mayReplace(version);
    if (!may)
        return fail(may.error());
    return writeBackOf(std::move(*before), to.store, now ? Expect::at(now->revision) : Expect::absent())
        .map([](WriteBack &&back) { return std::optional(std::move(back)); });
}

// What came back to its place, and what it is to be.
struct Returned
{
    const Version *version = nullptr;
    Revision revision = {};
    Result<Revision> *outcome = nullptr;
};

// A write leaves the expiry of a session that was there.
void returnExpiries(SessionStore &store, const std::vector<Returned> &all)
{
    std::vector<ExpiryRequest> requests;
    for (const Returned &each : all)
        requests.push_back({.id = each.version->session,
                            .expires = dueExpiry(each.version->expires),
                            .expect = Expect::at(each.revision)});
    const std::vector<Result<Revision>> set = store.setExpiryMany(requests);
    for (size_t i = 0; i < all.size(); ++i)
        *all[i].outcome = set[i];
}

} // namespace

QStringList sessionsOf(std::span<const Version> versions)
{
    QStringList ids;
    for (const Version &version : versions)
        ids += version.session;
    return ids;
}

std::vector<Result<Revision>> returnVersions(SessionStore &store, Vault &vault,
                                             std::span<const Version> versions, const ReturnRules &rules)
{
    const std::vector<Result<LoadedSession>> now
        = store.loadMany({.ids = sessionsOf(versions), .stop = StopScope::token()});
    std::vector<Result<Revision>> outcomes(versions.size(), Revision());
    const Capabilities can = store.capabilities();
    const ReturnPlace to{can, vault, rules};
    std::vector<WriteBack> writes;
    std::vector<size_t> places;
    for (size_t i = 0; i < versions.size(); ++i) {
        Result<std::optional<WriteBack>> plan = planReturn(to, versions[i], now[i]);
        if (!plan)
            outcomes[i] = fail(plan.error());
        else if (!*plan)
            outcomes[i] = now[i]->revision;
        if (!plan || !*plan)
            continue;
        places.push_back(i);
        writes.push_back(std::move(**plan));
    }
    const std::vector<Result<Revision>> written = writeBackMany(store, std::move(writes));
    std::vector<Returned> others;
    for (size_t i = 0; i < places.size(); ++i) {
        const Version &version = versions[places[i]];
        Result<Revision> &outcome = outcomes[places[i]] = written[i];
        if (written[i] && hasOtherExpiry(now[places[i]], version))
            others.push_back({&version, *written[i], &outcome});
    }
    returnExpiries(store, others);
    return outcomes;
}

} // namespace SessionDeck
