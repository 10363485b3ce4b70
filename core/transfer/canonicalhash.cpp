// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/canonicalhash.h"

#include "core/base/canonicaljson.h"
#include "core/base/contenthash.h"
#include "core/session/summarybatch.h"

#include <algorithm>

namespace SessionDeck {

namespace {

QByteArray timeText(Timestamp time)
{
    return time.isNull() ? QByteArray() : QByteArray::number(time.microseconds());
}

// Everything of the header, in the order of FORMAT.md.
QByteArrayList headerParts(const Session &session)
{
    return {"sessiondeck-session-1",        session.id.toUtf8(),
            session.title.toUtf8(),         encodeParticipants(session.participants),
            timeText(session.created),      timeText(session.lastActivity),
            canonicalJson(session.metadata)};
}

QByteArray hashOf(const Message &message, ContentHasher &hasher)
{
    for (const QString *text :
         {&message.id, &message.parent, &message.sender, &message.recipient, &message.role, &message.content})
        hasher.add(QStringView(*text));
    if (message.timestamp.isNull())
        hasher.add(QByteArrayView());
    else
        hasher.add(message.timestamp.microseconds());
    hasher.add(canonicalJson(message.extra));
    return hasher.take();
}

} // namespace

QByteArray canonicalHash(const Message &message)
{
    ContentHasher hasher;
    return hashOf(message, hasher);
}

QByteArray canonicalHash(const Session &session)
{
    ContentHasher whole;
    for (const QByteArray &part : headerParts(session))
        whole.add(part);
    ContentHasher each;
    for (const Message &message : session.messages)
        whole.add(hashOf(message, each));
    return whole.take();
}

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

} // namespace SessionDeck
