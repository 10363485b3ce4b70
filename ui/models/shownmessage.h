// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/message.h"

#include <vector>

namespace SessionDeck {

/// Units of a message's text that the conversation keeps; the rest is read again when somebody asks for it.
inline constexpr qsizetype keptUnits = 24 * 1024;

/// Whether a message was edited and not saved yet.
enum class StageMark : quint8 { None, Edited, Added };

/// A message as the conversation keeps it: with the head of its text only.
struct ShownMessage
{
    Message message = {};
    qsizetype contentSize = 0; ///< UTF-16 units of the whole text.
    StageMark stage = StageMark::None;
    std::vector<std::pair<qsizetype, qsizetype>> newText = {}; ///< [begin, end) of what editing has added.

    bool isCut() const
    {
        return message.content.size() < contentSize;
    }
    friend bool operator==(const ShownMessage &, const ShownMessage &) = default;
};

/// Messages [first, first + messages.size()) of a conversation of `total`.
struct MessageWindow
{
    qint64 first = 0;
    qint64 total = 0;
    std::vector<ShownMessage> messages = {};
};

/// Cuts the text at keptUnits (never inside a surrogate pair) and lets go of the rest of the memory.
ShownMessage toShown(Message message);

/// Bytes of memory that the message holds, roughly.
qint64 memoryOf(const ShownMessage &shown);

} // namespace SessionDeck
