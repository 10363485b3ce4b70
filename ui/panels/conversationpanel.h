// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/sessionloader.h"

#include <QWidget>

namespace SessionDeck {

class ConversationModel;
class ConversationSearch;
class ConversationView;
class FindBar;
class InspectorNotice;

/// The conversation of a session, with a search in it.
class ConversationPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ConversationPanel(ConversationModel *model, QWidget *parent = nullptr);

    /// Whose messages the model holds; what is searched, and where whole texts come from.
    void setSession(const SessionAddress &address);
    /// The session changed in the store.
    void refresh();
    void openFind();
    ConversationView *view() const
    {
        return m_view;
    }

signals:
    void currentRowChanged(int row);

private:
    void complain(const Error &error);
    void copyWhole(int row);
    void openWhole(int row);

    SessionAddress m_address;
    InspectorNotice *m_notice;
    FindBar *m_find;
    ConversationView *m_view;
    ConversationSearch *m_search;
};

} // namespace SessionDeck
