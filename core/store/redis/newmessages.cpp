// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/newmessages.h"

#include "core/session/messageid.h"

#include <algorithm>

namespace SessionDeck {

std::vector<Message> completed(std::vector<Message> messages)
{
    for (Message &message : messages) {
        if (message.id.isEmpty())
            message.id = newMessageId();
        if (message.timestamp.isNull())
            message.timestamp = Timestamp::now();
    }
    return messages;
}

Timestamp latestOf(const std::vector<Message> &messages)
{
    const auto latest = std::ranges::max_element(messages, {}, &Message::timestamp);
    return latest == messages.end() ? Timestamp() : latest->timestamp;
}

} // namespace SessionDeck
