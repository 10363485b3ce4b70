// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/bubblelayout.h"
#include "ui/models/conversationmodel.h"

#include <QCache>
#include <QSet>

namespace SessionDeck {

/// Laid out messages of a conversation, made when they are asked for; as many as fit a fixed budget are kept.
class BubbleCache
{
public:
    explicit BubbleCache(const ConversationModel &model) : m_model(model)
    {
    }

    const BubbleStyle &style() const
    {
        return m_style;
    }
    void setStyle(const BubbleStyle &style);
    /// Pixels that rows are laid out for.
    void setWidth(int width);
    /// The row's layout; valid until the next call of any function.
    const BubbleLayout &at(int row);
    /// Shows all that is kept of the row's text from now on.
    void expand(int row);
    /// The row is at least that high from now on; the one that was so before is not any more.
    void reserve(int row, int height)
    {
        m_reserved = {row, height};
    }
    /// Rows [first, last] say something else now.
    void forget(int first, int last);
    /// Another conversation.
    void clear();

private:
    QString dayAbove(int row) const;

    const ConversationModel &m_model;
    BubbleStyle m_style;
    int m_width = 0;
    std::pair<int, int> m_reserved{-1, 0}; // a row and its height
    QSet<int> m_expanded;
    QCache<int, BubbleLayout> m_layouts{1'000'000}; // UTF-16 units
};

} // namespace SessionDeck
