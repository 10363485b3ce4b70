// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/redisprobe.h"

#include "core/base/jsonscanner.h"
#include "core/store/redis/nativekeys.h"
#include "core/store/redis/redissweep.h"

#include <QElapsedTimer>
#include <QRegularExpression>

#include <algorithm>

namespace SessionDeck {

namespace {

constexpr qint64 enoughKeys = 20'000;
constexpr qint64 probePatience = 2000; // ms
constexpr qsizetype examinedPerPrefix = 20;

// The part of a native header's key before the tag; nothing if it is no such key.
std::optional<QByteArray> nativePrefix(const QByteArray &key)
{
    const qsizetype tag = key.lastIndexOf('{');
    const auto parsed = tag < 0 ? std::nullopt : parseNativeKey(QByteArrayView(key).sliced(tag));
    return parsed && parsed->isHeader ? std::optional(key.first(tag)) : std::nullopt;
}

// Sessions of applications have messages or, on the web, a cookie. A value may be cut.
bool looksLikeSession(const QByteArray &value)
{
    static const QRegularExpression messages(QStringLiteral("\"messages\"\\s*:\\s*\\["));
    static const QRegularExpression cookie(QStringLiteral("\"cookie\"\\s*:\\s*\\{"));
    if (!value.startsWith('{'))
        return false;
    const QString text = QString::fromUtf8(value);
    return text.contains(messages) || text.contains(cookie);
}

QByteArray commonPrefix(const QByteArrayList &keys)
{
    QByteArray common = keys.front();
    for (const QByteArray &key : keys) {
        const auto differs = std::ranges::mismatch(common, key);
        common.truncate(differs.in1 - common.begin());
    }
    const qsizetype end = qMax(common.lastIndexOf(':'), common.lastIndexOf('/'));
    return common.first(end + 1);
}

// Keys by the prefix that an application may have given them.
QMap<QByteArray, QByteArrayList> byPrefix(const QByteArrayList &keys, const QByteArray &prefix)
{
    if (!prefix.isEmpty())
        return {{prefix, keys}};
    QMap<QByteArray, QByteArrayList> bySegment;
    for (const QByteArray &key : keys) {
        const auto end = std::ranges::find_if(key, [](char c) { return c == ':' || c == '/'; });
        bySegment[end == key.end() ? QByteArray() : key.first(end - key.begin() + 1)] += key;
    }
    QMap<QByteArray, QByteArrayList> groups;
    for (const QByteArrayList &group : std::as_const(bySegment))
        groups[commonPrefix(group)] += group;
    return groups;
}

// Whether session_id, created_at and updated_at are there and the key ends with the id.
bool isAgentsHash(const QByteArray &key, const RedisValue &fields)
{
    const QByteArrayView id = fields.at(0).text();
    return !id.isEmpty() && key.endsWith(id) && !fields.at(1).isNil() && !fields.at(2).isNil();
}

} // namespace

Result<RedisSample> sampleKeys(const RedisKeyspace &keyspace)
{
    RedisSample sample;
    QElapsedTimer timer;
    timer.start();
    std::stop_source enough;
    RedisSweep sweep = keySweep(keyspace, "*");
    sweep.ask = [&](QByteArrayView key, QByteArray &out) {
        appendCommand(out, {"TYPE", key.toByteArray()});
        return true;
    };
    sweep.got = [&](QByteArrayView key, std::span<const RedisReply> replies) {
        sample.keys[replies[0].text().toByteArray()] += key.toByteArray();
        if (++sample.looked >= enoughKeys || timer.hasExpired(probePatience))
            enough.request_stop();
    };
    const Result<void> done = runSweep(keyspace, sweep, enough.get_token());
    if (!done && done.error().code != ErrorCode::Cancelled)
        return fail(done.error());
    sample.isWhole = done.has_value();
    return sample;
}

Result<std::vector<RedisFinding>> findNative(const RedisKeyspace &keyspace, const RedisSample &sample)
{
    const QByteArray indexName = nativeIndexKey({});
    QMap<QByteArray, QByteArrayList> headers;
    for (const QByteArray &key : sample.keys.value("hash")) {
        if (const auto prefix = nativePrefix(key))
            headers[*prefix] += key;
    }
    std::vector<RedisFinding> found;
    for (const QByteArray &key : sample.keys.value("zset")) {
        if (key.endsWith(indexName))
            found.push_back(
                {key.chopped(indexName.size()), headers.value(key.chopped(indexName.size())).size(), 1});
    }
    for (auto group = headers.cbegin(); group != headers.cend(); ++group) {
        if (std::ranges::find(found, group.key(), &RedisFinding::prefix) != found.end())
            continue;
        const Result<RedisReply> format = keyspace.client.read({"HGET", group.value().front(), "format"});
        if (!format)
            return fail(format.error());
        if (format->text() == "1")
            found.push_back({group.key(), group.value().size(), 1});
    }
    return found;
}

Result<std::vector<RedisFinding>> findAgents(const RedisKeyspace &keyspace, const RedisSample &sample)
{
    constexpr qsizetype mostHashes = 1000;
    RedisCommands commands;
    QByteArrayList keys;
    for (const QByteArray &key : sample.keys.value("hash")) {
        if (keys.size() < mostHashes && !nativePrefix(key))
            keys += key;
    }
    for (const QByteArray &key : std::as_const(keys))
        commands.push_back({"HMGET", key, "session_id", "created_at", "updated_at"});
    const Result<RedisReplies> replies = keyspace.client.readAll(commands);
    if (!replies)
        return fail(replies.error());
    QMap<QByteArray, qint64> counts;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (isAgentsHash(keys[i], replies->at(size_t(i))))
            ++counts[keys[i].chopped(replies->at(size_t(i)).at(0).text().size())];
    }
    std::vector<RedisFinding> found;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        found.push_back({count.key(), count.value(), count.value()});
    return found;
}

Result<std::vector<RedisFinding>> findStrings(const RedisKeyspace &keyspace, const RedisSample &sample)
{
    std::vector<RedisFinding> found;
    const auto groups = byPrefix(sample.keys.value("string"), keyspace.prefix);
    for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
        RedisCommands commands;
        for (const QByteArray &key : group.value().mid(0, examinedPerPrefix))
            commands.push_back({"GETRANGE", key, "0", "4095"});
        const Result<RedisReplies> values = keyspace.client.readAll(commands);
        if (!values)
            return fail(values.error());
        const auto sessions = std::ranges::count_if(
            *values, [](const RedisReply &value) { return looksLikeSession(value.text().toByteArray()); });
        if (sessions * 2 > qint64(values->size()))
            found.push_back({group.key(), group.value().size(), qint64(values->size())});
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &RedisFinding::count);
    return found;
}

} // namespace SessionDeck
