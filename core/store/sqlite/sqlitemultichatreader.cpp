// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitemultichatreader.h"

#include "core/session/summarybatch.h"
#include "core/store/sqlite/participanttext.h"
#include "core/store/sqlite/sqlitecell.h"
#include "core/store/sqlite/sqliteloading.h"
#include "core/store/sqlite/sqlitevalues.h"

#include <QHash>

#include <deque>

namespace SessionDeck {

namespace {

using MultichatTables = SqliteMultichatTables;

// A session on its way.
struct Reading
{
    Reading(const SqliteFacts &facts, const LoadRequest &request) : loading(facts, request)
    {
    }
    SqliteLoading loading;
    qint64 counted = -1; // messages, by its record
};

Result<void> takeRecord(SqliteConnection &connection, const MultichatTables &tables, const QString &id,
                        Reading &reading)
{
    Result<SqliteStatement> record = prepareWith(connection, tables.session, {id.toUtf8()});
    if (!record)
        return fail(record.error());
    return reading.loading.takeRecord(
        *record, [&](const SqliteStatement &row, Session &session, QByteArray &fault) {
            readMultichatSession(row, session, fault);
            reading.counted = SqliteCells(row, fault).amount(MultichatTables::MessageCount);
        });
}

// The messages of all of them in one pass over the table.
Result<void> takeMessages(SqliteConnection &connection, const MultichatTables &tables, const QStringList &ids,
                          const QHash<QByteArray, Reading *> &readings)
{
    Result<SqliteStatement> row = prepareWith(connection, tables.messagesOfMany, {encodeParticipants(ids)});
    if (!row)
        return fail(row.error());
    for (;;) {
        const Result<bool> found = row->step();
        if (!found || !*found)
            return found ? Result<void>() : fail(found.error());
        const QByteArrayView id = cellBytes(*row, MultichatTables::MessageSession);
        if (Reading *reading = readings.value(QByteArray::fromRawData(id.data(), id.size())))
            reading->loading.takeMessage(*row, readMultichatMessage);
    }
}

} // namespace

SqliteMultichatReader::SqliteMultichatReader(SqliteMultichatTables tables) : m_tables(std::move(tables))
{
}

Capabilities SqliteMultichatReader::capabilities() const
{
    return {.recipients = true,
            .anyMessageOrder = false,
            .blankTimes = false,
            .blankMessageIds = false,
            .repeatedMessageIds = false,
            .writeRaw = true,
            .moreInRaw = true,
            .goesThroughAll = true};
}

const SqliteFacts &SqliteMultichatReader::facts() const
{
    return m_tables.facts;
}

void SqliteMultichatReader::summary(const SqliteStatement &row, SqliteSummary &summary) const
{
    SqliteCells cells(row, summary.fault);
    SummaryView &view = summary.view;
    view.id = cells.text(MultichatTables::SessionId);
    view.participants = cells.text(MultichatTables::Participants);
    view.created = cells.time(MultichatTables::Created, SqliteTime::Seconds);
    view.lastActivity = cells.time(MultichatTables::LastActivity, SqliteTime::Seconds);
    view.messageCount = cells.amount(MultichatTables::MessageCount);
    if (!isParticipantArray(view.participants))
        cells.blame(MultichatTables::Participants, "is not a JSON array of names");
}

Result<LoadedSession> SqliteMultichatReader::load(SqliteConnection &connection,
                                                  const LoadRequest &request) const
{
    Reading reading(m_tables.facts, request);
    Result<SqliteStatement> messages = prepareWith(connection, m_tables.messages, {request.id.toUtf8()});
    if (!messages)
        return fail(messages.error());
    Result<void> read = takeRecord(connection, m_tables, request.id, reading);
    if (read)
        read = reading.loading.takeMessages(*messages, readMultichatMessage);
    return read ? reading.loading.finish(reading.counted) : fail(read.error());
}

std::vector<Result<LoadedSession>> SqliteMultichatReader::loadMany(SqliteConnection &connection,
                                                                   const LoadManyRequest &request) const
{
    std::deque<Reading> readings;
    QHash<QByteArray, Reading *> byId;
    const auto failed = [&](const Error &error) -> std::vector<Result<LoadedSession>> {
        return {size_t(request.ids.size()), fail(error)};
    };
    for (const QString &id : request.ids) {
        Reading &reading = readings.emplace_back(
            m_tables.facts, LoadRequest{.id = id, .count = request.count, .withRaw = request.withRaw});
        if (const Result<void> record = takeRecord(connection, m_tables, id, reading); !record)
            return failed(record.error());
        byId.insert(id.toUtf8(), &reading);
    }
    if (byId.size() != request.ids.size()) // an id twice
        return SqliteReader::loadMany(connection, request);
    if (const Result<void> read = takeMessages(connection, m_tables, request.ids, byId); !read)
        return failed(read.error());
    std::vector<Result<LoadedSession>> all;
    for (Reading &reading : readings)
        all.push_back(reading.loading.finish(reading.counted));
    return all;
}

} // namespace SessionDeck
