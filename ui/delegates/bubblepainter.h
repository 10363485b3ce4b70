// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/bubblelayout.h"

#include <QPainter>

namespace SessionDeck {

/// Units [begin, end) of a message's text.
struct TextSpan
{
    qsizetype begin = 0;
    qsizetype end = 0;

    bool isEmpty() const
    {
        return end <= begin;
    }
    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

/// What is drawn on top of a message as it is.
struct BubbleState
{
    bool current = false;
    bool focused = false; ///< The list has the keyboard.
    TextSpan selection = {};
    std::vector<TextSpan> hits = {}; ///< Found text.
    TextSpan activeHit = {};
};

/// Draws the row at the painter's origin.
void paintBubble(QPainter &painter, const BubbleLayout &bubble, const BubbleState &state,
                 const BubbleStyle &style);

} // namespace SessionDeck
