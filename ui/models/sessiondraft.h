// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafts/draft.h"
#include "core/session/sessionedit.h"
#include "ui/models/sessionwindow.h"

#include <QObject>
#include <QUndoStack>

#include <memory>

namespace SessionDeck {

/// The edits of one session that are not saved yet, with undo and redo without limit. What was loaded stays
/// as it is.
class SessionDraft : public QObject
{
    Q_OBJECT
public:
    SessionDraft(const DraftKey &key, std::shared_ptr<const LoadedSession> base, QObject *parent = nullptr);

    const DraftKey &key() const
    {
        return m_key;
    }
    /// What editing started from, whole.
    const LoadedSession &base() const
    {
        return *m_base;
    }
    const Session &session() const
    {
        return m_staged.session;
    }
    const StagedSession &state() const
    {
        return m_staged;
    }
    QUndoStack &undoStack()
    {
        return m_undo;
    }
    bool isEdited() const
    {
        return !m_undo.isClean();
    }
    /// Does the edit; `text` is its name in the menu of undo.
    void edit(const SessionEdit &edit, const QString &text);
    /// Makes the session what it says here, as one step that can be undone. Messages are told by their ids.
    void replace(const Session &session, const QString &text);
    /// Others changed the session: what it is there is the base from now on, the edits are `mine`.
    void rebase(std::shared_ptr<const LoadedSession> base, const Session &mine);
    /// For the disk.
    Draft draft() const;

    /// Messages [first, first + count), with marks on those that are edited; negative first: from the end.
    SessionWindow window(qint64 first, qint64 count) const;

signals:
    /// The session says something else now, or the base does.
    void changed();

private:
    friend class EditCommand;
    void perform(const SessionEdit &edit);

    DraftKey m_key;
    std::shared_ptr<const LoadedSession> m_base;
    StagedSession m_staged;
    QUndoStack m_undo;
};

} // namespace SessionDeck
