// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/conversationfinder.h"
#include "ui/panels/conversationscene.h"
#include "ui/panels/findbar.h"

namespace SessionDeck {

/// Connects the find bar, the search and what is marked in the conversation.
class ConversationSearch : public QObject
{
    Q_OBJECT
public:
    ConversationSearch(FindBar *bar, ConversationScene *scene, QObject *parent);

    void setSession(const SessionAddress &address);
    /// The session changed: searches again, without moving.
    void refresh();

private:
    void restart();
    void takeProgress();
    void step(int direction);
    void activate(qsizetype index);
    void showCount();

    FindBar *m_bar;
    ConversationScene *m_scene;
    ConversationFinder m_finder;
    SessionAddress m_address;
    qsizetype m_active = -1; // of the hits
    FindHit m_kept; // active before a refresh
    bool m_quiet = false; // after a refresh: find the active hit again, go nowhere
};

} // namespace SessionDeck
