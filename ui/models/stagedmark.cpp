// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/stagedmark.h"

#include "core/session/sessionfield.h"
#include "core/session/textdiff.h"

namespace SessionDeck {

void markStaged(ShownMessage &shown, const StagedMessage &message, const std::vector<Message> &base)
{
    if (message.origin < 0) {
        shown.stage = StageMark::Added;
        return;
    }
    const Message &before = base[size_t(message.origin)];
    if (isSameMessage(before, message.message))
        return;
    shown.stage = StageMark::Edited;
    if (shown.isCut()) // nobody reads that in the conversation
        return;
    qsizetype at = 0;
    for (const TextPiece &piece : diffText(before.content, message.message.content)) {
        if (piece.part == TextPart::Removed)
            continue;
        if (piece.part == TextPart::Added)
            shown.newText.emplace_back(at, at + piece.text.size());
        at += piece.text.size();
    }
}

} // namespace SessionDeck
