// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/comparable.h"

#include "tests/contract/subject.h"

namespace SessionDeck {

namespace {

Timestamp rounded(Timestamp time)
{
    const qint64 step = currentSubject().timeStep;
    return time.isNull() ? time : Timestamp::fromMicroseconds(time.microseconds() / step * step);
}

// A layout that is only read shows these in its own way.
Message essence(Message message)
{
    message.id = message.parent = message.sender = message.recipient = QString();
    message.extra = {};
    message.timestamp = currentSubject().messageTimes ? rounded(message.timestamp) : Timestamp();
    return message;
}

} // namespace

Session comparable(Session session)
{
    if (currentSubject().can.write)
        return session;
    session.metadata = {};
    session.participants.clear();
    session.created = rounded(session.created);
    session.lastActivity = rounded(session.lastActivity);
    for (Message &message : session.messages)
        message = essence(std::move(message));
    return session;
}

} // namespace SessionDeck
