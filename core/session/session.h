// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/message.h"
#include "core/session/sessionsummary.h"

#include <QStringList>

#include <vector>

namespace SessionDeck {

/// The largest id in UTF-8 bytes; the smallest is one byte.
inline constexpr qsizetype maxSessionIdBytes = 512;

/// An alternative course of a conversation in a tree layout, named by its last message.
struct Branch
{
    QString leaf = {}; ///< Id of the last message; LoadRequest::leaf opens it.
    qint64 messageCount = 0; ///< From the root to the leaf.
    Timestamp lastActivity = {};
    QString preview = {}; ///< The first line of the first message that only this branch has.

    friend bool operator==(const Branch &, const Branch &) = default;
};

/// A conversation, whole or a window of its messages.
struct Session
{
    QString id = {};
    QString title = {};
    QStringList participants = {};
    Timestamp created = {};
    Timestamp lastActivity = {};
    Timestamp expires = {}; ///< Null: never. Ignored by write(): only setExpiry() changes it.
    JsonText metadata = {}; ///< An object of all header fields the model has no name for; empty if none.
    std::vector<Message> messages = {}; ///< Oldest first, the active path of a tree.
    std::vector<Branch> branches = {}; ///< The other paths of a tree, newest first; not written.

    friend bool operator==(const Session &, const Session &) = default;
};

} // namespace SessionDeck
