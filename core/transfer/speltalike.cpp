// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/speltalike.h"

#include <algorithm>

namespace SessionDeck {

bool isSpeltAlike(const Message &one, const Message &other)
{
    return one.content == other.content && one.id == other.id && one.timestamp == other.timestamp
        && one.sender == other.sender && one.recipient == other.recipient && one.role == other.role
        && one.parent == other.parent && one.extra == other.extra;
}

bool isSpeltAlike(const Session &one, const Session &other)
{
    return one.id == other.id && one.title == other.title && one.participants == other.participants
        && one.created == other.created && one.lastActivity == other.lastActivity
        && one.metadata == other.metadata
        && std::ranges::equal(one.messages, other.messages, [](const Message &mine, const Message &theirs) {
               return isSpeltAlike(mine, theirs);
           });
}

bool isSpeltAlike(const CompactSession &one, const CompactSession &other)
{
    return one.id == other.id && one.title == other.title && one.participants == other.participants
        && one.created == other.created && one.lastActivity == other.lastActivity
        && one.metadata == other.metadata && one.messages == other.messages;
}

} // namespace SessionDeck
