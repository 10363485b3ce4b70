// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/redisraw.h"

#include "core/session/expectcheck.h"
#include "core/store/redis/rediserrors.h"

namespace SessionDeck {

namespace {

constexpr qint64 mostElements = 200; // of a list in one answer

QString syntaxOf(const QByteArray &bytes, const char *otherwise)
{
    const QByteArray start = bytes.left(64).trimmed();
    return start.startsWith('{') || start.startsWith('[') ? QString::fromLatin1(otherwise)
                                                          : QStringLiteral("text");
}

using PartReading = Result<RawPart> (*)(const RedisClient &, const QByteArray &, qint64);

Result<RawPart> readString(const RedisClient &client, const QByteArray &key, qint64 limit)
{
    const Result<RedisReply> size = client.read({"STRLEN", key});
    if (!size)
        return fail(size.error());
    RawPart part{.totalBytes = size->integer()};
    if (limit > 0 && part.totalBytes > 0) {
        const Result<RedisReply> bytes = client.read({"GETRANGE", key, "0", QByteArray::number(limit - 1)});
        if (!bytes)
            return fail(bytes.error());
        part.bytes = bytes->text().toByteArray();
        part.totalBytes = qMax<qint64>(part.totalBytes, part.bytes.size());
    }
    part.syntax = syntaxOf(part.bytes, "json");
    return part;
}

// Appends elements as lines.
Result<void> appendElements(const RedisClient &client, const RedisCommand &query, QByteArray &lines)
{
    const Result<RedisReply> elements = client.read(query);
    if (!elements)
        return fail(elements.error());
    for (size_t i = 0; i < elements->size(); ++i)
        lines += elements->at(i).text().toByteArray() + '\n';
    return {};
}

// Elements are fetched until the limit is reached; the size of the others is what the server says about its
// memory, because it knows no other way to measure a list without reading it.
Result<RawPart> readList(const RedisClient &client, const QByteArray &key, qint64 limit)
{
    const Result<RedisReplies> sizes
        = client.readAll({{"LLEN", key}, {"MEMORY", "USAGE", key, "SAMPLES", "50"}});
    if (!sizes)
        return fail(sizes.error());
    const qint64 length = sizes->at(0).integer();
    const qint64 memory = sizes->at(1).isError() ? 0 : sizes->at(1).integer();
    const qint64 average = memory / qMax<qint64>(1, length) + 1;
    RawPart part;
    qint64 at = 0;
    for (qint64 step = qBound<qint64>(1, limit / average, mostElements);
         at < length && part.bytes.size() < qMax<qint64>(1, limit);) {
        const Result<void> done = appendElements(
            client, {"LRANGE", key, QByteArray::number(at), QByteArray::number(at + step - 1)}, part.bytes);
        if (!done && (done.error().code != ErrorCode::Io || step == 1))
            return fail(done.error());
        if (!done) { // far from the average, and more together than is read at once
            step = 1;
            continue;
        }
        at += step;
    }
    part.totalBytes = at < length ? qMax<qint64>(part.bytes.size(), memory) : part.bytes.size();
    part.bytes.truncate(qMax<qint64>(0, limit));
    part.syntax = syntaxOf(part.bytes, "jsonl");
    return part;
}

Result<RawPart> readHash(const RedisClient &client, const QByteArray &key, qint64 limit)
{
    const Result<RedisReply> fields = client.read({"HGETALL", key});
    if (!fields)
        return fail(fields.error());
    QByteArrayList lines;
    for (size_t i = 0; i + 1 < fields->size(); i += 2)
        lines += fields->at(i).text().toByteArray() + ": " + fields->at(i + 1).text().toByteArray() + '\n';
    std::sort(lines.begin(), lines.end());
    const QByteArray bytes = lines.join();
    return RawPart{.bytes = bytes.left(qMax<qint64>(0, limit)),
                   .totalBytes = bytes.size(),
                   .syntax = QStringLiteral("text")};
}

Result<RawPart> readOther(const RedisClient &client, const QByteArray &key, qint64)
{
    const Result<RedisReply> size = client.read({"MEMORY", "USAGE", key});
    return RawPart{.totalBytes = size ? size->integer() : 0, .syntax = QStringLiteral("text")};
}

PartReading readingOf(QByteArrayView type)
{
    static constexpr struct
    {
        const char *type;
        PartReading reading;
    } readings[] = {{"string", readString}, {"list", readList}, {"hash", readHash}};
    for (const auto &row : readings) {
        if (type == QByteArrayView(row.type))
            return row.reading;
    }
    return readOther;
}

} // namespace

Result<std::vector<RawPart>> readRawKeys(const RedisKeyspace &keyspace, const SessionKeys &session,
                                         qint64 limit)
{
    std::vector<RawPart> parts;
    for (const QByteArray &key : session.keys) {
        const Result<RedisReply> type = keyspace.client.read({"TYPE", key});
        if (!type)
            return fail(type.error());
        if (type->text() == "none")
            continue;
        Result<RawPart> part = readingOf(type->text())(keyspace.client, key, limit);
        if (!part)
            return fail(part.error());
        part->place = printableKey(key);
        limit -= part->bytes.size();
        parts.push_back(std::move(*part));
    }
    if (parts.empty())
        return fail(noSuchSession(QString::fromUtf8(session.id), printableKey(session.keys.front())));
    return parts;
}

Result<RawPart> readRawEntry(const RedisKeyspace &keyspace, const QByteArray &index, const QByteArray &id)
{
    const Result<RedisReply> score = keyspace.client.read({"ZSCORE", index, id});
    if (!score)
        return fail(score.error());
    if (score->isNil())
        return fail(noSuchSession(QString::fromUtf8(id), printableKey(index)));
    const QByteArray line = score->text().toByteArray() + ' ' + id + '\n';
    return RawPart{.place = printableKey(index),
                   .bytes = line,
                   .totalBytes = line.size(),
                   .syntax = QStringLiteral("text")};
}

} // namespace SessionDeck
