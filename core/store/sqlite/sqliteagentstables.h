// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite/sqlitefacts.h"
#include "core/store/sqlite/sqliteschema.h"

#include <vector>

namespace SessionDeck {

/// The tables of the OpenAI Agents SDK as they were found, whatever their names, and the statements over
/// them.
struct SqliteAgentsTables
{
    enum SessionColumn { SessionKey, SessionId, Created, Updated };
    enum MessageColumn { MessageKey, Data, MessageTime };

    /// All pairs of tables with these columns, the messages referring to the sessions; the pair with the
    /// SDK's own names first.
    static std::vector<SqliteAgentsTables> findAll(const SqliteSchema &schema);

    QByteArray messages = {}; ///< Of the session ?1, in order.
    bool hasBranches = false; ///< message_structure is there.
    QByteArray branchMessages = {}; ///< Of the session ?1 in the branch ?2, in order.
    QByteArray branches = {}; ///< Of the session ?1: name, messages, time of the last one; newest first.
    QByteArray firstOwnMessage
        = {}; ///< Of the session ?1: what no other branch than ?2 has; at most one row.
    SqliteFacts facts = {};
};

} // namespace SessionDeck
