// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/nativeedit.h"

#include "core/base/coretext.h"
#include "core/session/messagematch.h"
#include "core/session/sessionedit.h"
#include "core/store/redis/messagerecord.h"
#include "core/store/redis/recordobject.h"

#include <QRandomGenerator>

namespace SessionDeck {

namespace {

// The header after the change, except for its revision.
NativeFields fieldsAfter(const NativeSession &stored, const NativeHeader &before, const Session &session,
                         const QByteArrayList &records)
{
    NativeHeader after{.session = headerOf(session),
                       .count = records.size(),
                       .generation = stored.fields.isEmpty() ? newGeneration() : before.generation,
                       .revision = before.revision};
    NativeFields fields = encodeNativeHeader(after);
    if (session.participants == before.session.participants && stored.fields.contains("participants"))
        fields["participants"] = stored.fields["participants"];
    qint64 bytes = fields.value("title").size() + fields.value("participants").size()
        + fields.value("metadata").size();
    for (const QByteArray &record : records)
        bytes += record.size();
    fields["bytes"] = QByteArray::number(bytes);
    return fields;
}

void compareRecords(const QByteArrayList &before, const QByteArrayList &after, NativeEdit &edit)
{
    if (before.size() == after.size()) {
        edit.kept = before.size();
        for (qsizetype i = 0; i < after.size(); ++i) {
            if (before[i] != after[i])
                edit.replaced[i] = after[i];
        }
        return;
    }
    while (edit.kept < qMin(before.size(), after.size()) && before[edit.kept] == after[edit.kept])
        ++edit.kept;
    edit.tail = after.mid(edit.kept);
}

// Fields that go, and whether all others are the same.
void compareFields(const NativeSession &stored, NativeEdit &edit)
{
    for (const char *name : {"title", "participants", "created", "active", "metadata"}) {
        if (stored.fields.contains(name) && !edit.fields.contains(name))
            edit.dropped += name;
    }
    edit.changesNothing = true;
    for (auto field = edit.fields.cbegin(); field != edit.fields.cend(); ++field)
        edit.changesNothing = edit.changesNothing && stored.fields.value(field.key()) == field.value();
}

Result<QByteArrayList> encodeNewRecords(const std::vector<Message> &messages)
{
    QByteArrayList records;
    records.reserve(qsizetype(messages.size()));
    for (const Message &message : messages) {
        const Result<QByteArray> record = encodeMessage(message, {}, {}, nativeMessages());
        if (!record)
            return fail(record.error());
        records += *record;
    }
    return records;
}

// One record per message; those that say the same as before are the same bytes.
Result<QByteArrayList> encodeRecords(const NativeSession &stored, const std::vector<Message> &messages)
{
    if (stored.records.isEmpty())
        return encodeNewRecords(messages);
    QString fault; // damaged records that are not touched stay as they are
    const std::vector<Message> before = nativeMessagesOf(stored, fault);
    const std::vector<qsizetype> matches = matchMessages(before, messages);
    QByteArrayList records;
    records.reserve(qsizetype(messages.size()));
    for (size_t i = 0; i < messages.size(); ++i) {
        Message message = messages[i];
        const QByteArray old = matches[i] < 0 ? QByteArray() : stored.records[matches[i]];
        message.ordinal = matches[i] < 0 ? 0 : before[size_t(matches[i])].ordinal;
        if (matches[i] >= 0 && message == before[size_t(matches[i])]) {
            records += old;
            continue;
        }
        const Result<QByteArray> record = encodeMessage(message, old, {}, nativeMessages());
        if (!record)
            return fail(record.error());
        records += *record;
    }
    return records;
}

} // namespace

QByteArray newGeneration()
{
    return QByteArray::number(QRandomGenerator::global()->generate64(), 16).rightJustified(16, '0');
}

Result<NativeEdit> planNativeEdit(const NativeSession &stored, const Session &session)
{
    NativeHeader before;
    if (!stored.fields.isEmpty())
        before = decodeNativeHeader(stored.fields);
    if (!before.fault.isEmpty())
        return fail(ErrorCode::Corrupt,
                    CoreText::tr("%1 It is not changed, lest something be lost.").arg(before.fault));
    if (const Result<void> metadata
        = checkRecordObject(session.metadata, CoreText::tr("The metadata is not a JSON object."));
        !metadata)
        return fail(metadata.error());
    const Result<QByteArrayList> records = encodeRecords(stored, session.messages);
    if (!records)
        return fail(records.error());
    NativeEdit edit{.fields = fieldsAfter(stored, before, session, *records)};
    compareRecords(stored.records, *records, edit);
    compareFields(stored, edit);
    edit.changesNothing = edit.changesNothing && !stored.fields.isEmpty() && edit.dropped.isEmpty()
        && edit.replaced.isEmpty() && edit.tail.isEmpty() && edit.kept == stored.length;
    edit.fields["revision"] = QByteArray::number(before.revision + 1);
    return edit;
}

RedisCommand nativeEditArguments(const NativeEdit &edit)
{
    RedisCommand arguments{QByteArray::number(edit.fields.size())};
    for (auto field = edit.fields.cbegin(); field != edit.fields.cend(); ++field)
        arguments << field.key() << field.value();
    arguments << QByteArray::number(edit.dropped.size()) << edit.dropped;
    arguments << QByteArray::number(edit.kept) << QByteArray::number(edit.replaced.size());
    for (auto record = edit.replaced.cbegin(); record != edit.replaced.cend(); ++record)
        arguments << QByteArray::number(record.key()) << record.value();
    return arguments + edit.tail;
}

} // namespace SessionDeck
