// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafts/stagesave.h"
#include "core/session/sessionmerge.h"
#include "ui/window/draftrebasing.h"

#include <QWidget>

namespace SessionDeck {

class MergeDialog;
class SessionCopies;

/// Brings drafts into their stores, and asks what to do when others were faster. Sessions are compared,
/// merged and written on other threads.
class SessionSaving : public QObject
{
    Q_OBJECT
public:
    SessionSaving(DraftBook *drafts, QWidget *window);

    /// Saves; if others changed the session, shows both sides instead, and nothing is written.
    void save(const SavingDraft &saving);
    /// Shows what saving would send, with a way to send it.
    void preview(const SavingDraft &saving);
    /// Shows what others changed beside the edits.
    void compare(const SavingDraft &saving);
    /// Where edits go on that saving left over.
    DraftRebasing *rebasing() const
    {
        return m_rebasing;
    }
    SessionCopies *copies() const
    {
        return m_copies;
    }
    bool isSaving() const
    {
        return m_running;
    }

signals:
    /// Saved under this id; for one line of text.
    void saved(const QString &id);
    /// The session has another id now.
    void renamed(const QString &from, const QString &to);
    void finished();

private:
    struct Rival; // what others made of the session, beside the edits
    struct Outcome;
    void takeOutcome(const SavingDraft &saving, const std::shared_ptr<Outcome> &outcome);
    void openMerge(const SavingDraft &saving, const std::shared_ptr<Rival> &rival);
    void saveAsNew(const SavingDraft &saving, MergeDialog *dialog);
    void saveMerged(const SavingDraft &saving, const std::shared_ptr<Rival> &rival);

    DraftBook *m_drafts;
    QWidget *m_window;
    SessionCopies *m_copies;
    DraftRebasing *m_rebasing;
    bool m_running = false;
};

} // namespace SessionDeck
