// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/conversationscene.h"

#include <QMouseEvent>
#include <QWidget>

namespace SessionDeck {

/// What can be followed in a message with a click.
enum class MessageLink { None, More, Change, Revert };

/// A place in the conversation under the pointer.
struct MessageSpot
{
    int row = -1; ///< -1: beside all messages.
    qsizetype position = -1; ///< In the message's text; -1: beside it.
    MessageLink link = MessageLink::None;
};

/// What is at that point of the viewport.
MessageSpot spotAt(ConversationScene &scene, QPoint point);

/// The mouse in a conversation: makes messages current, selects text, follows the link for more, and says
/// the full time of what it rests on.
class MessageMouse : public QObject
{
    Q_OBJECT
public:
    /// Watches the viewport and is owned by it.
    MessageMouse(ConversationScene *scene, QWidget *viewport);

    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void press(const QMouseEvent &event);
    void move(const QMouseEvent &event);
    void selectWord(const QMouseEvent &event);
    void follow(const MessageSpot &spot);
    void showTip(QPoint point, QPoint global);

    ConversationScene *m_scene;
    QWidget *m_viewport;
    bool m_selecting = false;
};

} // namespace SessionDeck
