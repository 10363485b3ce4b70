// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/canonicalhash.h"

#include "core/base/canonicaljson.h"
#include "core/base/contenthash.h"
#include "core/session/summarybatch.h"

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

void addTime(ContentHasher &hasher, Timestamp time)
{
    if (time.isNull())
        hasher.add(QByteArrayView());
    else
        hasher.add(time.microseconds());
}

QByteArray hashOf(const Message &message, ContentHasher &hasher)
{
    for (const QString *text :
         {&message.id, &message.parent, &message.sender, &message.recipient, &message.role, &message.content})
        hasher.add(QStringView(*text));
    addTime(hasher, message.timestamp);
    hasher.add(canonicalJson(message.extra));
    return hasher.take();
}

QByteArray hashOf(const MessageView &message, ContentHasher &hasher)
{
    for (const QByteArrayView text :
         {message.id, message.parent, message.sender, message.recipient, message.role, message.content})
        hasher.add(text);
    addTime(hasher, message.timestamp);
    hasher.add(message.extra.isEmpty() ? QByteArray() : canonicalJson({message.extra.toByteArray()}));
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

QByteArray canonicalHash(const CompactSession &session)
{
    ContentHasher whole;
    for (const QByteArray &part :
         {QByteArray("sessiondeck-session-1"), session.id, session.title, session.participants,
          timeText(session.created), timeText(session.lastActivity), canonicalJson({session.metadata})})
        whole.add(part);
    ContentHasher each;
    for (qsizetype i = 0; i < session.messages.size(); ++i)
        whole.add(hashOf(session.messages.at(i), each));
    return whole.take();
}

} // namespace SessionDeck
