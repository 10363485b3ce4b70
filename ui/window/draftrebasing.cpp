// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/draftrebasing.h"

#include "core/session/mergeresult.h"
#include "core/session/sessionmerge.h"
#include "core/store/asyncstore.h"

namespace SessionDeck {

DraftRebasing::DraftRebasing(DraftBook *drafts, QObject *parent) : QObject(parent), m_drafts(drafts)
{
}

void DraftRebasing::start(const SavingDraft &saving, const QString &id,
                          const std::shared_ptr<const Session> &from)
{
    if (!saving.draft || !saving.writer)
        return;
    const SessionSnapshot mine = saving.draft->snapshot();
    saving.writer->run(
        this,
        [id, from, mine](SessionStore &store,
                         const std::stop_token &) -> Result<std::shared_ptr<const RebasedEdits>> {
            Result<LoadedSession> now = store.load({.id = id});
            if (!now)
                return fail(now.error());
            const EditBase base = editBase(std::move(*now));
            Session merged = mergedSession(mergeSessions(*from, base.loaded->session, mine->session));
            if (mine->session.id == from->id) // ids are not merged: this one was not edited
                merged.id = base.loaded->session.id;
            return std::make_shared<const RebasedEdits>(rebasedEdits(base, merged));
        },
        [this, saving, id, from, mine](const Result<std::shared_ptr<const RebasedEdits>> &edits) {
            if (!edits)
                return emit failed(edits.error());
            if (!saving.draft
                || saving.draft->snapshot() != mine) // it was edited again meanwhile, or dropped
                return start(saving, id, from);
            const QString before = saving.draft->key().session;
            m_drafts->rebase(saving.draft, **edits);
            if (before != id)
                emit renamed(before, id);
        });
}

void DraftRebasing::follow(AsyncStore *writer, const QString &from, const QString &to)
{
    SessionDraft *draft = writer ? m_drafts->find(draftKey(writer->location(), from)) : nullptr;
    if (draft)
        start({.draft = draft, .writer = writer}, to, {draft->sharedBase(), &draft->base().session});
}

} // namespace SessionDeck
