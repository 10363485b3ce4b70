// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/stagesave.h"

#include "core/base/coretext.h"
#include "core/session/expectcheck.h"
#include "core/session/messageids.h"
#include "core/session/sessionedit.h"
#include "core/session/sessionfield.h"

#include <algorithm>

namespace SessionDeck {

namespace {

Result<void> checkUnchanged(SessionStore &store, const Draft &draft)
{
    const QString &id = draft.base.id;
    const Result<LoadedSession> now = store.load({.id = id, .count = 1});
    if (!now && now.error().code != ErrorCode::NotFound)
        return fail(now.error());
    return checkExpect(Expect::at(draft.revision), now ? now->revision : Revision(), id, {});
}

Result<StageSaved> rename(SessionStore &store, const Draft &draft)
{
    if (store.capabilities().rename)
        return store
            .rename({.from = draft.base.id, .session = draft.mine, .expect = Expect::at(draft.revision)})
            .map([&](const Revision &revision) {
                return StageSaved{.id = draft.mine.id, .revision = revision};
            });
    if (const Result<void> unchanged = checkUnchanged(store, draft); !unchanged)
        return fail(unchanged.error());
    const Result<Revision> written = store.write(draft.mine, Expect::absent());
    if (!written)
        return fail(written.error());
    const StageSaved saved{.id = draft.mine.id, .revision = *written};
    const Result<void> removed = store.remove(draft.base.id, Expect::at(draft.revision));
    if (removed)
        return saved;
    // Others wrote to the old one in between: it stays, and the new one goes, so that nothing is there twice.
    const Result<void> undone = store.remove(draft.mine.id, Expect::at(saved.revision));
    Error error = removed.error();
    if (!undone)
        error.message += u' '
            + CoreText::tr("Both \"%1\" and \"%2\" are in the store now.").arg(draft.base.id, draft.mine.id);
    return fail(error);
}

Result<StageSaved> saveContent(SessionStore &store, const Draft &draft)
{
    if (isSameContent(draft.base, draft.mine))
        return StageSaved{.id = draft.mine.id, .revision = draft.revision};
    const Result<Revision> written = store.write(draft.mine, Expect::at(draft.revision));
    if (!written)
        return fail(written.error());
    return StageSaved{.id = draft.mine.id, .revision = *written};
}

} // namespace

Result<StageSaved> saveStage(SessionStore &store, const Draft &draft)
{
    if (draft.mine.id != draft.base.id)
        return rename(store, draft);
    Result<StageSaved> saved = saveContent(store, draft);
    if (!saved || draft.mine.expires == draft.base.expires)
        return saved;
    const Result<Revision> set
        = store.setExpiry(draft.mine.id, draft.mine.expires, Expect::at(saved->revision));
    if (set)
        saved->revision = *set;
    else if (isSameContent(draft.base, draft.mine))
        return fail(set.error());
    else
        saved->expiryError = set.error();
    return saved;
}

Result<StageSaved> saveAsNew(SessionStore &store, const Session &session)
{
    const bool ownIds = !store.capabilities().blankMessageIds; // which are unique in all of the store
    const Result<Revision> written
        = store.write(ownIds ? withoutMessageIds(session) : session, Expect::absent());
    if (!written)
        return fail(written.error());
    return StageSaved{.id = session.id, .revision = *written};
}

bool isSameContent(const Session &a, const Session &b)
{
    Session left = headerOf(a);
    left.expires = b.expires;
    return left == headerOf(b) && std::ranges::equal(a.messages, b.messages, isSameMessage);
}

} // namespace SessionDeck
