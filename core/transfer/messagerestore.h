// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sessionstore.h"
#include "core/transfer/fitting.h"

namespace SessionDeck {

/// How a message of an earlier state is in the session of now.
enum class MessageFate : quint8 { Same, Changed, Missing };

/// Of each message of the earlier state, in its order; all are missing if there is no session now.
std::vector<MessageFate> messageFates(const Session &earlier, const Session &now);

/// Single messages of an earlier state that are to be in a session again.
struct MessageRestore
{
    Session earlier = {};
    std::vector<size_t> messages = {}; ///< Places in it, ascending.
    QString target = {}; ///< Id of the session; it is made, with the earlier header, if there is none.
};

/// What putting them back would do.
struct MessagePlan
{
    Session before = {}; ///< As the session is now; empty if it would be made.
    Session after = {}; ///< As it would be written.
    Expect expect = Expect::absent();
    qint64 added = 0; ///< Messages that were gone.
    qint64 replaced = 0; ///< Messages that say something else now.
    std::vector<FieldLoss> losses = {}; ///< What the store has no place for.

    bool changesNothing() const
    {
        return added + replaced == 0;
    }
};

/// Looks; changes nothing. A message that is there is replaced in its place; one that is gone comes behind
/// the one that it followed. Corrupt: the session is damaged now, so writing it would lose something.
/// Invalid: the id.
Result<MessagePlan> planMessages(SessionStore &target, const MessageRestore &request);

/// Does what the plan says, if the session still is what was found; its revision then. Conflict.
Result<Revision> putMessages(SessionStore &target, const MessagePlan &plan);

} // namespace SessionDeck
