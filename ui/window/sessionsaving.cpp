// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sessionsaving.h"

#include "core/session/mergeresult.h"
#include "core/store/asyncstore.h"
#include "ui/dialogs/changesdialog.h"
#include "ui/dialogs/mergedialog.h"
#include "ui/models/saveplan.h"
#include "ui/window/sessioncopies.h"

namespace SessionDeck {

struct SessionSaving::Rival
{
    EditBase theirs = {};
    std::shared_ptr<SessionMerge> merge = {};

    static Result<std::shared_ptr<Rival>> load(SessionStore &store, const Session &base, const Session &mine)
    {
        Result<LoadedSession> now = store.load({.id = base.id});
        if (!now)
            return fail(now.error());
        Rival rival{.theirs = editBase(std::move(*now))};
        rival.merge = std::make_shared<SessionMerge>(mergeSessions(base, rival.theirs.loaded->session, mine));
        return std::make_shared<Rival>(std::move(rival));
    }
};

// What came of a save: what was sent, how it went, and what others wrote instead, if they did.
struct SessionSaving::Outcome
{
    std::shared_ptr<const LoadedSession> base = {};
    SessionSnapshot sent = {};
    Result<StageSaved> saved = {};
    std::shared_ptr<Rival> rival = {}; // null: there is none, or it cannot be read

    void make(SessionStore &store)
    {
        saved = saveStage(store, {.revision = base->revision, .base = base->session, .mine = sent->session});
        if (!saved && saved.error().code == ErrorCode::Conflict)
            rival = Rival::load(store, base->session, sent->session).value_or(nullptr);
    }
};

SessionSaving::SessionSaving(DraftBook *drafts, QWidget *window)
    : QObject(window),
      m_drafts(drafts),
      m_window(window),
      m_copies(new SessionCopies(window)),
      m_rebasing(new DraftRebasing(drafts, this))
{
    connect(m_rebasing, &DraftRebasing::failed, m_copies, &SessionCopies::complain);
    connect(m_rebasing, &DraftRebasing::renamed, this, &SessionSaving::renamed);
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
        [base = saving.draft->sharedBase(), sent = saving.draft->snapshot()](
            SessionStore &store, const std::stop_token &) -> Result<std::shared_ptr<Outcome>> {
            auto outcome = std::make_shared<Outcome>(Outcome{.base = base, .sent = sent});
            outcome->make(store);
            return outcome;
        },
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
    if (!outcome->saved && outcome->rival && saving.draft) {
        openMerge(saving, outcome->rival);
        return;
    }
    if (!outcome->saved) {
        m_copies->complain(outcome->saved.error());
        return;
    }
    const StageSaved &saved = *outcome->saved;
    if (saving.draft && saving.draft->snapshot() == outcome->sent)
        m_drafts->drop(saving.draft);
    else // what was edited while it was being saved
        m_rebasing->start(saving, saved.id, {outcome->sent, &outcome->sent->session});
    if (saved.expiryError)
        m_copies->complain({.code = saved.expiryError->code,
                            .message = tr("The session was saved, but its expiry could not be set: %1")
                                           .arg(saved.expiryError->message)});
    emit this->saved(saved.id);
    if (saved.id != outcome->base->session.id)
        emit renamed(outcome->base->session.id, saved.id);
}

void SessionSaving::openMerge(const SavingDraft &saving, const std::shared_ptr<Rival> &rival)
{
    auto *dialog = new MergeDialog(rival->merge, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    connect(dialog, &MergeDialog::saveChosen, this, [this, saving, dialog, rival] {
        dialog->accept();
        saveMerged(saving, rival);
    });
    connect(dialog, &MergeDialog::saveAsNewChosen, this,
            [this, saving, dialog] { saveAsNew(saving, dialog); });
}

// What is another session then is no edit of this one any more.
void SessionSaving::saveAsNew(const SavingDraft &saving, MergeDialog *dialog)
{
    if (!saving.draft)
        return;
    const SessionSnapshot mine = saving.draft->snapshot();
    m_copies->ask(saving.writer, {.stage = mine, .done = [this, saving, mine, shown = QPointer(dialog)] {
                                      if (shown)
                                          shown->accept();
                                      if (saving.draft && saving.draft->snapshot() == mine)
                                          m_drafts->drop(saving.draft);
                                  }});
}

void SessionSaving::saveMerged(const SavingDraft &saving, const std::shared_ptr<Rival> &rival)
{
    runThen(
        *QThreadPool::globalInstance(), this,
        [rival] {
            return std::make_shared<const RebasedEdits>(
                rebasedEdits(rival->theirs, mergedSession(*rival->merge)));
        },
        [this, saving](const std::shared_ptr<const RebasedEdits> &edits) {
            if (!saving.draft)
                return;
            saving.draft->rebase(*edits);
            save(saving);
        });
}

void SessionSaving::compare(const SavingDraft &saving)
{
    if (!saving.draft || !saving.writer)
        return;
    saving.writer->run(
        this,
        [base = saving.draft->sharedBase(), mine = saving.draft->snapshot()](SessionStore &store,
                                                                             const std::stop_token &) {
            return Rival::load(store, base->session, mine->session);
        },
        [this, saving](const Result<std::shared_ptr<Rival>> &rival) {
            if (rival && saving.draft)
                openMerge(saving, *rival);
            else if (!rival && rival.error().code == ErrorCode::NotFound)
                saveAsNew(saving, nullptr);
            else if (!rival)
                m_copies->complain(rival.error());
        });
}

void SessionSaving::preview(const SavingDraft &saving)
{
    if (!saving.draft || !saving.writer)
        return;
    const std::shared_ptr<const LoadedSession> base = saving.draft->sharedBase();
    const SessionSnapshot mine = saving.draft->snapshot();
    auto *dialog
        = new ChangesDialog({.title = tr("Changes to Be Saved"), .save = tr("&Save Session")}, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->compare({base, &base->session}, {mine, &mine->session});
    dialog->open();
    connect(dialog, &QDialog::accepted, this, [this, saving] { save(saving); });
    saving.writer->run(
        dialog,
        [base, mine, location = saving.writer->location()](SessionStore &store, const std::stop_token &)
            -> Result<QString> { return savePlan(store, location, base->session, mine->session); },
        [dialog](const Result<QString> &plan) { dialog->setPlan(plan.value_or(QString())); });
}

} // namespace SessionDeck
