// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/nativescan.h"

#include "core/base/coretext.h"
#include "core/store/redis/expirymatch.h"
#include "core/store/redis/nativeheader.h"
#include "core/store/redis/nativekeys.h"
#include "core/store/redis/rediserrors.h"
#include "core/store/redis/redissweep.h"
#include "core/store/scanoutput.h"

#include <QSet>

#include <algorithm>

namespace SessionDeck {

namespace {

// One scan while it runs.
struct NativeScan
{
    Result<void> run();
    RedisSweep rowSweep(RedisSweep names);
    void askRow(QByteArrayView id, QByteArray &out) const;
    QString faultOf(const SummaryView &row, NativeRowState state, std::span<const RedisReply> replies) const;
    void takeRow(QByteArrayView id, std::span<const RedisReply> replies);
    Result<void> sweepUnindexed();
    Result<bool> isAllIndexed();
    Result<void> explainMissing();
    RedisSweep names();

    const RedisKeyspace &keyspace;
    const ScanRequest &request;
    ScanOutput rows;
    const bool complete = request.depth == ScanDepth::Complete;
    // Every id that was listed, as a 64-bit hash whose lowest bit says that it has a key for messages.
    std::vector<size_t> seen = {};
    QSet<QByteArray> missing = {}; // ids that something points to but that have no header
};

constexpr auto idHash = [](QByteArrayView id) { return qHash(id, size_t(0x5e55101dec4)) & ~size_t(1); };

void NativeScan::askRow(QByteArrayView id, QByteArray &out) const
{
    static const QByteArray fields = [] {
        QByteArray encoded;
        for (const QByteArray &field : nativeRowFields())
            appendBulk(encoded, field);
        return encoded;
    }();
    static const QByteArray head
        = '*' + QByteArray::number(nativeRowFields().size() + 2) + "\r\n$5\r\nHMGET\r\n";
    const QByteArray header = nativeHeaderKey(keyspace.prefix, id);
    out += head;
    appendBulk(out, header);
    out += fields;
    appendCommand(out, expiryQuery(keyspace, header));
    if (!complete)
        return;
    const QByteArray messages = nativeMessagesKey(keyspace.prefix, id);
    appendCommand(out, {"LLEN", messages});
    appendCommand(out, expiryQuery(keyspace, messages));
}

// What is wrong with a header that is there; empty if nothing is.
QString NativeScan::faultOf(const SummaryView &row, NativeRowState state,
                            std::span<const RedisReply> replies) const
{
    const auto header = [&] { return nativeHeaderKey(keyspace.prefix, row.id); };
    for (const RedisReply &reply : replies) {
        if (reply.isError())
            return describe(redisError(reply.text(), printableKey(header())));
    }
    if (state == NativeRowState::Damaged)
        return CoreText::tr("The header's counters are missing or no numbers (%1).")
            .arg(printableKey(header()));
    if (!complete)
        return {};
    if (replies[2].integer() != row.messageCount)
        return CoreText::tr("The header counts %1 messages, but %2 are there (%3).")
            .arg(QString::number(row.messageCount), QString::number(replies[2].integer()),
                 printableKey(header()));
    return expiryFault(keyspace, {header(), replies[1]},
                       {nativeMessagesKey(keyspace.prefix, row.id), replies[3]});
}

void NativeScan::takeRow(QByteArrayView id, std::span<const RedisReply> replies)
{
    SummaryView row{.id = id};
    const NativeRowState state
        = replies[0].isError() ? NativeRowState::Damaged : readNativeRow(replies[0], row);
    if (state == NativeRowState::Missing) {
        missing.insert(id.toByteArray());
        return;
    }
    const QByteArray reason = faultOf(row, state, replies).toUtf8();
    row.expires = redisExpiry(keyspace, replies[1]);
    row.health = reason.isEmpty() ? Health::Ok : Health::Damaged;
    row.reason = reason;
    rows.row(row);
    seen.push_back(idHash(id) | size_t(row.messageCount > 0));
}

RedisSweep NativeScan::rowSweep(RedisSweep names)
{
    names.commands = complete ? 4 : 2;
    names.ask = [this](QByteArrayView id, QByteArray &out) {
        askRow(id, out);
        return true;
    };
    names.got = [this](QByteArrayView id, std::span<const RedisReply> replies) { takeRow(id, replies); };
    return names;
}

// Whether the database holds just the index, the headers seen and their messages: then there is nothing to
// look for. Saves going through all keys in the common case of a database that is used for nothing else.
Result<bool> NativeScan::isAllIndexed()
{
    std::ranges::sort(seen);
    const auto [first, last] = std::ranges::unique(seen);
    seen.erase(first, last);
    if (complete || !missing.isEmpty())
        return false;
    const Result<RedisReplies> size
        = keyspace.client.readAll({{"DBSIZE"}, {"EXISTS", nativeIndexKey(keyspace.prefix)}}, request.stop);
    if (!size)
        return fail(size.error());
    const auto lists = std::ranges::count_if(seen, [](size_t hash) { return (hash & 1) != 0; });
    return size->at(0).integer(-1) == size->at(1).integer() + qint64(seen.size()) + lists;
}

// Headers that the index does not know, and messages without a header.
Result<void> NativeScan::sweepUnindexed()
{
    const std::vector<size_t> indexed = seen;
    const auto isNew = [&](QByteArrayView id) {
        const auto at = std::ranges::lower_bound(indexed, idHash(id));
        return at == indexed.end() || (*at & ~size_t(1)) != idHash(id);
    };
    const auto keyOf
        = [this](QByteArrayView key) { return parseNativeKey(key.sliced(keyspace.prefix.size())); };
    RedisSweep sweep = rowSweep(keySweep(keyspace, "{*}:[hm]"));
    sweep.ask = [&](QByteArrayView key, QByteArray &out) {
        const std::optional<NativeKey> parsed = keyOf(key);
        if (!parsed) {
            rows.damage({ErrorCode::Corrupt,
                         CoreText::tr("The key looks like one of a session, but holds no "
                                      "id in the spelling of this layout."),
                         printableKey(key)});
            return false;
        }
        if (!isNew(parsed->id))
            return false;
        if (parsed->isHeader)
            askRow(parsed->id, out);
        else
            missing.insert(parsed->id); // unless its header shows up
        return parsed->isHeader;
    };
    sweep.got
        = [&](QByteArrayView key, std::span<const RedisReply> replies) { takeRow(keyOf(key)->id, replies); };
    return runSweep(keyspace, sweep, request.stop);
}

// Ids without a header: orphans if there are messages, ghosts if only the index has them, else nothing.
Result<void> NativeScan::explainMissing()
{
    RedisSweep sweep{.names = missing.values(), .commands = 4};
    sweep.ask = [this](QByteArrayView id, QByteArray &out) {
        const QByteArray messages = nativeMessagesKey(keyspace.prefix, id);
        appendCommand(out, {"EXISTS", nativeHeaderKey(keyspace.prefix, id)});
        appendCommand(out, {"LLEN", messages});
        appendCommand(out, {"ZSCORE", nativeIndexKey(keyspace.prefix), id.toByteArray()});
        appendCommand(out, expiryQuery(keyspace, messages));
        return true;
    };
    sweep.got = [this](QByteArrayView id, std::span<const RedisReply> replies) {
        const qint64 count = replies[1].integer();
        const bool ghost = count == 0;
        if (replies[0].integer() != 0 || (ghost && replies[2].isNil()))
            return;
        const QByteArray reason
            = (ghost ? CoreText::tr(
                   "The index has this session, but its data is gone: expired, evicted or deleted.")
                     : CoreText::tr("There are messages, but no header (%1).")
                           .arg(printableKey(nativeHeaderKey(keyspace.prefix, id))))
                  .toUtf8();
        rows.row({.id = id,
                  .reason = reason,
                  .messageCount = count,
                  .expires = redisExpiry(keyspace, replies[3]),
                  .health = ghost ? Health::Ghost : Health::Orphan});
    };
    return runSweep(keyspace, sweep, request.stop);
}

// The ids that were asked for, or all of the index.
RedisSweep NativeScan::names()
{
    RedisSweep names;
    for (const QString &id : request.ids)
        names.names += id.toUtf8();
    if (!names.names.isEmpty())
        return names;
    const QByteArray index = nativeIndexKey(keyspace.prefix);
    if (const auto total = keyspace.client.read({"ZCARD", index}, request.stop))
        rows.begin(total->integer());
    return {.cursor = {"ZSCAN", index, "COUNT", "1000"}, .cursorAt = 2, .stride = 2};
}

Result<void> NativeScan::run()
{
    Result<void> done = runSweep(keyspace, rowSweep(names()), request.stop);
    if (!done
        && done.error().code == ErrorCode::Corrupt) { // no index under this key: all the others are there
        rows.damage(done.error());
        done = {};
    }
    if (done && request.ids.isEmpty()) {
        const Result<bool> all = isAllIndexed();
        done = !all ? fail(all.error()) : *all ? Result<void>() : sweepUnindexed();
    }
    if (done && !missing.isEmpty())
        done = explainMissing();
    return rows.finish(done);
}

} // namespace

Result<void> scanNative(const RedisKeyspace &keyspace, const ScanRequest &request, const ScanSink &sink)
{
    return NativeScan{keyspace, request, ScanOutput(request, sink)}.run();
}

} // namespace SessionDeck
