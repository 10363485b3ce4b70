// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/compactloading.h"

#include "core/store/redis/compactheader.h"
#include "core/store/redis/expirymatch.h"
#include "core/store/redis/nativekeys.h"
#include "core/store/redis/plainrecord.h"

namespace SessionDeck {

namespace {

constexpr qsizetype askedAtOnce = 25; // sessions
constexpr qint64 mostRecords = 1000; // of a session that comes in one reply

// What is asked about each session, in this order. The revision comes first and once more with the header:
// where both are the same nobody has changed the records in between.
enum CompactReply : size_t { SeenBefore, Records, Header, HeaderExpiry, RecordsExpiry, CompactReplies };

void askFor(RedisPipeline &questions, const RedisKeyspace &keyspace, QByteArrayView id)
{
    static const QByteArray last = QByteArray::number(mostRecords);
    const QByteArray header = nativeHeaderKey(keyspace.prefix, id);
    const QByteArray messages = nativeMessagesKey(keyspace.prefix, id);
    const QByteArrayView expiry = expiryCommand(keyspace);
    questions.add({"HMGET", header, "generation", "revision"});
    questions.add({"LRANGE", messages, "0", last});
    askForHeader(questions, header);
    questions.add({expiry, header});
    questions.add({expiry, messages});
}

// One session while its replies come.
class CompactLoading
{
public:
    explicit CompactLoading(const RedisKeyspace &keyspace) : m_keyspace(keyspace)
    {
    }
    void begin(QByteArray id);
    void take(size_t question, RedisReply reply);
    /// Nothing if load() is needed.
    std::optional<LoadedCompact> finish();

private:
    bool takeRecords(const RedisReply &reply);
    bool takeExpiry(const RedisReply &reply);

    const RedisKeyspace &m_keyspace;
    LoadedCompact m_loaded;
    QByteArray m_seen; // the revision before the records were read
    RedisReply m_headerExpiry;
    QByteArray m_scratch;
    bool m_sound = true;
};

void CompactLoading::begin(QByteArray id)
{
    m_loaded = {.session = {.id = std::move(id)}};
    m_sound = true;
}

bool CompactLoading::takeRecords(const RedisReply &reply)
{
    CompactMessages &messages = m_loaded.session.messages;
    qsizetype bytes = 0;
    for (size_t i = 0; i < reply.size(); ++i)
        bytes += reply.at(i).text().size();
    messages.reserve(qsizetype(reply.size()), bytes);
    for (size_t i = 0; i < reply.size(); ++i) {
        MessageView message;
        if (!readPlainRecord(reply.at(i).text(), m_scratch, message))
            return false;
        messages.add(message);
    }
    return reply.size() <= size_t(mostRecords);
}

bool CompactLoading::takeExpiry(const RedisReply &reply)
{
    const QByteArray &id = m_loaded.session.id;
    m_loaded.session.expires = redisExpiry(m_keyspace, m_headerExpiry);
    if (m_headerExpiry.integer() == reply.integer())
        return true;
    return expiryFault(m_keyspace, {nativeHeaderKey(m_keyspace.prefix, id), m_headerExpiry},
                       {nativeMessagesKey(m_keyspace.prefix, id), reply})
        .isEmpty();
}

void CompactLoading::take(size_t question, RedisReply reply)
{
    m_sound = m_sound && !reply.isError();
    if (!m_sound)
        return;
    switch (question) {
    case SeenBefore:
        m_seen = tokenOf(reply);
        break;
    case Records:
        m_sound = takeRecords(reply);
        break;
    case Header:
        m_sound = readCompactHeader(reply, m_loaded) && m_loaded.revision.token == m_seen;
        break;
    case HeaderExpiry:
        m_headerExpiry = std::move(reply);
        break;
    case RecordsExpiry:
        m_sound = takeExpiry(reply);
    }
}

std::optional<LoadedCompact> CompactLoading::finish()
{
    return m_sound ? std::optional(std::move(m_loaded)) : std::nullopt;
}

// Two questions about each session instead of five.
std::vector<std::optional<LoadedCompact>> loadNativeStates(const RedisKeyspace &keyspace,
                                                           const LoadManyRequest &request)
{
    qsizetype asked = 0;
    const auto ask = [&](RedisPipeline &questions) {
        for (const qsizetype end = std::min(asked + askedAtOnce, request.ids.size()); asked < end; ++asked) {
            const QByteArray header = nativeHeaderKey(keyspace.prefix, request.ids[asked].toUtf8());
            questions.add({expiryCommand(keyspace), header});
            questions.add({"HMGET", header, "generation", "revision", "bytes"});
        }
    };
    std::vector<std::optional<LoadedCompact>> all(size_t(request.ids.size()));
    Timestamp expires;
    (void)keyspace.client.stream(ask, request.stop, [&](size_t number, const RedisReply &reply) {
        if (number % 2 == 0)
            expires = redisExpiry(keyspace, reply);
        else if (!reply.at(0).isNil() && !reply.at(1).isNil())
            all[number / 2] = LoadedCompact{
                .session = {.id = request.ids[qsizetype(number / 2)].toUtf8(), .expires = expires},
                .revision = {tokenOf(reply)},
                .sizeBytes = reply.at(2).integer(-1)};
    });
    return all;
}

} // namespace

std::vector<std::optional<LoadedCompact>> loadNativeCompact(const RedisKeyspace &keyspace,
                                                            const LoadManyRequest &request)
{
    if (request.count == 0)
        return loadNativeStates(keyspace, request);
    qsizetype asked = 0;
    const auto ask = [&](RedisPipeline &questions) {
        for (const qsizetype end = std::min(asked + askedAtOnce, request.ids.size()); asked < end; ++asked)
            askFor(questions, keyspace, request.ids[asked].toUtf8());
    };
    std::vector<std::optional<LoadedCompact>> all(size_t(request.ids.size()));
    CompactLoading loading(keyspace);
    // After an error the rest stays empty, and load() says what it is.
    (void)keyspace.client.stream(ask, request.stop, [&](size_t number, RedisReply reply) {
        const size_t session = number / CompactReplies;
        const size_t question = number % CompactReplies;
        if (question == SeenBefore)
            loading.begin(request.ids[qsizetype(session)].toUtf8());
        loading.take(question, std::move(reply));
        if (question == RecordsExpiry)
            all[session] = loading.finish();
    });
    return all;
}

} // namespace SessionDeck
