// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/messagecommands.h"

#include "ui/models/conversationmodel.h"
#include "ui/models/deckstore.h"
#include "ui/panels/conversationview.h"
#include "ui/panels/inspector.h"
#include "ui/panels/messageediting.h"
#include "ui/panels/offeredaction.h"
#include "ui/panels/storespanel.h"
#include "ui/window/commands.h"
#include "ui/window/mainwindow.h"

namespace SessionDeck {

MessageCommands::MessageCommands(MainWindow *window) : QObject(window), m_window(window)
{
    connectAll();
    enable();
}

void MessageCommands::connectAll()
{
    const CommandSet &commands = *m_window->commands();
    MessageEditing *editing = m_window->inspector()->editing();
    const auto on = [&](Command command, auto act) {
        QAction *action = commands.action(command);
        connect(action, &QAction::triggered, editing, act);
        editing->view()->addAction(action);
    };
    using Place = MessageEditing::Place;
    on(Command::EditMessage, [editing] { editing->open()->edit(); });
    on(Command::AddMessage, [editing] { editing->add(Place::End); });
    on(Command::InsertMessage, [editing] { editing->add(Place::Before); });
    on(Command::DeleteMessage, [editing] { editing->remove(); });
    on(Command::MoveMessageUp, [editing] { editing->move(-1); });
    on(Command::MoveMessageDown, [editing] { editing->move(1); });
    // These keys mean other things in other parts of the window.
    using enum Command;
    for (QAction *action :
         commands.actions({EditMessage, InsertMessage, DeleteMessage, MoveMessageUp, MoveMessageDown}))
        action->setShortcutContext(Qt::WidgetShortcut);
    connect(&editing->view()->scene(), &ConversationScene::currentRowChanged, this, &MessageCommands::enable);
    connect(m_window->inspector()->staged(), &StagedLoader::loaded, this, &MessageCommands::enable);
}

void MessageCommands::enable()
{
    Inspector *inspector = m_window->inspector();
    const bool isShown = !inspector->staged()->address().id.isEmpty();
    const bool hasMessage = isShown && inspector->editing()->currentRow() >= 0;
    using enum Command;
    for (QAction *action :
         m_window->commands()->actions({EditMessage, InsertMessage, DeleteMessage, ForkSession}))
        offerAction(action, hasMessage, inspector->staged()->locked());
    for (const auto &[command, by] : {std::pair(MoveMessageUp, -1), std::pair(MoveMessageDown, 1)}) {
        const QString locked = inspector->staged()->locked();
        offerAction(m_window->commands()->action(command), hasMessage,
                    locked.isEmpty() ? heldByTime(by) : locked);
    }
    offerAction(m_window->commands()->action(AddMessage), isShown, inspector->staged()->locked());
}

QString MessageCommands::heldByTime(int by) const
{
    const DeckStore *store = m_window->storesPanel()->current();
    if (!store || store->state().capabilities.anyMessageOrder)
        return {};
    MessageEditing *editing = m_window->inspector()->editing();
    const ConversationModel &model = editing->view()->scene().model();
    const int row = editing->currentRow();
    const ShownMessage *here = row < 0 ? nullptr : model.message(row);
    const ShownMessage *there = row + by < 0 ? nullptr : model.message(row + by);
    const bool isHeld = here && there && here->message.timestamp != there->message.timestamp;
    return isHeld ? tr("This layout shows messages in the order of their times: change the time instead.")
                  : QString();
}

} // namespace SessionDeck
