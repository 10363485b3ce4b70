// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/agentitem.h"

#include "core/base/coretext.h"
#include "core/base/jsonscanner.h"

namespace SessionDeck {

namespace {

// A JSON object with its members at hand.
struct ItemObject
{
    QByteArrayView json = {};
    std::vector<JsonMember> members = {};

    bool has(QStringView key) const
    {
        return findMember(json, members, key).end > 0;
    }
    JsonRange value(QStringView key) const
    {
        return findMember(json, members, key);
    }
    QString text(QStringView key) const;
};

QString ItemObject::text(QStringView key) const
{
    const JsonRange found = value(key);
    if (found.end == 0 || found.type == JsonType::Null)
        return {};
    const QByteArrayView bytes = found.in(json);
    return found.type == JsonType::String ? decodeJsonString(bytes) : QString::fromUtf8(bytes);
}

Result<ItemObject> itemAt(QByteArrayView json, const JsonRange &range)
{
    Result<std::vector<JsonMember>> members = scanMembers(json, range);
    if (!members)
        return fail(members.error());
    return ItemObject{json, std::move(*members)};
}

// A part of a content: its text, or its kind in brackets ("[input_image]").
QString partText(QByteArrayView json, const JsonRange &range)
{
    const Result<ItemObject> part = itemAt(json, range);
    if (!part)
        return QString::fromUtf8(range.in(json));
    for (const QStringView key : {u"text", u"refusal", u"transcript"}) {
        if (part->has(key))
            return part->text(key);
    }
    return u'[' + part->text(u"type") + u']';
}

// A content is a string, or an array of parts.
QString contentText(const ItemObject &item, QStringView key)
{
    const JsonRange content = item.value(key);
    if (content.end == 0 || content.type != JsonType::Array)
        return item.text(key);
    const Result<std::vector<JsonRange>> parts = scanElements(item.json, content);
    QStringList texts;
    for (const JsonRange &part : parts.value_or(std::vector<JsonRange>{}))
        texts += partText(item.json, part);
    return texts.join(u'\n');
}

QString reasoningText(const ItemObject &item)
{
    const QString summary = contentText(item, u"summary");
    if (!summary.isEmpty() || item.text(u"encrypted_content").isEmpty())
        return summary;
    return QStringLiteral("[reasoning, encrypted]");
}

// What an item of one type says; other types are shown by their name.
struct Kind
{
    QStringView type;
    QStringView role;
    QString (*text)(const ItemObject &);
};
constexpr Kind kinds[] = {
    {u"", u"", [](const ItemObject &item) { return contentText(item, u"content"); }},
    {u"message", u"", [](const ItemObject &item) { return contentText(item, u"content"); }},
    {u"function_call", u"assistant",
     [](const ItemObject &item) -> QString {
         return item.text(u"name") + u'(' + item.text(u"arguments") + u')';
     }},
    {u"function_call_output", u"tool", [](const ItemObject &item) { return contentText(item, u"output"); }},
    {u"reasoning", u"assistant", reasoningText},
};

void describeItem(const ItemObject &item, Message &message)
{
    message.role = item.text(u"role");
    const QString type = item.text(u"type");
    for (const Kind &kind : kinds) {
        if (kind.type != type)
            continue;
        message.content = kind.text(item);
        message.role = message.role.isEmpty() ? kind.role.toString() : message.role;
        return;
    }
    message.content = u'[' + type + u']';
}

} // namespace

Result<Message> readAgentItem(QByteArrayView json)
{
    const Result<JsonRange> whole = checkJson(json);
    if (!whole)
        return fail(whole.error());
    const Result<ItemObject> item = itemAt(json, *whole);
    if (!item)
        return fail(item.error());
    Message message{.extra = {json.toByteArray()}};
    if (item->has(u"__enc__"))
        message.content = QStringLiteral("[encrypted]");
    else
        describeItem(*item, message);
    return message;
}

Message unreadableAgentItem(QByteArrayView record)
{
    const QString text = QString::fromUtf8(record);
    return {.content = text, .extra = {"{\"message_data\": " + encodeJsonString(text) + '}'}};
}

} // namespace SessionDeck
