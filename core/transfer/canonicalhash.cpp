// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/canonicalhash.h"

#include "core/base/canonicaljson.h"
#include "core/base/contenthash.h"
#include "core/base/coretext.h"
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

} // namespace

QByteArray canonicalHash(const Message &message)
{
    return contentHash({message.id.toUtf8(), message.parent.toUtf8(), message.sender.toUtf8(),
                        message.recipient.toUtf8(), message.role.toUtf8(), message.content.toUtf8(),
                        timeText(message.timestamp), canonicalJson(message.extra)});
}

QByteArray canonicalHash(const Session &session)
{
    QByteArrayList parts = headerParts(session);
    parts.reserve(parts.size() + qsizetype(session.messages.size()));
    for (const Message &message : session.messages)
        parts += canonicalHash(message);
    const std::vector<QByteArrayView> views(parts.cbegin(), parts.cend());
    return contentHash(views);
}

QString firstDifference(const Session &one, const Session &other)
{
    const QString header = differingHeaderPart(one, other);
    if (!header.isEmpty())
        return header;
    const size_t common = std::min(one.messages.size(), other.messages.size());
    for (size_t i = 0; i < common; ++i) {
        if (canonicalHash(one.messages[i]) != canonicalHash(other.messages[i]))
            return CoreText::tr("message %1").arg(i);
    }
    return one.messages.size() == other.messages.size() ? QString() : CoreText::tr("number of messages");
}

} // namespace SessionDeck
