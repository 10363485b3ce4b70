// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/messagerecord.h"

#include "core/base/coretext.h"
#include "core/store/redis/jsonrecord.h"
#include "core/store/redis/recordobject.h"
#include "core/store/redis/recordvalues.h"

namespace SessionDeck {

namespace {

enum MessageField : size_t { MessageId, Sender, Recipient, Role, Content, Time, Extra };

constexpr RecordField nativeMessageFields[] = {
    {{"id"}, isRecordText},      {{"sender"}, isRecordText},  {{"recipient"}, isRecordText},
    {{"role"}, isRecordText},    {{"content"}, isRecordText}, {{"timestamp"}, isRecordTime},
    {{"extra"}, isRecordObject},
};
constexpr RecordField foreignFields[] = {
    {{"id", "message_id", "messageId"}, isRecordText},
    {{"sender", "from", "author"}, isRecordText},
    {{"recipient", "to"}, isRecordText},
    {{"role"}, isRecordText},
    {{"content", "text"}, isRecordContent},
    {{"timestamp", "created_at", "createdAt", "time", "ts"}, isRecordTime},
};

struct TextMember
{
    MessageField field;
    QString Message::*text;
};
constexpr TextMember textMembers[] = {
    {MessageId, &Message::id}, {Sender, &Message::sender},   {Recipient, &Message::recipient},
    {Role, &Message::role},    {Content, &Message::content},
};

Message messageOf(const RecordMembers &record, const MessageStyle &style)
{
    Message message;
    for (const TextMember &member : textMembers)
        message.*member.text = recordText(record.value(member.field));
    message.timestamp = recordTime(record.value(Time));
    message.extra = style.extraIsMember ? JsonText{record.value(Extra).toByteArray()} : record.rest();
    return message;
}

Result<void> setExtra(JsonRecord &record, const JsonText &extra, const MessageStyle &style)
{
    if (!style.extraIsMember)
        return record.setRest(extra);
    Result<void> object
        = checkRecordObject(extra, CoreText::tr("The additional fields of a message are no JSON object."));
    if (object)
        record.setValue(Extra, extra.utf8);
    return object;
}

// Texts that differ; the content of a new message always, because readers expect one.
void setTexts(JsonRecord &record, const Message &message, const Message &before, bool isNew)
{
    for (const TextMember &member : textMembers) {
        const QString &text = message.*member.text;
        const bool always = isNew && member.field == Content;
        if (text != before.*member.text || always)
            record.setValue(member.field, text.isEmpty() && !always ? QByteArray() : encodeJsonString(text));
    }
}

// The time of a record as it stands there; empty if there is none.
QByteArray timeSpelling(QByteArrayView record, std::span<const RecordField> fields)
{
    const auto parsed = RecordMembers::parse(record, fields);
    return parsed ? parsed->value(Time).toByteArray() : QByteArray();
}

// A message without additional fields as a new record; what is in its texts does not matter, so it needs no
// proof that it reads back. Nothing if it does.
std::optional<QByteArray> plainRecord(const Message &message, const MessageStyle &style)
{
    const QByteArray time = encodeRecordTime(message.timestamp, {});
    constexpr qsizetype usualTime = 29; // with a year of four digits
    if (!message.extra.isEmpty() || !message.parent.isEmpty()
        || (!time.isEmpty() && time.size() != usualTime))
        return {};
    QByteArray record;
    record.reserve(message.content.size() + 256);
    const auto addName = [&](MessageField field) {
        record.append(record.isEmpty() ? "{\"" : ",\"", 2);
        record.append(style.fields[field].names.front()).append("\":", 2);
    };
    for (const TextMember &member : textMembers) {
        const QString &text = message.*member.text;
        if (text.isEmpty() && member.field != Content)
            continue;
        addName(member.field);
        appendJsonString(record, text);
    }
    if (!time.isEmpty()) {
        addName(Time);
        record += time;
    }
    return record + '}';
}

// The record with everything changed that the message says differently.
Result<QByteArray> editedRecord(const Message &message, QByteArrayView record, QByteArrayView like,
                                const MessageStyle &style)
{
    constexpr char nothing[] = "{}";
    Result<RecordMembers> stored = RecordMembers::parse(record, style.fields);
    const bool isNew = !stored;
    if (isNew)
        stored = RecordMembers::parse(nothing, style.fields);
    const Message before = messageOf(*stored, style);
    JsonRecord edited(*stored);
    setTexts(edited, message, before, isNew);
    if (message.timestamp != before.timestamp)
        edited.setValue(
            Time, encodeRecordTime(message.timestamp, timeSpelling(isNew ? like : record, style.fields)));
    const Result<void> extra
        = message.extra == before.extra ? Result<void>() : setExtra(edited, message.extra, style);
    if (!extra)
        return fail(extra.error());
    return edited.text();
}

} // namespace

const MessageStyle &nativeMessages()
{
    static constexpr MessageStyle style{nativeMessageFields, true};
    return style;
}

const MessageStyle &foreignMessages()
{
    static constexpr MessageStyle style{foreignFields, false};
    return style;
}

Result<Message> decodeMessage(QByteArrayView record, const MessageStyle &style)
{
    return RecordMembers::parse(record, style.fields).map([&](const RecordMembers &parsed) {
        return messageOf(parsed, style);
    });
}

Result<QByteArray> encodeMessage(const Message &wanted, QByteArrayView record, QByteArrayView like,
                                 const MessageStyle &style)
{
    if (const auto plain = record.isEmpty() && like.isEmpty() ? plainRecord(wanted, style) : std::nullopt)
        return *plain;
    Message message = wanted;
    if (!style.extraIsMember) // white space between the members belongs to the record then
        message.extra = joinedMembers(wanted.extra);
    const Result<QByteArray> text = editedRecord(message, record, like, style);
    if (!text)
        return text;
    Message readBack = decodeMessage(*text, style).value_or(Message());
    readBack.ordinal = message.ordinal;
    if (readBack != message)
        return fail(
            ErrorCode::Unsupported,
            CoreText::tr("A message cannot be stored in this layout as it is: a field of it would be read "
                         "as another one. Rename or remove the additional field."),
            message.id);
    return text;
}

} // namespace SessionDeck
