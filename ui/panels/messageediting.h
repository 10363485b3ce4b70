// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/inplaceediting.h"

namespace SessionDeck {

/// What can be done to the messages of the conversation that is shown. All goes into the draft of the
/// session.
class MessageEditing : public QObject
{
    Q_OBJECT
public:
    enum class Place { Before, Behind, End };

    MessageEditing(ConversationView *view, StagedLoader *loader);

    /// The row that is current; -1: none.
    int currentRow() const;
    ConversationView *view() const
    {
        return m_view;
    }
    /// The editor of one message.
    InPlaceEditing *open() const
    {
        return m_open;
    }
    /// Adds an empty message at that place and opens it.
    void add(Place where);
    void remove();
    /// By so many places up (negative) or down.
    void move(int by);
    /// Takes the edits of one message back.
    void revert(int row);

private:
    void stage(const MessageSplice &splice, const QString &text, int row);

    ConversationView *m_view;
    StagedLoader *m_loader;
    InPlaceEditing *m_open;
};

} // namespace SessionDeck
