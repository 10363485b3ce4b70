// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sessionfields.h"

#include "core/session/summarybatch.h"
#include "ui/models/format.h"

#include <QCoreApplication>

namespace SessionDeck {

namespace {

struct FieldText
{
    Q_DECLARE_TR_FUNCTIONS(FieldText)
};

struct Field
{
    const char *key;
    QByteArray json;
};

QByteArray objectOf(const std::vector<Field> &fields)
{
    QByteArray object;
    for (const Field &field : fields) {
        object += object.isEmpty() ? "{" : ",";
        object += encodeJsonString(QString::fromLatin1(field.key)) + ':' + field.json;
    }
    return object + '}';
}

QByteArray timeField(Timestamp time)
{
    return time.isNull() ? QByteArray("null") : encodeJsonString(time.toIso());
}

} // namespace

QByteArray sessionFields(const LoadedSession &session)
{
    const Session &known = session.session;
    return objectOf(
        {{"id", encodeJsonString(known.id)},
         {"title", encodeJsonString(known.title)},
         {"participants", encodeParticipants(known.participants)},
         {"message_count", QByteArray::number(session.totalMessages)},
         {"size_bytes", session.sizeBytes < 0 ? QByteArray("null") : QByteArray::number(session.sizeBytes)},
         {"created_at", timeField(known.created)},
         {"last_activity", timeField(known.lastActivity)},
         {"expires_at", timeField(known.expires)},
         {"revision", encodeJsonString(QString::fromUtf8(session.revision.token))},
         {"health", encodeJsonString(healthName(session.health))}});
}

QByteArray messageFields(const ShownMessage &shown)
{
    const Message &message = shown.message;
    return objectOf(
        {{"id", encodeJsonString(message.id)},
         {"ordinal", QByteArray::number(message.ordinal)},
         {"parent", encodeJsonString(message.parent)},
         {"sender", encodeJsonString(message.sender)},
         {"recipient", encodeJsonString(message.recipient)},
         {"role", encodeJsonString(message.role)},
         {"timestamp", timeField(message.timestamp)},
         {shown.isCut() ? "content (its beginning)" : "content", encodeJsonString(message.content)}});
}

std::vector<JsonRoot> metadataRoots(const LoadedSession &session, const ShownMessage *shown)
{
    std::vector<JsonRoot> roots;
    if (shown) {
        const QString number = humanCount(shown->message.ordinal + 1);
        roots.push_back({FieldText::tr("Message %1").arg(number), messageFields(*shown)});
        if (!shown->message.extra.isEmpty())
            roots.push_back({FieldText::tr("Message %1: other fields").arg(number), shown->message.extra.utf8,
                             JsonOwner::Message, shown->message.ordinal});
    }
    if (!session.session.metadata.isEmpty())
        roots.push_back(
            {FieldText::tr("Session metadata"), session.session.metadata.utf8, JsonOwner::Session});
    roots.push_back({FieldText::tr("Session"), sessionFields(session)});
    return roots;
}

} // namespace SessionDeck
