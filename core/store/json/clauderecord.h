// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/timestamp.h"

#include <QByteArrayView>

namespace SessionDeck {

/// One line of a Claude Code transcript, as far as lists and trees need it. Views are of the line; text is
/// kept as the JSON it stands in the line as (literals with their quotes).
struct ClaudeRecord
{
    QByteArrayView line = {};
    QByteArrayView type = {}; ///< Without quotes: "user", "assistant", "system", "summary", ...
    QByteArrayView uuid = {}; ///< Without quotes; empty: no part of the conversation's tree.
    QByteArrayView parent = {}; ///< Without quotes; parentUuid, or logicalParentUuid behind a compaction.
    QByteArrayView logicalParent = {}; ///< As stored.
    QByteArrayView message = {}; ///< The API message, an object.
    QByteArrayView content = {}; ///< A system record's own text, a literal.
    QByteArrayView title = {}; ///< customTitle, aiTitle or summary, a literal.
    QByteArrayView cwd = {}; ///< A literal, as gitBranch and version.
    QByteArrayView gitBranch = {};
    QByteArrayView version = {};
    Timestamp timestamp = {};
    bool sidechain = false;
    bool meta = false; ///< Put in by the program, not typed by anybody.

    bool isTurn() const
    {
        return type == "user" || type == "assistant";
    }
    /// Whether it is shown in a conversation.
    bool isShown() const
    {
        return isTurn() || (type == "system" && !content.isEmpty());
    }
};

/// Corrupt with "byte N" of the line. An object of another kind is a record without type.
Result<ClaudeRecord> decodeClaudeRecord(QByteArrayView line);

/// The API message inside a record. Views are of the record's line.
struct ClaudeMessage
{
    QByteArrayView id = {}; ///< A literal; lines that share it are blocks of one message.
    QByteArrayView role = {}; ///< Without quotes.
    QByteArrayView model = {}; ///< Without quotes.
    QByteArrayView content = {}; ///< A literal or an array of blocks.
};
ClaudeMessage decodeClaudeMessage(QByteArrayView message);

/// The message's text: its text blocks as they are, and thinking, tool calls and tool results below a line
/// that says what they are.
QString claudeText(QByteArrayView content);

/// Whether the content is nothing but results of tools.
bool isToolResult(QByteArrayView content);

} // namespace SessionDeck
