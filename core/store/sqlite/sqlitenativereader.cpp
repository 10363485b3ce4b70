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

#include <algorithm>
#include <limits>

namespace SessionDeck {

namespace {

using NativeTables = SqliteNativeTables;

void blame(LoadedSession &loaded, const QString &trouble)
{
    if (trouble.isEmpty() || loaded.health != Health::Ok)
        return;
    loaded.health = Health::Damaged;
    loaded.reason = trouble;
}

QString troubleAt(const QString &place, const QByteArray &fault)
{
    return CoreText::tr("%1: %2").arg(place, QString::fromUtf8(fault));
}

QString recordPlace(qint64 key)
{
    return CoreText::tr("table sessions, row %1").arg(key);
}

// Messages of a record, in their order.
struct NativeRange
{
    qint64 session = 0; // the record's key
    qint64 first = 0;
    qint64 end = 0;
};

// Reads them; the first fault that is met is the trouble.
Result<void> readRange(SqliteConnection &connection, const NativeRange &range, std::vector<Message> &messages,
                       QString &trouble)
{
    if (range.first == range.end)
        return {};
    static const QByteArray sql = "SELECT " + NativeTables::messageColumns
        + " FROM messages WHERE session = ?1 AND ordinal >= ?2 AND ordinal < ?3 ORDER BY ordinal";
    Result<SqliteStatement> row = prepareWith(connection, sql, {range.session, range.first, range.end});
    if (!row)
        return fail(row.error());
    for (;;) {
        const Result<bool> found = row->step();
        if (!found)
            return fail(found.error());
        if (!*found)
            return {};
        QByteArray fault;
        messages.push_back(readNativeMessage(*row, fault));
        if (!fault.isEmpty() && trouble.isEmpty())
            trouble = troubleAt(CoreText::tr("table messages, session %1, ordinal %2")
                                    .arg(range.session)
                                    .arg(messages.back().ordinal),
                                fault);
    }
}

QString missingFrom(const NativeRange &range, qint64 missing)
{
    return troubleAt(CoreText::tr("table messages, session %1").arg(range.session),
                     CoreText::tr("%1 messages are missing").arg(missing).toUtf8());
}

// The window that is asked for, and how many messages there are.
Result<void> loadMessages(SqliteConnection &connection, qint64 key, const LoadRequest &request,
                          LoadedSession &loaded)
{
    const bool all = request.first == 0 && request.count < 0; // then the last one tells how many there are
    const Result<qint64> counted
        = all ? Result<qint64>(std::numeric_limits<qint64>::max()) : nextNativeOrdinal(connection, key);
    if (!counted)
        return fail(counted.error());
    auto [first, end] = windowOf(request, *counted);
    std::vector<Message> &messages = loaded.session.messages;
    messages.reserve(size_t(std::clamp<qint64>(std::min(end - first, loaded.totalMessages), 0, 1000)));
    QString trouble;
    if (const Result<void> read = readRange(connection, {key, first, end}, messages, trouble); !read)
        return read;
    if (all)
        end = messages.empty() ? 0 : messages.back().ordinal + 1;
    const qint64 stored = all ? end : *counted;
    if (stored != loaded.totalMessages)
        blame(loaded,
              troubleAt(recordPlace(key),
                        CoreText::tr("message_count says %1 messages, but %2 are there")
                            .arg(loaded.totalMessages)
                            .arg(stored)
                            .toUtf8()));
    loaded.totalMessages = stored;
    blame(loaded, trouble);
    const qint64 missing = end - first - qint64(messages.size());
    if (missing != 0)
        blame(loaded, missingFrom({key, first, end}, missing));
    return {};
}

} // namespace

Capabilities SqliteNativeReader::capabilities() const
{
    return {.expiry = true,
            .title = true,
            .metadata = true,
            .roles = true,
            .recipients = true,
            .messageExtra = true,
            .parents = true,
            .compact = true};
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
    if (!record->fault.isEmpty())
        blame(loaded, troubleAt(recordPlace(record->key), record->fault));
    if (const Result<void> messages = loadMessages(connection, record->key, request, loaded); !messages)
        return fail(messages.error());
    return loaded;
}

} // namespace SessionDeck
