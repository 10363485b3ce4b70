// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/nativeheader.h"

#include "core/base/coretext.h"
#include "core/base/jsonscanner.h"
#include "core/session/amount.h"

namespace SessionDeck {

namespace {

// The fields that a list needs, in this order.
enum RowField : size_t { Title, Participants, Created, Active, Count, Bytes, Revised, RowFieldCount };

// A decimal number, or a fault that names the field.
qint64 numberOf(const NativeFields &fields, const char *name, QString &fault)
{
    bool ok = false;
    const qint64 number = fields.value(name).toLongLong(&ok);
    if (!ok && fault.isEmpty())
        fault = CoreText::tr("The field \"%1\" of the header is no number.").arg(QLatin1StringView(name));
    return ok ? number : 0;
}

Timestamp timeOf(const NativeFields &fields, const char *name, QString &fault)
{
    return fields.contains(name) ? Timestamp::fromMicroseconds(numberOf(fields, name, fault)) : Timestamp();
}

// A number of a row; none (null, -1) if the field is not there.
bool takeNumber(const RedisValue &field, qint64 &number)
{
    bool ok = true;
    if (!field.isNil())
        number = field.text().toLongLong(&ok);
    return ok;
}

void setText(NativeFields &fields, const char *name, const QByteArray &text)
{
    if (!text.isEmpty())
        fields[name] = text;
}

} // namespace

NativeFields nativeFields(const RedisValue &hash)
{
    NativeFields fields;
    for (size_t i = 0; i + 1 < hash.size(); i += 2)
        fields[hash.at(i).text().toByteArray()] = hash.at(i + 1).text().toByteArray();
    return fields;
}

NativeHeader decodeNativeHeader(const NativeFields &fields)
{
    NativeHeader header;
    header.session.title = QString::fromUtf8(fields.value("title"));
    header.session.participants = decodeParticipants(fields.value("participants"));
    header.session.created = timeOf(fields, "created", header.fault);
    header.session.lastActivity = timeOf(fields, "active", header.fault);
    header.session.metadata = {fields.value("metadata")};
    header.count = numberOf(fields, "count", header.fault);
    header.bytes = numberOf(fields, "bytes", header.fault);
    header.revision = numberOf(fields, "revision", header.fault);
    header.generation = fields.value("generation");
    const Result<JsonRange> metadata
        = header.session.metadata.isEmpty() ? JsonRange{JsonType::Object} : checkJson(fields["metadata"]);
    if (!metadata || metadata->type != JsonType::Object)
        header.fault = CoreText::tr("The field \"metadata\" of the header is no JSON object.");
    if (header.generation.isEmpty())
        header.fault = CoreText::tr("The header has no generation (field \"generation\").");
    return header;
}

NativeFields encodeNativeHeader(const NativeHeader &header)
{
    const Session &session = header.session;
    NativeFields fields{{"format", "1"},
                        {"generation", header.generation},
                        {"revision", QByteArray::number(header.revision)},
                        {"count", QByteArray::number(header.count)},
                        {"bytes", QByteArray::number(header.bytes)}};
    setText(fields, "title", session.title.toUtf8());
    if (!session.participants.isEmpty())
        fields["participants"] = encodeParticipants(session.participants);
    if (!session.created.isNull())
        fields["created"] = QByteArray::number(session.created.microseconds());
    if (!session.lastActivity.isNull())
        fields["active"] = QByteArray::number(session.lastActivity.microseconds());
    setText(fields, "metadata", session.metadata.utf8);
    return fields;
}

const RedisCommand &nativeRowFields()
{
    static const RedisCommand names{"title", "participants", "created", "active",
                                    "count", "bytes",        "revision"};
    return names;
}

NativeRowState readNativeRow(const RedisValue &reply, SummaryView &row)
{
    bool there = false;
    for (size_t field = 0; field < RowFieldCount; ++field)
        there = there || !reply.at(field).isNil();
    if (!there)
        return NativeRowState::Missing;
    row.title = reply.at(Title).text();
    row.participants = reply.at(Participants).text();
    qint64 created = Timestamp().microseconds();
    qint64 active = created;
    const bool numbers = takeNumber(reply.at(Created), created) & takeNumber(reply.at(Active), active)
        & takeNumber(reply.at(Count), row.messageCount) & takeNumber(reply.at(Bytes), row.sizeBytes);
    row.created = Timestamp::fromMicroseconds(created);
    row.lastActivity = Timestamp::fromMicroseconds(active);
    const bool whole = isAmount(row.messageCount) && isAmount(row.sizeBytes) && !reply.at(Revised).isNil();
    for (qint64 *amount : {&row.messageCount, &row.sizeBytes})
        *amount = isAmount(*amount) ? *amount : -1;
    return numbers && whole ? NativeRowState::Ok : NativeRowState::Damaged;
}

} // namespace SessionDeck
