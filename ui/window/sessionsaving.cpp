// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sessionsaving.h"

#include "core/session/mergeresult.h"
#include "core/store/asyncstore.h"
#include "ui/dialogs/changesdialog.h"
#include "ui/dialogs/mergedialog.h"
#include "ui/models/saveplan.h"
#include "ui/models/visibletext.h"
#include "ui/window/sessioncopies.h"

namespace SessionDeck {

// What came of a save: what was sent, how it went, and what is in the store after it.
struct SessionSaving::Outcome
{
    Draft sent = {};
    Result<StageSaved> saved = {};
    std::shared_ptr<const LoadedSession> now = {}; // null: it cannot be read

    static std::shared_ptr<Outcome> make(SessionStore &store, Draft draft)
    {
        auto outcome = std::make_shared<Outcome>();
        outcome->sent = std::move(draft);
        outcome->saved = saveStage(store, outcome->sent);
        const QString &id = outcome->saved ? outcome->saved->id : outcome->sent.base.id;
        if (outcome->saved || outcome->saved.error().code == ErrorCode::Conflict)
            if (Result<LoadedSession> now = store.load({.id = id}))
                outcome->now = std::make_shared<const LoadedSession>(std::move(*now));
        return outcome;
    }
};

namespace {

Result<QStringList> storedPlaces(SessionStore &store, const QString &id)
{
    const Result<std::vector<RawPart>> parts = store.raw({.id = id, .limit = 1});
    if (!parts)
        return fail(parts.error());
    QStringList places;
    for (const RawPart &part : *parts)
        places += visibleLine(part.place);
    return places;
}

} // namespace

SessionSaving::SessionSaving(DraftBook *drafts, QWidget *window)
    : QObject(window), m_drafts(drafts), m_window(window), m_copies(new SessionCopies(window))
{
    connect(m_copies, &SessionCopies::made, this, &SessionSaving::saved);
}

void SessionSaving::save(const SavingDraft &saving)
{
    if (m_running || !saving.draft || !saving.writer || !saving.draft->isEdited())
        return;
    m_running = true;
    emit finished(); // what is offered changes with it
    saving.writer->run(
        this,
        [draft = saving.draft->draft()](SessionStore &store, const std::stop_token &)
            -> Result<std::shared_ptr<Outcome>> { return Outcome::make(store, draft); },
        [this, saving](const Result<std::shared_ptr<Outcome>> &outcome) {
            m_running = false;
            if (outcome)
                takeOutcome(saving, *outcome);
            else
                m_copies->complain(outcome.error());
            emit finished();
        });
}

void SessionSaving::takeOutcome(const SavingDraft &saving, const std::shared_ptr<Outcome> &outcome)
{
    if (!outcome->saved && outcome->saved.error().code == ErrorCode::Conflict && outcome->now
        && saving.draft) {
        openMerge(saving, outcome->now);
        return;
    }
    if (!outcome->saved) {
        m_copies->complain(outcome->saved.error());
        return;
    }
    if (saving.draft)
        settle(*saving.draft, *outcome);
    if (outcome->saved->expiryError)
        m_copies->complain({.code = outcome->saved->expiryError->code,
                            .message = tr("The session was saved, but its expiry could not be set: %1")
                                           .arg(outcome->saved->expiryError->message)});
    emit saved(outcome->saved->id);
    if (outcome->saved->id != outcome->sent.base.id)
        emit renamed(outcome->saved->id);
}

// What was edited while it was being saved goes on as edits of what is in the store now.
void SessionSaving::settle(SessionDraft &draft, const Outcome &outcome)
{
    const bool isSame = draft.session() == outcome.sent.mine;
    if (isSame || !outcome.now)
        m_drafts->drop(&draft);
    else
        draft.rebase(outcome.now,
                     mergedSession(mergeSessions(outcome.sent.mine, outcome.now->session, draft.session())));
}

void SessionSaving::openMerge(const SavingDraft &saving, std::shared_ptr<const LoadedSession> theirs)
{
    auto *dialog = new MergeDialog(
        mergeSessions(saving.draft->base().session, theirs->session, saving.draft->session()), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    connect(dialog, &MergeDialog::saveChosen, this, [this, saving, dialog, theirs] {
        if (saving.draft) {
            saving.draft->rebase(theirs, mergedSession(dialog->merge()));
            save(saving);
        }
        dialog->accept();
    });
    connect(dialog, &MergeDialog::saveAsNewChosen, this,
            [this, saving, dialog] { m_copies->ask(saving.writer, dialog->merge().mine); });
}

void SessionSaving::compare(const SavingDraft &saving)
{
    if (!saving.draft || !saving.writer)
        return;
    saving.writer->run(
        this,
        [id = saving.draft->base().session.id](
            SessionStore &store, const std::stop_token &) -> Result<std::shared_ptr<const LoadedSession>> {
            Result<LoadedSession> now = store.load({.id = id});
            if (!now)
                return fail(now.error());
            return std::make_shared<const LoadedSession>(std::move(*now));
        },
        [this, saving](const Result<std::shared_ptr<const LoadedSession>> &now) {
            if (now && saving.draft)
                openMerge(saving, *now);
            else if (!now && now.error().code == ErrorCode::NotFound && saving.draft)
                m_copies->ask(saving.writer, saving.draft->session());
            else if (!now)
                m_copies->complain(now.error());
        });
}

void SessionSaving::preview(const SavingDraft &saving)
{
    if (!saving.draft || !saving.writer)
        return;
    const Draft draft = saving.draft->draft();
    auto *dialog = new ChangesDialog({.title = tr("Changes to Be Saved"), .save = tr("&Save Session")},
                                     {draft.base, draft.mine}, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    connect(dialog, &QDialog::accepted, this, [this, saving] { save(saving); });
    saving.writer->run(
        dialog,
        [id = draft.base.id](SessionStore &store, const std::stop_token &) {
            return storedPlaces(store, id);
        },
        [dialog, draft, location = saving.writer->location()](const Result<QStringList> &places) {
            dialog->setPlan(savePlan(location, draft, places.value_or(QStringList())));
        });
}

} // namespace SessionDeck
