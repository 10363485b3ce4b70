// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/bubblecache.h"
#include "ui/panels/conversationmarks.h"
#include "ui/panels/conversationscroll.h"

#include <QObject>
#include <QSize>

namespace SessionDeck {

/// What a ConversationView shows: which rows are in sight, where, and what is marked in them. Only rows in
/// sight are laid out.
class ConversationScene : public QObject
{
    Q_OBJECT
public:
    explicit ConversationScene(ConversationModel *model, QObject *parent = nullptr);

    ConversationModel &model() const
    {
        return *m_model;
    }
    BubbleCache &bubbles()
    {
        return m_bubbles;
    }
    ConversationScroll &scroll()
    {
        return m_scroll;
    }
    const ConversationMarks &marks() const
    {
        return m_marks;
    }
    /// Makes the row current without scrolling; -1: none.
    void setCurrentRow(int row);
    void setSelection(const MessageSelection &selection);
    void setFound(const FoundText &found);
    /// Scrolls to the row, and to the line of that position in its text; as soon as it is loaded.
    void reveal(int row, qsizetype position = 0);
    /// Shows more of a long message in place; if that is too little, asks with openWanted().
    void showMore(int row);
    void resize(QSize viewport);
    /// Keeps that many pixels for the row, for an editor that stands in its place; 0: as many as it needs.
    void reserve(int row, int height)
    {
        m_bubbles.reserve(row, height);
        rowsChanged(row, row);
    }
    /// Measures what is in sight and asks for what is not loaded there. After every change of scroll().
    void settle();

signals:
    void moved(); ///< Rows are elsewhere, or others.
    void marked();
    void currentRowChanged(int row);
    void openWanted(int row); ///< The whole text of a message is wanted in a window of its own.
    void editWanted(); ///< The current message is wanted for editing.
    void changeWanted(int row); ///< What editing changed in the message is wanted.
    void revertWanted(int row); ///< The message is wanted as it was before editing.
    void copyWanted(int row); ///< A message, of which only the head is in memory, is wanted in the clipboard.

private:
    void watchModel();
    void rowsChanged(int first, int last);

    ConversationModel *m_model;
    BubbleCache m_bubbles;
    ConversationScroll m_scroll;
    ConversationMarks m_marks;
    int m_targetRow = -1; // to be revealed when it is loaded
    qsizetype m_targetPosition = 0;
};

} // namespace SessionDeck
