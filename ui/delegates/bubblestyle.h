// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

namespace SessionDeck {

/// Fonts and lengths (pixels) of a conversation's bubbles, from the widget that shows them.
struct BubbleStyle
{
    QFont text = {};
    QFont code = {};
    QFont name = {}; ///< Sender.
    QFont small = {}; ///< Recipient, time, captions.
    QPalette palette = {};
    int margin = 14; ///< Beside and between day captions and bubbles.
    int gap = 6; ///< Between bubbles.
    int padding = 12; ///< Inside a bubble, left and right.
    int corner = 8;
};

BubbleStyle bubbleStyle(const QFont &font, const QPalette &palette);

/// What tells senders and roles apart. The same name gets the same colours everywhere.
struct BubbleColors
{
    QColor surface;
    QColor name;
};

/// Colours of a sender, from a palette that also the colour-blind can tell apart, mixed with the theme's.
BubbleColors senderColors(const QString &sender, const QPalette &palette);

} // namespace SessionDeck
