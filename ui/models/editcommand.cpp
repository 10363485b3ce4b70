// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/editcommand.h"

#include <ranges>

namespace SessionDeck {

EditCommand::EditCommand(SessionDraft *draft, StepEdits edits, const QString &text)
    : QUndoCommand(text), m_draft(draft), m_edits(std::move(edits))
{
}

bool EditCommand::isPossible(const SessionDraft &draft, const std::vector<SessionEdit> &edits)
{
    const auto baseMessages = qsizetype(draft.base().session.messages.size());
    qsizetype movingRows = 0; // a second one would meet other rows than there are now
    for (const SessionEdit &edit : edits) {
        movingRows += std::holds_alternative<HeaderEdit>(edit) ? 0 : 1;
        if (!SessionDeck::isPossible(draft.state(), edit, baseMessages))
            return false;
    }
    return movingRows <= 1;
}

void EditCommand::undo()
{
    std::vector<SessionEdit> back;
    for (const SessionEdit &edit : *m_edits | std::views::reverse)
        back.push_back(inverse(edit));
    m_draft->perform(back, {.kind = DraftStep::Kind::Undone});
}

void EditCommand::redo()
{
    if (std::exchange(m_wasDone, true))
        m_draft->perform(*m_edits, {.kind = DraftStep::Kind::Redone});
    else
        m_draft->perform(*m_edits, {.text = text(), .edits = m_edits});
}

} // namespace SessionDeck
