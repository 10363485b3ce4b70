// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/bubblepainter.h"

#include <QString>

namespace SessionDeck {

/// Selected text: always within one message.
struct MessageSelection
{
    int row = -1;
    qsizetype anchor = 0;
    qsizetype cursor = 0;

    TextSpan span() const
    {
        return {std::min(anchor, cursor), std::max(anchor, cursor)};
    }
};

/// Text to mark wherever it is seen.
struct FoundText
{
    QString text = {}; ///< Empty: nothing is marked.
    Qt::CaseSensitivity sensitivity = Qt::CaseInsensitive;
    int activeRow = -1;
    TextSpan active = {};
};

/// What is marked in a conversation.
struct ConversationMarks
{
    int current = -1; ///< Row; -1: none.
    MessageSelection selection = {};
    FoundText found = {};
};

/// The marks of one row, whose text is `shown`.
BubbleState marksOf(const ConversationMarks &marks, int row, QStringView shown);

/// Places of the sought text, not overlapping, at most `limit`.
std::vector<TextSpan> findSpans(QStringView text, const FoundText &found, size_t limit);

} // namespace SessionDeck
