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
    CompactCreation(const RedisKeyspace &keyspace, std::span<const CompactSession *const> sessions)
        : m_keyspace(keyspace), m_sessions(sessions)
    {
    }
    std::vector<Result<Revision>> run();

private:
    using Field = std::pair<QByteArrayView, QByteArray>;
    Result<Revision> planOne(const CompactSession &session);
    bool encodeRecords(const CompactMessages &messages);
    std::vector<Field> headerOf(const CompactSession &session, const QByteArray &generation) const;
    void planSome(RedisPipeline &calls);
    void addCall(const CompactSession &session, const std::vector<Field> &header, const QByteArray &expiry);
    void take(size_t call, const RedisReply &reply);
    void putInIndex() const;

    const RedisKeyspace &m_keyspace;
    const std::span<const CompactSession *const> m_sessions;
    RedisPipeline *m_calls = nullptr; // those that are made at the moment
    std::vector<size_t> m_places; // of the session of each call
    std::vector<Result<Revision>> m_created;
    QByteArray m_records; // of one session, behind each other
    std::vector<qsizetype> m_ends;
};

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
    const bool first = m_places.empty(); // brings the script along for the others
    QByteArray &out = m_calls->bytes;
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
    m_calls->close();
}

// The revision that the session will have.
Result<Revision> CompactCreation::planOne(const CompactSession &session)
{
    const Result<QByteArray> expiry = expiryArgument(session.expires);
    if (!expiry)
        return fail(expiry.error());
    const bool sound = encodeRecords(session.messages) && checkRecordObject({session.metadata}, QString());
    if (!sound)
        return fail(ErrorCode::Unsupported,
                    CoreText::tr("The session cannot be stored in this layout as it is."),
                    QString::fromUtf8(session.id));
    const QByteArray generation = newGeneration();
    addCall(session, headerOf(session, generation), *expiry);
    return Revision{generation + "-1"};
}

void CompactCreation::planSome(RedisPipeline &calls)
{
    constexpr size_t planned = 32;
    m_calls = &calls;
    while (m_created.size() < m_sessions.size() && calls.ends.size() < planned) {
        Result<Revision> revision = planOne(*m_sessions[m_created.size()]);
        if (revision)
            m_places.push_back(m_created.size());
        m_created.push_back(std::move(revision));
    }
}

void CompactCreation::take(size_t call, const RedisReply &reply)
{
    if (!reply.isError() && reply.integer() == 1)
        return;
    const QString key = printableKey(nativeHeaderKey(m_keyspace.prefix, m_sessions[m_places[call]]->id));
    m_created[m_places[call]] = reply.isError()
        ? fail(redisError(reply.text(), key))
        : fail(ErrorCode::Conflict, CoreText::tr("There is a session of this id already."), key);
}

// The session itself is safe by then: see createNativeMany().
void CompactCreation::putInIndex() const
{
    RedisCommand index{"ZADD", nativeIndexKey(m_keyspace.prefix)};
    for (const size_t place : m_places) {
        if (!m_created[place])
            continue;
        const Timestamp active = m_sessions[place]->lastActivity;
        index << (active.isNull() ? QByteArray("0") : QByteArray::number(active.microseconds()))
              << m_sessions[place]->id;
    }
    const auto done = index.size() > 2 ? m_keyspace.client.change(index) : Result<RedisReply>();
    if (!done)
        qCWarning(lcRedis) << "the index was not updated:" << done.error().message;
}

std::vector<Result<Revision>> CompactCreation::run()
{
    size_t answered = 0;
    const Result<void> done = m_keyspace.client.stream([&](RedisPipeline &calls) { planSome(calls); }, {},
                                                       [&](size_t call, const RedisReply &reply) {
                                                           take(call, reply);
                                                           ++answered;
                                                       });
    for (; !done && answered < m_places.size(); ++answered)
        m_created[m_places[answered]] = fail(done.error());
    while (m_created.size() < m_sessions.size()) // never sent
        m_created.push_back(fail(done.error()));
    putInIndex();
    return std::move(m_created);
}

} // namespace

std::vector<Result<Revision>> createNativeCompact(const RedisKeyspace &keyspace,
                                                  std::span<const CompactSession *const> sessions)
{
    return CompactCreation(keyspace, sessions).run();
}

} // namespace SessionDeck
