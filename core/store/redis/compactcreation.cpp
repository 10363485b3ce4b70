// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/compactcreation.h"

#include "core/base/coretext.h"
#include "core/store/redis/nativeedit.h"
#include "core/store/redis/nativekeys.h"
#include "core/store/redis/nativescripts.h"
#include "core/store/redis/plainrecord.h"
#include "core/store/redis/recordobject.h"
#include "core/store/redis/rediserrors.h"
#include "core/store/redis/redislog.h"
#include "core/store/redis/redisoutcome.h"

namespace SessionDeck {

namespace {

// The calls of the script in one pipeline, and what they will become.
class CompactCreation
{
public:
    explicit CompactCreation(const RedisKeyspace &keyspace) : m_keyspace(keyspace)
    {
    }
    void plan(std::span<const CompactSession *const> sessions);
    std::vector<Result<Revision>> run(std::span<const CompactSession *const> sessions);

private:
    using Field = std::pair<QByteArrayView, QByteArray>;
    Result<Revision> planOne(const CompactSession &session);
    bool encodeRecords(const CompactMessages &messages);
    std::vector<Field> headerOf(const CompactSession &session, const QByteArray &generation) const;
    void addCall(const CompactSession &session, const std::vector<Field> &header, const QByteArray &expiry);
    void putInIndex(std::span<const CompactSession *const> sessions) const;

    const RedisKeyspace &m_keyspace;
    RedisPipeline m_calls;
    std::vector<size_t> m_places; // of the session of each call
    std::vector<Result<Revision>> m_created;
    QByteArray m_records; // of one session, behind each other
    std::vector<qsizetype> m_ends;
};

Error notPlain(const CompactSession &session)
{
    return {.code = ErrorCode::Unsupported,
            .message = CoreText::tr("The session cannot be stored in this layout as it is."),
            .place = QString::fromUtf8(session.id)};
}

bool CompactCreation::encodeRecords(const CompactMessages &messages)
{
    m_records.resize(0);
    m_ends.clear();
    for (qsizetype i = 0; i < messages.size(); ++i) {
        if (!appendPlainRecord(m_records, messages.at(i)))
            return false;
        m_ends.push_back(m_records.size());
    }
    return true;
}

// As encodeNativeHeader() makes it, in the same order.
std::vector<CompactCreation::Field> CompactCreation::headerOf(const CompactSession &session,
                                                              const QByteArray &generation) const
{
    const QByteArray participants = session.participants == "[]" ? QByteArray() : session.participants;
    const auto number = [](Timestamp time) {
        return time.isNull() ? QByteArray() : QByteArray::number(time.microseconds());
    };
    const qint64 bytes
        = session.title.size() + participants.size() + session.metadata.size() + m_records.size();
    std::vector<Field> fields{{"active", number(session.lastActivity)},
                              {"bytes", QByteArray::number(bytes)},
                              {"count", QByteArray::number(qint64(m_ends.size()))},
                              {"created", number(session.created)},
                              {"format", "1"},
                              {"generation", generation},
                              {"metadata", session.metadata},
                              {"participants", participants},
                              {"revision", "1"},
                              {"title", session.title}};
    std::erase_if(fields, [](const Field &field) { return field.second.isEmpty(); });
    return fields;
}

void CompactCreation::addCall(const CompactSession &session, const std::vector<Field> &header,
                              const QByteArray &expiry)
{
    const RedisScript &script = nativeCreateScript();
    const bool first = m_calls.ends.empty(); // brings the script along for the others
    QByteArray &out = m_calls.bytes;
    appendArrayHead(out, qsizetype(7 + 2 * header.size() + m_ends.size()));
    appendBulk(out, first ? "EVAL" : "EVALSHA");
    appendBulk(out, first ? script.body() : script.sha());
    appendBulk(out, "2");
    appendBulk(out, nativeHeaderKey(m_keyspace.prefix, session.id));
    appendBulk(out, nativeMessagesKey(m_keyspace.prefix, session.id));
    appendBulk(out, expiry);
    appendBulk(out, QByteArray::number(qint64(2 + 2 * header.size())));
    for (const Field &field : header) {
        appendBulk(out, field.first);
        appendBulk(out, field.second);
    }
    qsizetype begin = 0;
    for (const qsizetype end : m_ends) {
        appendBulk(out, QByteArrayView(m_records).sliced(begin, end - begin));
        begin = end;
    }
    m_calls.close();
}

// The revision that the session will have.
Result<Revision> CompactCreation::planOne(const CompactSession &session)
{
    const Result<QByteArray> expiry = expiryArgument(session.expires);
    if (!expiry)
        return fail(expiry.error());
    const bool sound = encodeRecords(session.messages) && checkRecordObject({session.metadata}, QString());
    if (!sound)
        return fail(notPlain(session));
    const QByteArray generation = newGeneration();
    addCall(session, headerOf(session, generation), *expiry);
    return Revision{generation + "-1"};
}

void CompactCreation::plan(std::span<const CompactSession *const> sessions)
{
    for (size_t i = 0; i < sessions.size(); ++i) {
        m_created.push_back(planOne(*sessions[i]));
        if (m_created.back())
            m_places.push_back(i);
    }
}

// The session itself is safe by then: see createNativeMany().
void CompactCreation::putInIndex(std::span<const CompactSession *const> sessions) const
{
    RedisCommand index{"ZADD", nativeIndexKey(m_keyspace.prefix)};
    for (const size_t place : m_places) {
        if (!m_created[place])
            continue;
        const Timestamp active = sessions[place]->lastActivity;
        index << (active.isNull() ? QByteArray("0") : QByteArray::number(active.microseconds()))
              << sessions[place]->id;
    }
    const auto done = index.size() > 2 ? m_keyspace.client.change(index) : Result<RedisReply>();
    if (!done)
        qCWarning(lcRedis) << "the index was not updated:" << done.error().message;
}

std::vector<Result<Revision>> CompactCreation::run(std::span<const CompactSession *const> sessions)
{
    size_t answered = 0;
    const Result<void> done
        = m_keyspace.client.stream(m_calls, {}, [&](size_t call, const RedisReply &reply) {
              const CompactSession &session = *sessions[m_places[call]];
              const QString key = printableKey(nativeHeaderKey(m_keyspace.prefix, session.id));
              if (reply.isError())
                  m_created[m_places[call]] = fail(redisError(reply.text(), key));
              else if (reply.integer() != 1)
                  m_created[m_places[call]] = fail(
                      ErrorCode::Conflict, CoreText::tr("There is a session of this id already."), key);
              ++answered;
          });
    for (; !done && answered < m_places.size(); ++answered)
        m_created[m_places[answered]] = fail(done.error());
    putInIndex(sessions);
    return std::move(m_created);
}

} // namespace

std::vector<Result<Revision>> createNativeCompact(const RedisKeyspace &keyspace,
                                                  std::span<const CompactSession *const> sessions)
{
    CompactCreation creation(keyspace);
    creation.plan(sessions);
    return creation.run(sessions);
}

} // namespace SessionDeck
