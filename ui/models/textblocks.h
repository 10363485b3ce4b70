// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace SessionDeck {

enum class TextKind : quint8 {
    Prose,
    Code, ///< Looks like code: a traceback, an indented run, a JSON document.
    Fenced, ///< Between code fences (``` or ~~~); the fence lines belong to no block.
};

/// A run of whole lines of one kind: UTF-16 units [begin, end) of the text, without the last line feed.
struct TextBlock
{
    TextKind kind = TextKind::Prose;
    qsizetype begin = 0;
    qsizetype end = 0;
    QString language = {}; ///< What stands behind the opening fence, cut at 40 units.

    friend bool operator==(const TextBlock &, const TextBlock &) = default;
};

/// Splits a message into prose and code. Fences are the only markup that is understood: text is data.
std::vector<TextBlock> splitText(QStringView text);

} // namespace SessionDeck
