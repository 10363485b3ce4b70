// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/conversationmarks.h"

namespace SessionDeck {

namespace {

// Marks beyond these in one message would cost more to draw than they help.
constexpr size_t mostMarks = 500;

} // namespace

BubbleState marksOf(const ConversationMarks &marks, int row, QStringView shown)
{
    BubbleState state{.current = row == marks.current};
    if (row == marks.selection.row)
        state.selection = marks.selection.span();
    if (!marks.found.text.isEmpty())
        state.hits = findSpans(shown, marks.found, mostMarks);
    if (row == marks.found.activeRow)
        state.activeHit = marks.found.active;
    return state;
}

std::vector<TextSpan> findSpans(QStringView text, const FoundText &found, size_t limit)
{
    std::vector<TextSpan> spans;
    const qsizetype size = found.text.size();
    for (qsizetype at = 0; size > 0 && spans.size() < limit; at += size) {
        at = text.indexOf(found.text, at, found.sensitivity);
        if (at < 0)
            break;
        spans.push_back({at, at + size});
    }
    return spans;
}

} // namespace SessionDeck
