// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/demandedtimes.h"

#include <algorithm>

namespace SessionDeck {

namespace {

Timestamp firstKnown(std::initializer_list<Timestamp> times)
{
    for (const Timestamp time : times) {
        if (!time.isNull())
            return time;
    }
    return Timestamp::fromMicroseconds(0);
}

Timestamp firstMessageTime(const Session &session)
{
    const auto known = std::ranges::find_if(
        session.messages, [](const Message &message) { return !message.timestamp.isNull(); });
    return known == session.messages.end() ? Timestamp() : known->timestamp;
}

} // namespace

qint64 countBlankTimes(const Session &session)
{
    return std::ranges::count_if(session.messages, [](const Message &m) { return m.timestamp.isNull(); })
        + (session.created.isNull() ? 1 : 0) + (session.lastActivity.isNull() ? 1 : 0);
}

void fillBlankTimes(Session &session)
{
    Timestamp last = firstKnown({firstMessageTime(session), session.created, session.lastActivity});
    for (Message &message : session.messages) {
        if (message.timestamp.isNull())
            message.timestamp = last;
        last = message.timestamp;
    }
    if (session.created.isNull())
        session.created = firstKnown({firstMessageTime(session), session.lastActivity});
    if (session.lastActivity.isNull())
        session.lastActivity = session.messages.empty() ? session.created : last;
}

qint64 countDisorder(const Session &session)
{
    qint64 count = 0;
    Timestamp last;
    for (const Message &message : session.messages) {
        count += !message.timestamp.isNull() && message.timestamp < last ? 1 : 0;
        last = std::max(last, message.timestamp);
    }
    return count;
}

void sortByTime(Session &session)
{
    std::ranges::stable_sort(session.messages, {}, &Message::timestamp);
}

} // namespace SessionDeck
