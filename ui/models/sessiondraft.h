// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafts/keptdraft.h"
#include "ui/models/editbase.h"
#include "ui/models/sessionwindow.h"

#include <QObject>
#include <QUndoStack>

namespace SessionDeck {

/// A session as it is staged at one moment; for any thread, however long.
using SessionSnapshot = std::shared_ptr<const StagedSession>;

/// The edits of one session that are not saved yet, with undo and redo without limit. What was loaded stays
/// as it is. Nothing here takes time that grows with the session, but for an edit right after a snapshot.
class SessionDraft : public QObject
{
    Q_OBJECT
public:
    SessionDraft(const DraftKey &key, const EditBase &base, QObject *parent = nullptr);
    /// Large sessions are let go on another thread.
    ~SessionDraft() override;

    const DraftKey &key() const
    {
        return m_key;
    }
    /// What editing started from, whole.
    const LoadedSession &base() const
    {
        return *m_base;
    }
    const std::shared_ptr<const LoadedSession> &sharedBase() const
    {
        return m_base;
    }
    const Session &session() const
    {
        return m_staged->session;
    }
    const StagedSession &state() const
    {
        return *m_staged;
    }
    /// The same one until something is edited.
    SessionSnapshot snapshot();
    QUndoStack &undoStack()
    {
        return m_undo;
    }
    bool isEdited() const
    {
        return !m_undo.isClean();
    }
    /// Nothing is staged, nothing can be done again, and nobody is about to edit: it can go.
    bool isIdle() const
    {
        return m_undo.count() == 0 && m_hold.use_count() == 1;
    }
    /// It is not idle while a copy of this lives.
    std::shared_ptr<const void> hold() const
    {
        return m_hold;
    }
    /// Does the edit; `text` is its name in the menu of undo.
    void edit(const SessionEdit &edit, const QString &text)
    {
        this->edit(std::vector<SessionEdit>{edit}, text);
    }
    /// Does them as one step that can be undone; nothing if there are none.
    void edit(std::vector<SessionEdit> edits, const QString &text);
    /// Others changed the session: what it is there is the base from now on, with these edits.
    void rebase(const RebasedEdits &edits);

    /// All steps that lead here from the base, and what can be done again.
    std::vector<DraftStep> steps() const;
    /// Goes through the steps of an earlier run, as far as they make sense.
    void repeat(const std::vector<DraftStep> &steps);

    /// Messages [first, first + count), with marks on those that are edited; negative first: from the end.
    SessionWindow window(qint64 first, qint64 count) const;

signals:
    /// The session says something else now, or the base does.
    void changed();
    /// A step was done, taken back or done again.
    void stepped(const SessionDeck::DraftStep &step);
    /// The base is another one; steps count from it.
    void rebased();

private:
    friend class EditCommand;
    void edit(const StepEdits &edits, const QString &text);
    void perform(const std::vector<SessionEdit> &edits, const DraftStep &step);

    DraftKey m_key;
    std::shared_ptr<const LoadedSession> m_base;
    std::shared_ptr<StagedSession> m_staged;
    bool m_isShared = false; // a snapshot of m_staged was handed out
    QUndoStack m_undo;
    std::shared_ptr<const void> m_hold = std::make_shared<char>();
};

} // namespace SessionDeck
