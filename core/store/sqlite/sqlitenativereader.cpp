// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitenativereader.h"

#include "core/base/coretext.h"
#include "core/store/sqlite/participanttext.h"
#include "core/store/sqlite/sqlitecell.h"
#include "core/store/sqlite/sqlitenativemessages.h"
#include "core/store/sqlite/sqlitenativerecord.h"
#include "core/store/sqlite/sqlitenativetables.h"
#include "core/store/sqlite/sqlitevalues.h"
#include "core/store/sqlite/sqlitewindow.h"

namespace SessionDeck {

namespace {

using NativeTables = SqliteNativeTables;

void blame(LoadedSession &loaded, const QString &place, const QByteArray &fault)
{
    if (fault.isEmpty() || loaded.health != Health::Ok)
        return;
    loaded.health = Health::Damaged;
    loaded.reason = CoreText::tr("%1: %2").arg(place, QString::fromUtf8(fault));
}

Result<void> loadMessages(SqliteConnection &connection, qint64 key, const LoadRequest &request,
                          LoadedSession &loaded)
{
    const auto [first, end] = windowOf(request, loaded.totalMessages);
    Result<SqliteStatement> row = prepareWith(connection,
                                              "SELECT " + NativeTables::messageColumns
                                                  + " FROM messages WHERE session = ?1 AND ordinal >= ?2 AND "
                                                    "ordinal < ?3 ORDER BY ordinal",
                                              {key, first, end});
    if (!row)
        return fail(row.error());
    QByteArray fault;
    for (;;) {
        const Result<bool> found = row->step();
        if (!found)
            return fail(found.error());
        if (!*found)
            break;
        fault.resize(0);
        loaded.session.messages.push_back(readNativeMessage(*row, fault));
        const qint64 ordinal = loaded.session.messages.back().ordinal;
        blame(loaded, CoreText::tr("table messages, session %1, ordinal %2").arg(key).arg(ordinal), fault);
    }
    if (qint64(loaded.session.messages.size()) != end - first)
        blame(loaded, CoreText::tr("table messages, session %1").arg(key),
              CoreText::tr("%1 messages are missing")
                  .arg(end - first - qint64(loaded.session.messages.size()))
                  .toUtf8());
    return {};
}

} // namespace

Capabilities SqliteNativeReader::capabilities() const
{
    return {.title = true,
            .metadata = true,
            .roles = true,
            .recipients = true,
            .messageExtra = true,
            .parents = true};
}

const SqliteFacts &SqliteNativeReader::facts() const
{
    return NativeTables::facts();
}

void SqliteNativeReader::summary(const SqliteStatement &row, SqliteSummary &summary) const
{
    SqliteCells cells(row, summary.fault);
    SummaryView &view = summary.view;
    view.id = cells.text(NativeTables::Id);
    view.title = cells.text(NativeTables::Title);
    view.participants = cells.text(NativeTables::Participants);
    view.created = cells.time(NativeTables::Created, SqliteTime::Microseconds);
    view.lastActivity = cells.time(NativeTables::LastActivity, SqliteTime::Microseconds);
    view.expires = cells.time(NativeTables::Expires, SqliteTime::Microseconds);
    view.messageCount = cells.amount(NativeTables::MessageCount);
    view.sizeBytes = cells.amount(NativeTables::SizeBytes);
    if (!isParticipantArray(view.participants))
        cells.blame(NativeTables::Participants, "is not a JSON array of names");
}

Result<LoadedSession> SqliteNativeReader::load(SqliteConnection &connection, const LoadRequest &request) const
{
    Result<SqliteNativeRecord> record = readNativeRecord(connection, request.id);
    if (!record)
        return fail(record.error());
    if (record->key == 0)
        return fail(ErrorCode::NotFound, CoreText::tr("There is no session \"%1\".").arg(request.id));
    LoadedSession loaded{.session = std::move(record->session),
                         .revision = record->revision(),
                         .totalMessages = std::max<qint64>(record->messageCount, 0),
                         .sizeBytes = record->sizeBytes};
    if (!record->orphan.isEmpty()) {
        loaded.health = Health::Orphan;
        loaded.reason = CoreText::tr("table messages, session %1: there is no record in table sessions.")
                            .arg(record->key);
    }
    blame(loaded, CoreText::tr("table sessions, row %1").arg(record->key), record->fault);
    const Result<qint64> stored = nextNativeOrdinal(connection, record->key);
    if (!stored)
        return fail(stored.error());
    if (*stored != loaded.totalMessages)
        blame(loaded, CoreText::tr("table sessions, row %1").arg(record->key),
              CoreText::tr("message_count says %1 messages, but %2 are there")
                  .arg(loaded.totalMessages)
                  .arg(*stored)
                  .toUtf8());
    loaded.totalMessages = *stored;
    if (const Result<void> messages = loadMessages(connection, record->key, request, loaded); !messages)
        return fail(messages.error());
    return loaded;
}

} // namespace SessionDeck
