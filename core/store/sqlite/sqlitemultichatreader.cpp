// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitemultichatreader.h"

#include "core/base/coretext.h"
#include "core/store/sqlite/participanttext.h"
#include "core/store/sqlite/sqlitecell.h"
#include "core/store/sqlite/sqlitedigest.h"
#include "core/store/sqlite/sqlitetally.h"
#include "core/store/sqlite/sqlitewindow.h"

namespace SessionDeck {

namespace {

using Tables = SqliteMultichatTables;

// What is being loaded, and what was found out about all of it so far.
struct Loading
{
    LoadedSession loaded = {};
    SqliteDigest digest = {};
    qint64 countedMessages = -1;
    bool hasRecord = false;

    void blame(const QString &table, const SqliteStatement &row, const QByteArray &fault);
};

void Loading::blame(const QString &table, const SqliteStatement &row, const QByteArray &fault)
{
    if (fault.isEmpty() || loaded.health != Health::Ok)
        return;
    loaded.health = Health::Damaged;
    loaded.reason = CoreText::tr("table %1, row %2: %3")
                        .arg(table, QString::fromUtf8(cellBytes(row, 0)), QString::fromUtf8(fault));
}

Result<void> loadRecord(SqliteConnection &connection, const Tables &tables, Loading &loading)
{
    Result<SqliteStatement> row = connection.prepare(tables.session);
    if (!row)
        return fail(row.error());
    row->bind(1, loading.loaded.session.id.toUtf8());
    const Result<bool> found = row->step();
    if (!found || !*found)
        return found ? Result<void>() : fail(found.error());
    QByteArray fault;
    readMultichatSession(*row, loading.loaded.session, fault);
    loading.countedMessages = SqliteCells(*row, fault).number(Tables::MessageCount);
    loading.blame(tables.facts.sessionTable, *row, fault);
    loading.digest.add(*row, 's', Tables::SessionId);
    loading.loaded.sizeBytes = rowBytes(*row, Tables::SessionId);
    loading.hasRecord = true;
    const Result<bool> second = row->step(); // possible where a copied table lost its primary key
    if (second && *second)
        loading.blame(tables.facts.sessionTable, *row, "this is a second record with the same session_id");
    return {};
}

Result<void> loadMessages(SqliteConnection &connection, const Tables &tables, const LoadRequest &request,
                          Loading &loading)
{
    Result<SqliteStatement> row = connection.prepare(tables.messages);
    if (!row)
        return fail(row.error());
    row->bind(1, request.id.toUtf8());
    SqliteWindow window(request);
    QByteArray fault;
    LoadedSession &loaded = loading.loaded;
    for (;; ++loaded.totalMessages) {
        const Result<bool> found = row->step();
        if (!found)
            return fail(found.error());
        if (!*found)
            break;
        loading.digest.add(*row, 'm', Tables::MessageSession);
        loaded.sizeBytes += rowBytes(*row, Tables::MessageId);
        Message message = readMultichatMessage(*row, fault);
        message.ordinal = loaded.totalMessages;
        loading.blame(tables.facts.messageTable, *row, fault);
        if (window.wants(message.ordinal))
            window.add(std::move(message));
    }
    loaded.session.messages = window.take();
    return {};
}

void judge(const Tables &tables, Loading &loading)
{
    LoadedSession &loaded = loading.loaded;
    if (!loading.hasRecord) {
        loaded.health = Health::Orphan;
        loaded.reason
            = CoreText::tr("The messages have no session record in table %1.").arg(tables.facts.sessionTable);
    } else if (loaded.health == Health::Ok && loading.countedMessages > 0 && loaded.totalMessages == 0) {
        loaded.health = Health::Ghost;
        loaded.reason = CoreText::tr("The session record counts %1 messages, but none is stored in table %2.")
                            .arg(loading.countedMessages)
                            .arg(tables.facts.messageTable);
    }
}

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
    Loading loading;
    loading.loaded.session.id = request.id;
    loading.loaded.sizeBytes = 0;
    Result<void> read = loadRecord(connection, m_tables, loading);
    if (read)
        read = loadMessages(connection, m_tables, request, loading);
    if (!read)
        return fail(read.error());
    if (!loading.hasRecord && loading.loaded.totalMessages == 0)
        return fail(ErrorCode::NotFound, CoreText::tr("There is no session \"%1\".").arg(request.id));
    judge(m_tables, loading);
    loading.loaded.revision = loading.digest.revision();
    return std::move(loading.loaded);
}

} // namespace SessionDeck
