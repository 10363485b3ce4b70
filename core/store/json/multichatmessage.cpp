// SPDX-License-Identifier: GPL-3.0-or-later
// The elements of messages.json; see multichatrecord.h.
#include "core/base/canonicaljson.h"
#include "core/base/jsonpatch.h"
#include "core/base/jsonwalk.h"
#include "core/store/json/multichatrecord.h"
#include "core/store/json/objecttext.h"

namespace SessionDeck {

namespace {

struct TextField
{
    const char *key;
    QString Message::*member;
};
constexpr TextField textFields[] = {
    {"id", &Message::id},
    {"sender", &Message::sender},
    {"recipient", &Message::recipient},
    {"content", &Message::content},
};

const QStringList &messageKeys()
{
    static const QStringList keys{QStringLiteral("id"),        QStringLiteral("sender"),
                                  QStringLiteral("recipient"), QStringLiteral("content"),
                                  QStringLiteral("timestamp"), QStringLiteral("session_id")};
    return keys;
}

// Text, or what stands there instead of text.
QString shown(const JsonWalk &walk)
{
    if (walk.value().type == JsonType::String)
        return decodeJsonString(walk.valueText());
    return walk.value().type == JsonType::Null ? QString() : QString::fromUtf8(walk.valueText());
}

} // namespace

Message decodeMultichatMessage(QByteArrayView element)
{
    Message message;
    qsizetype known = 0;
    qsizetype members = 0;
    for (JsonWalk walk(element, 0); walk.next(); ++members) {
        for (const TextField &field : textFields) {
            if (walk.isKey(field.key))
                message.*field.member = (++known, shown(walk));
        }
        if (walk.isKey("timestamp"))
            message.timestamp = (++known, Timestamp::fromNumber(walk.valueText()));
        known += walk.isKey("session_id") ? 1 : 0;
    }
    if (members != known)
        message.extra = unknownMembers(element, messageKeys()).value_or(JsonText{});
    return message;
}

QByteArray encodeMultichatMessage(const Message &message, const QString &sessionId)
{
    QByteArray element = "{";
    for (const TextField &field : textFields)
        element += QByteArray("\n    \"").append(field.key).append("\": ")
            + encodeJsonString(message.*field.member, JsonEscape::Ascii) + ',';
    return element + "\n    \"timestamp\": " + encodePythonFloat(message.timestamp.seconds())
        + ",\n    \"session_id\": " + encodeJsonString(sessionId, JsonEscape::Ascii) + "\n  }";
}

Result<QByteArray> patchMultichatMessage(QByteArrayView element, const Message &before, const Message &after)
{
    std::vector<JsonChange> changes;
    for (const TextField &field : textFields) {
        if (before.*field.member != after.*field.member)
            changes.push_back(
                {QString::fromLatin1(field.key), encodeJsonString(after.*field.member, JsonEscape::Ascii)});
    }
    if (before.timestamp != after.timestamp && !after.timestamp.isNull())
        changes.push_back({QStringLiteral("timestamp"), encodePythonFloat(after.timestamp.seconds())});
    if (saysNothing(after.extra))
        appendRemovedMembers(changes, before.extra);
    if (changes.empty())
        return element.toByteArray();
    return patchJsonObject(element, changes);
}

} // namespace SessionDeck
