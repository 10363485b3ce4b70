// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/stringdocument.h"

#include "core/base/coretext.h"
#include "core/store/redis/jsonrecord.h"
#include "core/store/redis/messagearray.h"
#include "core/store/redis/newmessages.h"
#include "core/store/redis/recordobject.h"
#include "core/store/redis/recordvalues.h"

namespace SessionDeck {

namespace {

enum DocumentField : size_t {
    DocumentTitle,
    DocumentParticipants,
    DocumentCreated,
    DocumentActive,
    Messages
};

constexpr RecordField documentFields[] = {
    {{"title"}, isRecordText},
    {{"participants"}, isRecordNames},
    {{"created_at", "createdAt", "created"}, isRecordTime},
    {{"last_activity", "lastActivity", "updated_at", "updatedAt"}, isRecordTime},
    {{"messages"}, [](QByteArrayView value) { return value.startsWith('['); }},
};

LoadedSession documentSession(const RecordMembers &record, const LoadRequest &window)
{
    ArrayMessages found = messagesOf(record.value(Messages), window);
    return {.session = {.title = recordText(record.value(DocumentTitle)),
                        .participants = decodeParticipants(record.value(DocumentParticipants)),
                        .created = recordTime(record.value(DocumentCreated)),
                        .lastActivity = recordTime(record.value(DocumentActive)),
                        .metadata = record.rest(),
                        .messages = std::move(found.messages)},
            .totalMessages = found.total,
            .sizeBytes = record.text().size()};
}

// Changes the header's members and the metadata.
Result<void> setHeader(JsonRecord &record, const Session &session, const Session &before)
{
    if (session.title != before.title)
        record.setValue(DocumentTitle,
                        session.title.isEmpty() ? QByteArray() : encodeJsonString(session.title));
    if (session.participants != before.participants)
        record.setValue(DocumentParticipants,
                        session.participants.isEmpty() ? QByteArray()
                                                       : encodeParticipants(session.participants));
    const QByteArray like
        = record.value(record.value(DocumentActive).isEmpty() ? DocumentCreated : DocumentActive)
              .toByteArray();
    if (session.created != before.created)
        record.setValue(DocumentCreated, encodeRecordTime(session.created, like));
    if (session.lastActivity != before.lastActivity)
        record.setValue(DocumentActive, encodeRecordTime(session.lastActivity, like));
    return session.metadata == before.metadata ? Result<void>() : record.setRest(session.metadata);
}

bool isSameIgnoringOrdinals(Session one, const Session &other)
{
    for (size_t i = 0; i < one.messages.size(); ++i) {
        one.messages[i].ordinal = i < other.messages.size() ? other.messages[i].ordinal : 0;
        one.messages[i].extra = joinedMembers(one.messages[i].extra);
    }
    one.id = other.id;
    one.expires = other.expires;
    one.branches = other.branches;
    return one == other;
}

// The text, if it reads back as the session.
Result<QByteArray> checkedText(const JsonRecord &record, const Session &session)
{
    const QByteArray text = record.text();
    const Result<LoadedSession> readBack = decodeDocument(text);
    if (readBack && isSameIgnoringOrdinals(session, readBack->session))
        return text;
    return fail(
        ErrorCode::Unsupported,
        CoreText::tr("The session cannot be stored in this layout as it is: a field of its metadata would "
                     "be read as something else. Rename or remove that field."));
}

} // namespace

Result<LoadedSession> decodeDocument(QByteArrayView value, const LoadRequest &window)
{
    return RecordMembers::parse(value, documentFields).map([&](const RecordMembers &record) {
        return documentSession(record, window);
    });
}

Result<DocumentRow> documentRow(QByteArrayView value)
{
    return RecordMembers::parse(value, documentFields).map([](const RecordMembers &record) {
        return DocumentRow{.title = recordText(record.value(DocumentTitle)).toUtf8(),
                           .participants = record.value(DocumentParticipants).toByteArray(),
                           .messageCount = countMessages(record.value(Messages)),
                           .created = recordTime(record.value(DocumentCreated)),
                           .lastActivity = recordTime(record.value(DocumentActive))};
    });
}

Result<QByteArray> encodeDocument(const Session &wanted, QByteArrayView value)
{
    // A new value shows by its empty list that it is a conversation; others get one when they need it.
    const QByteArrayView old = value.isEmpty() ? QByteArrayView(R"({"messages":[]})") : value;
    Session session = wanted;
    session.metadata = joinedMembers(wanted.metadata);
    const Result<RecordMembers> stored = RecordMembers::parse(old, documentFields);
    if (!stored)
        return fail(stored.error());
    const Session before = documentSession(*stored, {}).session;
    if (isSameIgnoringOrdinals(session, before))
        return old.toByteArray();
    JsonRecord record(*stored);
    const Result<void> header = setHeader(record, session, before);
    if (!header)
        return fail(header.error());
    if (!session.messages.empty() || !before.messages.empty()) {
        const Result<QByteArray> messages
            = withMessages(stored->value(Messages), before.messages, session.messages);
        if (!messages)
            return fail(messages.error());
        record.setValue(Messages, *messages);
    }
    return checkedText(record, session);
}

Result<QByteArray> appendToDocument(QByteArrayView value, const std::vector<Message> &messages)
{
    const Result<RecordMembers> stored = RecordMembers::parse(value, documentFields);
    if (!stored)
        return fail(stored.error());
    const Result<QByteArray> longer = withMoreMessages(stored->value(Messages), messages);
    if (!longer)
        return fail(longer.error());
    JsonRecord record(*stored);
    record.setValue(Messages, *longer);
    const QByteArray active = stored->value(DocumentActive).toByteArray();
    const Timestamp latest = latestOf(messages);
    if (latest > recordTime(active))
        record.setValue(
            DocumentActive,
            encodeRecordTime(latest,
                             active.isEmpty() ? stored->value(DocumentCreated).toByteArray() : active));
    return record.text();
}

} // namespace SessionDeck
