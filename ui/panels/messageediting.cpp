// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/messageediting.h"

#include "ui/models/conversationmodel.h"
#include "ui/panels/conversationview.h"

namespace SessionDeck {

namespace {

// The times of its neighbours leave room for a new message between them only if it has that of the one
// before.
Timestamp timeFor(const SessionDraft &draft, qsizetype row)
{
    const std::vector<Message> &messages = draft.session().messages;
    return row == qsizetype(messages.size()) ? Timestamp::now()
        : row > 0                            ? messages[size_t(row - 1)].timestamp
                                             : messages[0].timestamp;
}

} // namespace

MessageEditing::MessageEditing(ConversationView *view, StagedLoader *loader)
    : QObject(view), m_view(view), m_loader(loader), m_open(new InPlaceEditing(view, loader))
{
    connect(&view->scene(), &ConversationScene::revertWanted, this, &MessageEditing::revert);
}

int MessageEditing::currentRow() const
{
    return m_view->scene().marks().current;
}

void MessageEditing::stage(const MessageSplice &splice, const QString &text, int row)
{
    m_loader->draft()->edit(splice, text);
    m_view->scene().setCurrentRow(row);
}

void MessageEditing::add(Place where)
{
    if (!m_open->commit())
        return;
    m_loader->begin([this, where, current = currentRow()](SessionDraft &draft) {
        const int count = int(draft.session().messages.size());
        const int near = where == Place::Before ? current : current + 1;
        const int row = where == Place::End || current < 0 ? count : std::min(near, count);
        StagedMessage added{.origin = -1};
        added.message.timestamp = timeFor(draft, row);
        if (row > 0)
            added.message.sender = draft.session().messages[size_t(row - 1)].sender;
        stage({.row = row, .after = {added}}, tr("Add Message"), row);
        // Once the list has the row.
        QMetaObject::invokeMethod(
            this,
            [this, row] {
                m_view->scene().setCurrentRow(row);
                m_open->edit();
            },
            Qt::QueuedConnection);
    });
}

void MessageEditing::remove()
{
    if (currentRow() < 0 || !m_open->commit())
        return;
    m_loader->begin([this, row = currentRow()](SessionDraft &draft) {
        const int count = int(draft.session().messages.size());
        if (row < count)
            stage({.row = row, .before = {stagedMessage(draft.state(), row)}}, tr("Delete Message"),
                  std::min(row, count - 2));
    });
}

void MessageEditing::move(int by)
{
    if (currentRow() < 0 || !m_open->commit())
        return;
    m_loader->begin([this, from = currentRow(), by](SessionDraft &draft) {
        const int to = std::clamp(from + by, 0, int(draft.session().messages.size()) - 1);
        if (to == from)
            return;
        draft.edit(MessageMove{from, to}, tr("Move Message"));
        m_view->scene().setCurrentRow(to);
        m_view->scene().reveal(to);
    });
}

void MessageEditing::revert(int row)
{
    SessionDraft *draft = m_loader->draft();
    if (!draft || row < 0 || row >= int(draft->session().messages.size()) || !m_open->commit())
        return;
    const StagedMessage now = stagedMessage(draft->state(), row);
    MessageSplice back{.row = row, .before = {now}};
    if (now.origin >= 0)
        back.after = {{draft->base().session.messages[size_t(now.origin)], now.origin}};
    draft->edit(back, tr("Revert Message"));
}

} // namespace SessionDeck
