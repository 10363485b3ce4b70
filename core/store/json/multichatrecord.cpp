// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/json/multichatrecord.h"

#include "core/base/canonicaljson.h"
#include "core/base/coretext.h"
#include "core/base/jsonpatch.h"
#include "core/base/jsonwalk.h"
#include "core/session/summarybatch.h"
#include "core/store/json/objecttext.h"

namespace SessionDeck {

namespace {

QByteArray literal(const QString &text)
{
    return encodeJsonString(text, JsonEscape::Ascii);
}

QByteArray seconds(Timestamp time)
{
    return encodePythonFloat(time.seconds());
}

// As json.dump(indent=2) writes a list two levels deep.
QByteArray participantList(const QStringList &participants)
{
    QByteArrayList literals;
    for (const QString &name : participants)
        literals += "      " + literal(name);
    return literals.isEmpty() ? QByteArray("[]") : "[\n" + literals.join(",\n") + "\n    ]";
}

const QStringList &multichatRecordKeys()
{
    static const QStringList keys{QStringLiteral("session_id"), QStringLiteral("participants"),
                                  QStringLiteral("created_at"), QStringLiteral("last_activity"),
                                  QStringLiteral("message_count")};
    return keys;
}

// Where the value of a member begins.
qsizetype valueBegin(QByteArrayView member)
{
    JsonCursor cursor{.text = member};
    takeJsonString(cursor);
    skipJsonSpace(cursor);
    takeJsonByte(cursor, ':');
    skipJsonSpace(cursor);
    return cursor.position;
}

// Unless it is not given, or there already.
void appendMoment(std::vector<JsonChange> &changes, const QString &key, Timestamp stored, Timestamp given)
{
    if (!given.isNull() && given != stored)
        changes.push_back({key, seconds(given)});
}

void takeMember(const JsonWalk &walk, MultichatRecord &record)
{
    if (walk.isKey("participants"))
        record.session.participants = decodeParticipants(walk.valueText());
    else if (walk.isKey("created_at"))
        record.session.created = Timestamp::fromNumber(walk.valueText());
    else if (walk.isKey("last_activity"))
        record.session.lastActivity = Timestamp::fromNumber(walk.valueText());
    else if (walk.isKey("message_count") && walk.value().type == JsonType::Number)
        record.messageCount = walk.valueText().toLongLong();
}

} // namespace

Result<MultichatRecord> decodeMultichatRecord(QByteArrayView member)
{
    const qsizetype begin = valueBegin(member);
    MultichatRecord record;
    record.session.id = decodeJsonString(member.first(member.indexOf('"', 1) + 1));
    const QByteArrayView value = member.sliced(begin);
    if (!value.startsWith('{'))
        return fail(ErrorCode::Corrupt, CoreText::tr("The session's record is no object."),
                    CoreText::tr("byte %1").arg(begin));
    JsonWalk walk(value, 0);
    while (walk.next())
        takeMember(walk, record);
    if (walk.failed())
        return fail(walk.error());
    JsonCursor key{.text = member};
    takeJsonString(key);
    record.session.id = decodeJsonString(member.first(key.position));
    record.session.metadata = unknownMembers(value, multichatRecordKeys()).value_or(JsonText{});
    return record;
}

QByteArray encodeMultichatRecord(const Session &session, qint64 messageCount)
{
    return literal(session.id) + ": {\n    \"session_id\": " + literal(session.id)
        + ",\n    \"participants\": " + participantList(session.participants) + ",\n    \"created_at\": "
        + seconds(session.created) + ",\n    \"last_activity\": " + seconds(session.lastActivity)
        + ",\n    \"message_count\": " + QByteArray::number(messageCount) + "\n  }";
}

Result<QByteArray> patchMultichatRecord(QByteArrayView member, const Session &session,
                                        std::optional<qint64> messageCount)
{
    const Result<MultichatRecord> stored = decodeMultichatRecord(member);
    if (!stored)
        return fail(stored.error());
    std::vector<JsonChange> changes;
    if (stored->session.participants != session.participants)
        changes.push_back({QStringLiteral("participants"), participantList(session.participants)});
    appendMoment(changes, QStringLiteral("created_at"), stored->session.created, session.created);
    appendMoment(changes, QStringLiteral("last_activity"), stored->session.lastActivity,
                 session.lastActivity);
    if (messageCount && *messageCount != stored->messageCount)
        changes.push_back({QStringLiteral("message_count"), QByteArray::number(*messageCount)});
    if (saysNothing(session.metadata))
        appendRemovedMembers(changes, stored->session.metadata);
    const qsizetype begin = valueBegin(member);
    const Result<QByteArray> value = patchJsonObject(member.sliced(begin), changes);
    if (!value)
        return fail(value.error());
    return member.first(begin).toByteArray() + *value;
}

} // namespace SessionDeck
