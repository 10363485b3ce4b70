// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sessiondraft.h"

#include "core/session/messagepairing.h"
#include "ui/models/stagedmark.h"

#include <QUndoCommand>

namespace SessionDeck {

/// One step of editing on the stack of undo.
class EditCommand : public QUndoCommand
{
public:
    EditCommand(SessionDraft *draft, SessionEdit edit, const QString &text)
        : QUndoCommand(text), m_draft(draft), m_edit(std::move(edit))
    {
    }
    void undo() override
    {
        m_draft->perform(inverse(m_edit));
    }
    void redo() override
    {
        m_draft->perform(m_edit);
    }

private:
    SessionDraft *m_draft;
    SessionEdit m_edit;
};

SessionDraft::SessionDraft(const DraftKey &key, std::shared_ptr<const LoadedSession> base, QObject *parent)
    : QObject(parent), m_key(key), m_base(std::move(base)), m_staged(staged(m_base->session))
{
}

void SessionDraft::perform(const SessionEdit &edit)
{
    applyEdit(m_staged, edit);
    emit changed();
}

void SessionDraft::edit(const SessionEdit &edit, const QString &text)
{
    m_undo.push(new EditCommand(this, edit, text));
}

void SessionDraft::replace(const Session &session, const QString &text)
{
    MessageSplice all;
    for (size_t row = 0; row < m_staged.session.messages.size(); ++row)
        all.before.push_back(stagedMessage(m_staged, qsizetype(row)));
    const std::vector<qsizetype> origins = pairMessages(m_base->session.messages, session.messages);
    for (size_t row = 0; row < session.messages.size(); ++row)
        all.after.push_back({session.messages[row], origins[row]});
    m_undo.beginMacro(text);
    edit(HeaderEdit{headerOf(m_staged.session), headerOf(session)}, text);
    edit(all, text);
    m_undo.endMacro();
}

void SessionDraft::rebase(std::shared_ptr<const LoadedSession> base, const Session &mine)
{
    m_base = std::move(base);
    m_undo.clear(); // its steps were made for another base
    m_staged = staged(m_base->session);
    replace(mine, tr("Edits"));
    emit changed();
}

Draft SessionDraft::draft() const
{
    return {.key = m_key,
            .revision = m_base->revision,
            .base = m_base->session,
            .mine = m_staged.session,
            .edited = Timestamp::now()};
}

SessionWindow SessionDraft::window(qint64 first, qint64 count) const
{
    const std::vector<Message> &messages = m_staged.session.messages;
    const qint64 total = qint64(messages.size());
    SessionWindow window;
    window.head.session = headerOf(m_staged.session);
    window.head.session.branches = m_base->session.branches;
    window.head.revision = m_base->revision;
    window.head.sizeBytes = m_base->sizeBytes;
    window.head.totalMessages = total;
    window.head.health = m_base->health;
    window.head.reason = m_base->reason;
    window.messages.first = std::clamp<qint64>(first < 0 ? total + first : first, 0, total);
    window.messages.total = total;
    const qint64 end = std::min(window.messages.first + count, total);
    for (qint64 row = window.messages.first; row < end; ++row) {
        ShownMessage shown = toShown(messages[size_t(row)]);
        markStaged(shown, stagedMessage(m_staged, row), m_base->session.messages);
        window.messages.messages.push_back(std::move(shown));
    }
    return window;
}

} // namespace SessionDeck
