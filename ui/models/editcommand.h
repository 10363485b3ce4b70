// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/sessiondraft.h"

#include <QUndoCommand>

namespace SessionDeck {

/// One step of editing on a draft's stack of undo.
class EditCommand : public QUndoCommand
{
public:
    EditCommand(SessionDraft *draft, StepEdits edits, const QString &text);

    /// Whether the edits of one step can have been made for the draft as it is.
    static bool isPossible(const SessionDraft &draft, const std::vector<SessionEdit> &edits);

    const StepEdits &edits() const
    {
        return m_edits;
    }
    void undo() override;
    void redo() override;

private:
    SessionDraft *m_draft;
    StepEdits m_edits;
    bool m_wasDone = false;
};

} // namespace SessionDeck
