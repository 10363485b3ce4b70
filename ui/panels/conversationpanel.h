// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/sessionloader.h"

#include <QWidget>

namespace SessionDeck {

class ConversationModel;
class ConversationView;

/// The conversation of a session, with a search in it.
class ConversationPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ConversationPanel(ConversationModel *model, QWidget *parent = nullptr);

    /// Whose messages the model holds; what is searched, and where whole texts come from.
    void setSession(const SessionAddress &address);
    void openFind();

private:
    SessionAddress m_address;
    ConversationView *m_view;
};

} // namespace SessionDeck
