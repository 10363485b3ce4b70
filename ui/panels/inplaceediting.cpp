// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inplaceediting.h"

#include "ui/models/conversationmodel.h"
#include "ui/panels/conversationview.h"
#include "ui/panels/messageeditor.h"

namespace SessionDeck {

namespace {

// What a text editor takes without being felt.
constexpr qsizetype longestEditedText = 2'000'000;

} // namespace

InPlaceEditing::InPlaceEditing(ConversationView *view, StagedLoader *loader)
    : QObject(view), m_view(view), m_loader(loader), m_editor(new MessageEditor(view->parentWidget()))
{
    connect(m_editor, &MessageEditor::accepted, this, [this] {
        if (commit())
            m_view->setFocus();
    });
    connect(m_editor, &MessageEditor::cancelled, this, [this] {
        close();
        m_view->setFocus();
    });
    ConversationScene *scene = &view->scene();
    connect(scene, &ConversationScene::moved, this, &InPlaceEditing::place);
    connect(scene, &ConversationScene::editWanted, this, &InPlaceEditing::edit);
    connect(loader, &StagedLoader::draftChanged, this, [this] {
        if (isOpen() && m_draft.get() != m_loader->draft()) // another session is shown: nothing typed is lost
            commit();
    });
}

void InPlaceEditing::edit()
{
    const int row = m_view->scene().marks().current;
    if (row >= 0 && commit())
        m_loader->begin([this, row](SessionDraft &draft) { openRow(draft, row); });
}

void InPlaceEditing::openRow(SessionDraft &draft, int row)
{
    if (row >= int(draft.session().messages.size()))
        return;
    const Message &message = draft.session().messages[size_t(row)];
    if (message.content.size() > longestEditedText) {
        emit m_loader->refused(
            tr("This message is too long to be edited here; \"sessiondeckctl edit\" can."));
        return;
    }
    m_draft = HeldDraft(&draft);
    m_row = row;
    ConversationScene &scene = m_view->scene();
    const int wanted = scene.bubbles().at(row).height + 120;
    scene.reserve(row, std::clamp(wanted, 250, std::max(m_view->viewport()->height() - 12, 250)));
    scene.setCurrentRow(row);
    scene.reveal(row);
    m_editor->open(message, m_loader->capabilities());
    place();
    emit opened();
}

void InPlaceEditing::place()
{
    if (!isOpen())
        return;
    ConversationScene &scene = m_view->scene();
    ConversationScroll &scroll = scene.scroll();
    const bool inSight = m_row >= scroll.firstRow() && m_row <= scroll.lastRow();
    const int height = inSight ? scene.bubbles().at(m_row).height : 0;
    const BubbleStyle &style = scene.bubbles().style();
    const QPoint corner(style.margin, inSight ? scroll.yOf(m_row) + style.gap : -10'000);
    const QSize size(m_view->viewport()->width() - 2 * style.margin,
                     inSight ? height - style.gap : m_editor->height());
    // Not a child of the view, which tells assistive programs of nothing but messages.
    m_editor->setGeometry({m_view->viewport()->mapTo(m_view->parentWidget(), corner), size});
    m_editor->raise();
}

void InPlaceEditing::close()
{
    const int row = std::exchange(m_row, -1);
    m_editor->hide();
    m_draft = {};
    if (row >= 0)
        m_view->scene().reserve(row, 0);
    emit opened();
}

bool InPlaceEditing::commit()
{
    if (!isOpen())
        return true;
    if (m_editor->isModified() && m_draft) {
        const std::optional<Message> message = m_editor->edited();
        if (!message)
            return false;
        const StagedMessage before = stagedMessage(m_draft->state(), m_row);
        m_draft->edit(MessageSplice{m_row, {before}, {{*message, before.origin}}}, tr("Edit Message"));
    }
    close();
    return true;
}

} // namespace SessionDeck
