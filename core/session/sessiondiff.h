// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/fieldchange.h"
#include "core/session/session.h"

#include <vector>

namespace SessionDeck {

/// What happened to one message.
struct MessageChange
{
    qsizetype before = -1; ///< Its place in the old session; -1: it was added.
    qsizetype after = -1; ///< Its place in the new session; -1: it was removed.
    bool moved = false; ///< It stands elsewhere among the messages that both sessions have.
    std::vector<FieldChange> fields = {}; ///< Of a message that both have; may be empty if it was only moved.
};

/// How two sessions differ. Branches of a tree are not compared.
struct SessionDiff
{
    std::vector<FieldChange> fields = {}; ///< Of the header.
    std::vector<MessageChange> messages = {}; ///< In the new order; removed ones where they stood.

    bool isEmpty() const
    {
        return fields.empty() && messages.empty();
    }
};

struct DiffCounts
{
    qsizetype added = 0;
    qsizetype removed = 0;
    qsizetype moved = 0; ///< Also when changed.
    qsizetype changed = 0; ///< Also when moved.
};

/// Messages are matched by pairMessages(). Time grows with the size of the sessions (100 000 messages: well
/// below a second); reads nothing but them, any thread.
SessionDiff diffSessions(const Session &before, const Session &after);

DiffCounts countChanges(const SessionDiff &diff);

} // namespace SessionDeck
