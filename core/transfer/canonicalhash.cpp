// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/canonicalhash.h"

#include "core/base/canonicaljson.h"
#include "core/base/contenthash.h"
#include "core/base/coretext.h"
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

QString differingHeaderPart(const Session &one, const Session &other)
{
    const QString names[] = {{},
                             CoreText::tr("id"),
                             CoreText::tr("title"),
                             CoreText::tr("participants"),
                             CoreText::tr("time of creation"),
                             CoreText::tr("last activity"),
                             CoreText::tr("metadata")};
    const QByteArrayList mine = headerParts(one);
    const QByteArrayList theirs = headerParts(other);
    for (qsizetype i = 0; i < mine.size(); ++i) {
        if (mine[i] != theirs[i])
            return names[i];
    }
    return {};
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

// Two that are spelt differently may still say the same.
bool isSpeltAlike(const Message &one, const Message &other)
{
    return one.content == other.content && one.id == other.id && one.timestamp == other.timestamp
        && one.sender == other.sender && one.recipient == other.recipient && one.role == other.role
        && one.parent == other.parent && one.extra == other.extra;
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

bool isSpeltAlike(const Session &one, const Session &other)
{
    return one.id == other.id && one.title == other.title && one.participants == other.participants
        && one.created == other.created && one.lastActivity == other.lastActivity
        && one.metadata == other.metadata
        && std::ranges::equal(one.messages, other.messages, [](const Message &mine, const Message &theirs) {
               return isSpeltAlike(mine, theirs);
           });
}

QString firstDifference(const Session &one, const Session &other)
{
    if (isSpeltAlike(one, other))
        return {};
    const QString header = differingHeaderPart(one, other);
    if (!header.isEmpty())
        return header;
    const size_t common = std::min(one.messages.size(), other.messages.size());
    for (size_t i = 0; i < common; ++i) {
        const bool same = isSpeltAlike(one.messages[i], other.messages[i])
            || canonicalHash(one.messages[i]) == canonicalHash(other.messages[i]);
        if (!same)
            return CoreText::tr("message %1").arg(i);
    }
    return one.messages.size() == other.messages.size() ? QString() : CoreText::tr("number of messages");
}

} // namespace SessionDeck
