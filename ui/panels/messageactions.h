// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/conversationscene.h"

#include <QWidget>

namespace SessionDeck {

/// What can be done with messages of a conversation, as actions of its widget: context menu and keys.
class MessageActions : public QObject
{
    Q_OBJECT
public:
    /// Owned by the widget.
    MessageActions(ConversationScene *scene, QWidget *widget);

private:
    void copy();
    void copyMessage();
    void selectAll();
    const ShownMessage *current() const;

    ConversationScene *m_scene;
};

} // namespace SessionDeck
