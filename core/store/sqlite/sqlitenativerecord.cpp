// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitenativerecord.h"

#include "core/base/jsonscanner.h"
#include "core/base/utf8.h"
#include "core/session/summarybatch.h"
#include "core/store/sqlite/participanttext.h"
#include "core/store/sqlite/sqlitecell.h"
#include "core/store/sqlite/sqlitedigest.h"
#include "core/store/sqlite/sqlitenativetables.h"
#include "core/store/sqlite/sqlitevalues.h"

namespace SessionDeck {

namespace {

using NativeTables = SqliteNativeTables;

// Text of a cell that is to be empty or a JSON object; empty with a fault if it is not.
JsonText objectOf(SqliteCells &cells, int column)
{
    const QByteArrayView text = cells.text(column);
    if (text.isEmpty())
        return {};
    const Result<JsonRange> value = checkJson(text);
    if (value && value->type == JsonType::Object)
        return {text.toByteArray()};
    cells.blame(column, "is not a JSON object");
    return {};
}

SqliteNativeRecord recordOf(const SqliteStatement &row)
{
    SqliteNativeRecord record;
    SqliteCells cells(row, record.fault);
    record.key = cells.number(NativeTables::Key);
    record.participants = cells.text(NativeTables::Participants).toByteArray();
    if (!isParticipantArray(record.participants))
        cells.blame(NativeTables::Participants, "is not a JSON array of names");
    record.messageCount = cells.amount(NativeTables::MessageCount);
    record.sizeBytes = cells.amount(NativeTables::SizeBytes);
    record.incarnation = cells.number(NativeTables::Incarnation);
    record.revisionNumber = cells.number(NativeTables::RevisionNumber);
    record.session = {.id = cells.string(NativeTables::Id),
                      .title = cells.string(NativeTables::Title),
                      .participants = decodeParticipants(record.participants),
                      .created = cells.time(NativeTables::Created, SqliteTime::Microseconds),
                      .lastActivity = cells.time(NativeTables::LastActivity, SqliteTime::Microseconds),
                      .expires = cells.time(NativeTables::Expires, SqliteTime::Microseconds),
                      .metadata = objectOf(cells, NativeTables::Metadata)};
    record.metadata = cellBytes(row, NativeTables::Metadata).toByteArray();
    return record;
}

SqliteNativeRecord absentRecord(const QString &id)
{
    return {.session = {.id = id}, .participants = "[]"};
}

// Messages whose record is gone have no revision of their own: their content is what tells their state.
Result<SqliteNativeRecord> readOrphan(SqliteConnection &connection, const QString &id)
{
    Result<SqliteStatement> row
        = prepareWith(connection,
                      "SELECT session, " + NativeTables::messageColumns + " FROM messages WHERE session = "
                          + NativeTables::keyOfSession + " ORDER BY ordinal",
                      {id.toUtf8()});
    if (!row)
        return fail(row.error());
    SqliteNativeRecord record = absentRecord(id);
    SqliteDigest digest;
    for (;;) {
        const Result<bool> found = row->step();
        if (!found)
            return fail(found.error());
        if (!*found)
            break;
        digest.add(*row, 'm', 0);
        SqliteCells cells(*row, record.fault);
        record.key = cells.number(0);
        record.messageCount = cells.amount(1 + NativeTables::Ordinal) + 1;
    }
    if (record.key != 0)
        record.orphan = {"orphan-" + digest.revision().token};
    return record;
}

} // namespace

Revision nativeRevision(qint64 incarnation, qint64 number)
{
    return {QByteArray::number(quint64(incarnation), 16) + '-' + QByteArray::number(number)};
}

Revision SqliteNativeRecord::revision() const
{
    if (key == 0 || !orphan.isEmpty())
        return orphan;
    return nativeRevision(incarnation, revisionNumber);
}

Result<SqliteNativeRecord> readNativeRecord(SqliteConnection &connection, const QString &id)
{
    Result<SqliteStatement> row = prepareWith(connection, NativeTables::facts().one, {id.toUtf8()});
    const Result<bool> found = row ? row->step() : Result<bool>(fail(row.error()));
    if (!found)
        return fail(found.error());
    if (*found)
        return recordOf(*row);
    if (!id.startsWith(QStringLiteral("orphan:")))
        return absentRecord(id);
    return readOrphan(connection, id);
}

Message readNativeMessage(const SqliteStatement &row, QByteArray &fault)
{
    SqliteCells cells(row, fault);
    return {.id = cells.string(NativeTables::MessageId),
            .ordinal = cells.amount(NativeTables::Ordinal),
            .parent = cells.string(NativeTables::Parent),
            .sender = cells.string(NativeTables::Sender),
            .recipient = cells.string(NativeTables::Recipient),
            .role = cells.string(NativeTables::Role),
            .content = cells.string(NativeTables::Content),
            .timestamp = cells.time(NativeTables::MessageTime, SqliteTime::Microseconds),
            .extra = objectOf(cells, NativeTables::Extra)};
}

qint64 nativeSize(const Message &message)
{
    qint64 bytes = message.extra.utf8.size() + 8; // its time
    for (const QString *text :
         {&message.id, &message.parent, &message.sender, &message.recipient, &message.role, &message.content})
        bytes += utf8Size(*text);
    return bytes;
}

qint64 nativeSize(const SqliteNativeRecord &record)
{
    const Session &session = record.session;
    return utf8Size(session.id) + utf8Size(session.title) + encodeParticipants(session.participants).size()
        + record.metadata.size();
}

} // namespace SessionDeck
