// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitecompactloading.h"

#include "core/base/jsonscanner.h"
#include "core/store/sqlite/sqlitecell.h"
#include "core/store/sqlite/sqlitenativerecord.h"
#include "core/store/sqlite/sqlitenativetables.h"

namespace SessionDeck {

namespace {

using NativeTables = SqliteNativeTables;

constexpr qint64 mostCompactBytes = 8 * 1024 * 1024; // of a session that goes in a batch

bool isObjectOrNothing(QByteArrayView json)
{
    if (json.isEmpty())
        return true;
    const Result<JsonRange> value = checkJson(json);
    return value && value->type == JsonType::Object;
}

// The record of a session; its key and the number of its messages. False: load() is needed.
bool readRecord(const SqliteStatement &row, LoadedCompact &loaded, qint64 &key, qint64 &count)
{
    QByteArray fault;
    SqliteCells cells(row, fault);
    CompactSession &session = loaded.session;
    key = cells.number(NativeTables::Key);
    count = cells.amount(NativeTables::MessageCount);
    loaded.sizeBytes = cells.amount(NativeTables::SizeBytes);
    loaded.revision
        = nativeRevision(cells.number(NativeTables::Incarnation), cells.number(NativeTables::RevisionNumber));
    session.title = cells.text(NativeTables::Title).toByteArray();
    session.participants = cells.text(NativeTables::Participants).toByteArray();
    session.metadata = cells.text(NativeTables::Metadata).toByteArray();
    session.created = cells.time(NativeTables::Created, SqliteTime::Microseconds);
    session.lastActivity = cells.time(NativeTables::LastActivity, SqliteTime::Microseconds);
    session.expires = cells.time(NativeTables::Expires, SqliteTime::Microseconds);
    return fault.isEmpty() && loaded.sizeBytes >= 0 && loaded.sizeBytes <= mostCompactBytes
        && isCompactParticipants(session.participants) && isObjectOrNothing(session.metadata);
}

// All messages are there, none twice, each of them sound.
Result<bool> readMessages(SqliteStatement &row, qint64 count, CompactMessages &messages)
{
    for (;;) {
        const Result<bool> found = row.step();
        if (!found || !*found)
            return found ? Result<bool>(messages.size() == count) : found;
        QByteArray fault;
        SqliteCells cells(row, fault);
        const bool next = cells.number(NativeTables::Ordinal) == messages.size();
        const MessageView message{.id = cells.text(NativeTables::MessageId),
                                  .parent = cells.text(NativeTables::Parent),
                                  .sender = cells.text(NativeTables::Sender),
                                  .recipient = cells.text(NativeTables::Recipient),
                                  .role = cells.text(NativeTables::Role),
                                  .content = cells.text(NativeTables::Content),
                                  .extra = cells.text(NativeTables::Extra),
                                  .timestamp
                                  = cells.time(NativeTables::MessageTime, SqliteTime::Microseconds)};
        if (!next || !fault.isEmpty() || !isObjectOrNothing(message.extra))
            return false;
        messages.add(message);
    }
}

// The statements for one session after the other.
struct CompactQueries
{
    SqliteStatement record;
    SqliteStatement messages;
};

// Nothing: load() is needed.
Result<std::optional<LoadedCompact>> loadOne(CompactQueries &queries, const QByteArray &id, bool headOnly)
{
    std::optional<LoadedCompact> loaded(LoadedCompact{.session = {.id = id}});
    queries.record.bind(1, id);
    const Result<bool> found = queries.record.step();
    if (!found)
        return fail(found.error());
    qint64 key = 0;
    qint64 count = 0;
    const bool sound = *found && readRecord(queries.record, *loaded, key, count);
    queries.record.reset();
    if (!sound || headOnly)
        return sound ? std::move(loaded) : std::nullopt;
    loaded->session.messages.reserve(std::min<qint64>(count, 1000), loaded->sizeBytes);
    queries.messages.bind(1, key);
    const Result<bool> whole = readMessages(queries.messages, count, loaded->session.messages);
    queries.messages.reset();
    if (!whole)
        return fail(whole.error());
    return *whole ? std::move(loaded) : std::nullopt;
}

} // namespace

std::vector<std::optional<LoadedCompact>> loadCompactRows(SqliteConnection &connection,
                                                          const LoadManyRequest &request)
{
    std::vector<std::optional<LoadedCompact>> all(size_t(request.ids.size()));
    Result<SqliteStatement> record = connection.prepare(NativeTables::facts().one);
    Result<SqliteStatement> messages = connection.prepare(
        "SELECT " + NativeTables::messageColumns + " FROM messages WHERE session = ?1 ORDER BY ordinal");
    if (!record || !messages)
        return all;
    CompactQueries queries{std::move(*record), std::move(*messages)};
    for (qsizetype i = 0; i < request.ids.size(); ++i) {
        Result<std::optional<LoadedCompact>> loaded
            = loadOne(queries, request.ids[i].toUtf8(), request.count == 0);
        if (!loaded) // load() will say what it is
            break;
        all[size_t(i)] = std::move(*loaded);
    }
    return all;
}

} // namespace SessionDeck
