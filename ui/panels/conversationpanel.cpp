// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/conversationpanel.h"

#include "ui/models/conversationmodel.h"
#include "ui/panels/conversationview.h"

#include <QVBoxLayout>

namespace SessionDeck {

ConversationPanel::ConversationPanel(ConversationModel *model, QWidget *parent)
    : QWidget(parent), m_view(new ConversationView(model, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);
}

void ConversationPanel::setSession(const SessionAddress &address)
{
    m_address = address;
}

void ConversationPanel::openFind()
{
}

} // namespace SessionDeck
