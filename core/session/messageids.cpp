// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/messageids.h"

#include <algorithm>

namespace SessionDeck {

Session withoutMessageIds(Session session)
{
    const auto isAlone = [](const Message &message) { return message.parent.isEmpty(); };
    if (!std::ranges::all_of(session.messages, isAlone))
        return session;
    for (Message &message : session.messages)
        message.id.clear();
    return session;
}

} // namespace SessionDeck
