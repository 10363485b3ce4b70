// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitemultichatreader.h"

#include "core/store/sqlite/participanttext.h"
#include "core/store/sqlite/sqlitecell.h"
#include "core/store/sqlite/sqliteloading.h"
#include "core/store/sqlite/sqlitevalues.h"

namespace SessionDeck {

namespace {

using Tables = SqliteMultichatTables;

} // namespace

SqliteMultichatReader::SqliteMultichatReader(SqliteMultichatTables tables) : m_tables(std::move(tables))
{
}

Capabilities SqliteMultichatReader::capabilities() const
{
    return {.recipients = true};
}

const SqliteFacts &SqliteMultichatReader::facts() const
{
    return m_tables.facts;
}

void SqliteMultichatReader::summary(const SqliteStatement &row, SqliteSummary &summary) const
{
    SqliteCells cells(row, summary.fault);
    SummaryView &view = summary.view;
    view.id = cells.text(Tables::SessionId);
    view.participants = cells.text(Tables::Participants);
    view.created = cells.time(Tables::Created, SqliteTime::Seconds);
    view.lastActivity = cells.time(Tables::LastActivity, SqliteTime::Seconds);
    view.messageCount = cells.number(Tables::MessageCount);
    if (!isParticipantArray(view.participants))
        cells.blame(Tables::Participants, "is not a JSON array of names");
}

Result<LoadedSession> SqliteMultichatReader::load(SqliteConnection &connection,
                                                  const LoadRequest &request) const
{
    Result<SqliteStatement> record = prepareWith(connection, m_tables.session, {request.id.toUtf8()});
    Result<SqliteStatement> messages = prepareWith(connection, m_tables.messages, {request.id.toUtf8()});
    if (!record || !messages)
        return fail(record ? messages.error() : record.error());
    SqliteLoading loading(m_tables.facts, request);
    qint64 counted = -1;
    Result<void> read
        = loading.takeRecord(*record, [&](const SqliteStatement &row, Session &session, QByteArray &fault) {
              readMultichatSession(row, session, fault);
              counted = SqliteCells(row, fault).number(Tables::MessageCount);
          });
    if (read)
        read = loading.takeMessages(*messages, readMultichatMessage);
    if (!read)
        return fail(read.error());
    return loading.finish(counted);
}

} // namespace SessionDeck
