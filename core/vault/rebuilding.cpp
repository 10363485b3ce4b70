// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/rebuilding.h"

#include "core/base/coretext.h"
#include "core/vault/vaultlists.h"

#include <algorithm>

namespace SessionDeck {

namespace {

constexpr int longestChain
    = 100'000; // of versions that each need the next; hostile databases could make circles

bool isRebuiltAlike(const Message &a, const Message &b)
{
    return a.sender == b.sender && a.recipient == b.recipient && a.role == b.role && a.content == b.content
        && (a.id.isEmpty() || b.id.isEmpty() || a.id == b.id);
}

// Takes the messages away that came with an append, and all behind them. They are where they were put, or
// further on if others were faster. None of them, and as many messages as before: the append never came.
// False: they are not there any more.
bool cutAppended(Session &session, const Version &version, const Session &appended)
{
    const auto from = std::clamp<qint64>(version.messageCount, 0, qint64(session.messages.size()));
    const auto run = std::search(session.messages.begin() + from, session.messages.end(),
                                 appended.messages.begin(), appended.messages.end(), isRebuiltAlike);
    if (run == session.messages.end())
        return qint64(session.messages.size()) == version.messageCount;
    session.messages.erase(run, session.messages.end());
    session.participants = appended.participants;
    session.lastActivity = appended.lastActivity;
    return true;
}

tl::unexpected<Error> notToBeRebuilt(const Version &version)
{
    return fail(
        ErrorCode::NotFound,
        CoreText::tr("Version %1 holds only what was changed then, and the session that it belongs to "
                     "was changed by another program or is gone.")
            .arg(version.id));
}

// The newest state that is known as a whole, and the versions between that and the one asked for, which have
// to be applied to it, the newest first.
struct Chain
{
    RebuiltSession base = {};
    std::vector<Version> steps = {};
};

Result<RebuiltSession> wholeOf(Vault &vault, const Version &version)
{
    Result<VersionImage> image = vault.image(version.id);
    if (!image)
        return fail(image.error());
    RebuiltSession whole{.session = std::move(image->session),
                         .health = image->health,
                         .reason = image->reason,
                         .raw = std::move(image->raw)};
    whole.session.expires = version.expires;
    return whole;
}

Result<RebuiltSession> wholeOfNow(const Version &version, const SessionNow &now)
{
    Result<LoadedSession> loaded = now();
    if (!loaded)
        return loaded.error().code == ErrorCode::NotFound ? Result<RebuiltSession>(notToBeRebuilt(version))
                                                          : fail(loaded.error());
    return RebuiltSession{
        .session = std::move(loaded->session), .health = loaded->health, .reason = loaded->reason};
}

Result<Chain> chainFrom(Vault &vault, const Version &version, const SessionNow &now)
{
    Chain chain;
    Version each = version;
    while (each.id != 0 && each.kind != VersionKind::Whole) {
        if (each.kind == VersionKind::Absent || chain.steps.size() > longestChain)
            return notToBeRebuilt(version);
        chain.steps.push_back(each);
        const Result<Version> next = nextNewer(vault, each);
        if (!next)
            return fail(next.error());
        each = *next;
    }
    Result<RebuiltSession> base = each.id != 0 ? wholeOf(vault, each) : wholeOfNow(version, now);
    if (!base)
        return fail(base.error());
    chain.base = std::move(*base);
    std::ranges::reverse(chain.steps);
    return chain;
}

} // namespace

Result<RebuiltSession> rebuildVersion(Vault &vault, const Version &version, const SessionNow &now)
{
    if (version.kind == VersionKind::Absent)
        return fail(ErrorCode::NotFound,
                    CoreText::tr("In version %1 there was no session of this id yet.").arg(version.id));
    Result<Chain> chain = chainFrom(vault, version, now);
    if (!chain)
        return fail(chain.error());
    RebuiltSession &rebuilt = chain->base;
    rebuilt.exact = chain->steps.empty();
    for (const Version &step : chain->steps) {
        rebuilt.session.expires = step.expires;
        if (step.kind == VersionKind::Expiry)
            continue;
        const Result<VersionImage> appended = vault.image(step.id);
        if (!appended)
            return fail(appended.error());
        if (!cutAppended(rebuilt.session, step, appended->session))
            return notToBeRebuilt(version);
    }
    return std::move(rebuilt);
}

} // namespace SessionDeck
