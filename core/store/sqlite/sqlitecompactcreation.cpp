// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitecompactcreation.h"

#include "core/base/coretext.h"
#include "core/base/stopscope.h"
#include "core/session/sessionid.h"
#include "core/store/sqlite/sqlitenativemessages.h"
#include "core/store/sqlite/sqlitenativerecord.h"
#include "core/store/sqlite/sqlitenativerows.h"
#include "core/store/sqlite/sqlitevalues.h"

#include <QRandomGenerator>

namespace SessionDeck {

namespace {

constexpr auto inPlace = SqliteStatement::Keeping::InPlace;

// The statements for one session after the other, and the numbers that the next one gets. Nobody else takes
// them: the transaction keeps others out.
struct CompactInserts
{
    SqliteConnection &connection;
    SqliteStatement record;
    SqliteStatement message;
    qint64 key = 0;
    qint64 change = 0;
};

qint64 sizeOf(const CompactSession &session)
{
    constexpr qint64 time = 8;
    return session.id.size() + session.title.size() + session.participants.size() + session.metadata.size()
        + session.messages.text().size() + time * session.messages.size();
}

void bindMoment(SqliteStatement &statement, int parameter, Timestamp moment)
{
    if (moment.isNull())
        statement.bindNull(parameter);
    else
        statement.bind(parameter, moment.microseconds());
}

Result<void> checkObjects(const CompactSession &session)
{
    const QString id = QString::fromUtf8(session.id);
    Result<void> sound = checkSessionId(id);
    if (sound && id.startsWith(QStringLiteral("orphan:"))) // there may be messages of that name
        sound = fail(ErrorCode::Unsupported, CoreText::tr("The session is written on its own."), id);
    if (sound)
        sound = checkNativeObject({session.metadata}, CoreText::tr("the metadata of the session"));
    for (qsizetype i = 0; sound && i < session.messages.size(); ++i) {
        const QByteArrayView extra = session.messages.at(i).extra;
        if (!extra.isEmpty())
            sound = checkNativeObject({extra.toByteArray()},
                                      CoreText::tr("the further fields of message %1").arg(i));
    }
    return sound;
}

// False: there is a session of this id.
Result<bool> insertRecord(CompactInserts &inserts, const CompactSession &session, qint64 incarnation)
{
    SqliteStatement &row = inserts.record;
    row.bind(1, inserts.key);
    row.bind(2, session.id, inPlace);
    row.bind(3, session.title, inPlace);
    row.bind(4, session.participants, inPlace);
    bindMoment(row, 5, session.created);
    bindMoment(row, 6, session.lastActivity);
    bindMoment(row, 7, session.expires);
    row.bind(8, session.messages.size());
    row.bind(9, sizeOf(session));
    row.bind(10, incarnation);
    row.bind(11, inserts.change);
    row.bind(12, session.metadata, inPlace);
    const Result<void> done = row.run();
    return done ? Result<bool>(changedRows(inserts.connection) > 0) : fail(done.error());
}

Result<void> insertMessages(CompactInserts &inserts, const CompactMessages &messages)
{
    SqliteStatement &row = inserts.message;
    row.bind(1, inserts.key);
    for (qsizetype i = 0; i < messages.size(); ++i) {
        const MessageView message = messages.at(i);
        row.bind(2, i);
        int parameter = 3;
        for (const QByteArrayView text :
             {message.id, message.parent, message.sender, message.recipient, message.role, message.content})
            row.bind(parameter++, text, inPlace);
        bindMoment(row, parameter++, message.timestamp);
        row.bind(parameter, message.extra, inPlace);
        if (const Result<void> done = row.run(); !done)
            return done;
    }
    return {};
}

// An error of the whole is one of the medium; the one inside is about this session.
Result<Result<Revision>> createOne(CompactInserts &inserts, const CompactSession &session)
{
    if (const Result<void> sound = checkObjects(session); !sound)
        return Result<Revision>(fail(sound.error()));
    const auto incarnation
        = qint64(QRandomGenerator::global()->generate64() >> 1); // see insertNativeRecord()
    const Result<bool> isNew = insertRecord(inserts, session, incarnation);
    if (!isNew)
        return fail(isNew.error());
    if (!*isNew)
        return Result<Revision>(fail(ErrorCode::Conflict,
                                     CoreText::tr("There is a session of this id already."),
                                     QString::fromUtf8(session.id)));
    if (const Result<void> done = insertMessages(inserts, session.messages); !done)
        return fail(done.error());
    ++inserts.key;
    ++inserts.change;
    return Result<Revision>(nativeRevision(incarnation, 1));
}

Result<CompactInserts> prepareInserts(SqliteConnection &connection)
{
    Result<SqliteStatement> record = connection.prepare(
        "INSERT INTO sessions (key, id, title, participants, created, last_activity, expires, message_count, "
        "size_bytes, incarnation, revision, change, metadata) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, 1, ?11, ?12) ON CONFLICT (id) DO NOTHING");
    Result<SqliteStatement> message = connection.prepare(nativeMessageInsert());
    const Result<qint64> key = nextNativeKey(connection);
    const Result<qint64> change = nextNativeChange(connection);
    if (!record || !message)
        return fail(record ? message.error() : record.error());
    if (!key || !change)
        return fail(key ? change.error() : key.error());
    return CompactInserts{connection, std::move(*record), std::move(*message), *key, *change};
}

} // namespace

Result<std::vector<Result<Revision>>> createCompactRows(SqliteConnection &connection,
                                                        std::span<const CompactSession *const> sessions)
{
    Result<CompactInserts> inserts = prepareInserts(connection);
    if (!inserts)
        return fail(inserts.error());
    // Somebody else may have used up the numbers; write() asks for each of them.
    constexpr qint64 enough = qint64(1) << 62;
    if (inserts->key > enough || inserts->change > enough)
        return fail(ErrorCode::Unsupported, CoreText::tr("The sessions are written one by one."));
    std::vector<Result<Revision>> created;
    created.reserve(sessions.size());
    for (const CompactSession *session : sessions) {
        if (const Result<void> wanted = StopScope::check(); !wanted)
            return fail(wanted.error());
        Result<Result<Revision>> one = createOne(*inserts, *session);
        if (!one)
            return fail(one.error());
        created.push_back(std::move(*one));
    }
    return created;
}

} // namespace SessionDeck
