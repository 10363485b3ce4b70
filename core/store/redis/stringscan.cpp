// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/stringlayout.h"

#include "core/base/coretext.h"
#include "core/store/redis/nativekeys.h"
#include "core/store/redis/rediserrors.h"
#include "core/store/redis/redissweep.h"
#include "core/store/redis/stringdocument.h"
#include "core/store/scanoutput.h"

#include <QElapsedTimer>

namespace SessionDeck {

namespace {

constexpr qint64 smallValue = 4096; // what a list reads of every value
constexpr qint64 largestCompleted = 64LL * 1024 * 1024;

class StringScan
{
public:
    StringScan(const RedisKeyspace &keyspace, const ScanRequest &request, const ScanSink &sink)
        : m_keyspace(keyspace), m_request(request), m_rows(request, sink)
    {
    }
    Result<void> run();

private:
    bool isOurs(QByteArrayView key);
    void take(QByteArrayView key, std::span<const RedisReply> replies);
    void takeWrongType(QByteArrayView key, const RedisReply &error);
    using PutRow = void (ScanOutput::*)(const SummaryView &row);
    void addRow(SummaryView row, QByteArrayView value, PutRow put = &ScanOutput::row);
    Result<void> complete();

    const RedisKeyspace &m_keyspace;
    const ScanRequest &m_request;
    ScanOutput m_rows;
    QByteArrayList m_large; // keys whose values were not read
};

// Whether the key can be one of a session at all; with the native layout below the same prefix it may not.
bool StringScan::isOurs(QByteArrayView key)
{
    const QByteArrayView id = key.sliced(m_keyspace.prefix.size());
    if (parseNativeKey(id) || key == nativeIndexKey(m_keyspace.prefix))
        return false;
    const bool named
        = !id.isEmpty() && id.size() <= maxSessionIdBytes && id.isValidUtf8() && !id.contains('\0');
    if (!named && !id.isEmpty())
        m_rows.damage(
            {ErrorCode::Corrupt,
             CoreText::tr("The key cannot be shown as a session: what follows the prefix is no text of "
                          "at most %1 bytes.")
                 .arg(maxSessionIdBytes),
             printableKey(key)});
    return named;
}

void StringScan::addRow(SummaryView row, QByteArrayView value, PutRow put)
{
    const Result<DocumentRow> document = documentRow(value);
    QByteArray reason;
    if (document) {
        row.title = document->title;
        row.participants = document->participants;
        row.messageCount = document->messageCount;
        row.created = document->created;
        row.lastActivity = document->lastActivity;
    } else {
        const Error &error = document.error();
        const QByteArray key = m_keyspace.prefix + row.id;
        reason = describe({error.code, error.message, printableKey(key) + u", " + error.place}).toUtf8();
        row.health = Health::Damaged;
        row.reason = reason;
    }
    (m_rows.*put)(row);
}

// Below a prefix every key should be a session; without one the database belongs to others as well.
void StringScan::takeWrongType(QByteArrayView key, const RedisReply &error)
{
    if (m_keyspace.prefix.isEmpty() && m_request.ids.isEmpty())
        return;
    const QByteArray reason = describe(redisError(error.text(), printableKey(key))).toUtf8();
    m_rows.row({.id = key.sliced(m_keyspace.prefix.size()), .reason = reason, .health = Health::Damaged});
}

void StringScan::take(QByteArrayView key, std::span<const RedisReply> replies)
{
    if (replies[0].isError())
        return takeWrongType(key, replies[0]);
    SummaryView row{.id = key.sliced(m_keyspace.prefix.size()),
                    .sizeBytes = replies[0].integer(),
                    .expires = redisExpiry(m_keyspace, replies[1])};
    if (row.sizeBytes == 0 && replies[3].integer() == 0)
        return; // expired since the key was found
    if (row.sizeBytes <= smallValue)
        return addRow(row, replies[2].text());
    m_rows.row(row);
    m_large += key.toByteArray();
}

// The same ids once more, with what only the whole value tells. One value at a time: they are large.
Result<void> StringScan::complete()
{
    for (const QByteArray &key : std::as_const(m_large)) {
        const Result<RedisReplies> replies
            = m_keyspace.client.readAll({{"STRLEN", key}, expiryQuery(m_keyspace, key)}, m_request.stop);
        if (!replies)
            return fail(replies.error());
        const qint64 size = replies->at(0).integer();
        if (size <= 0 || size > largestCompleted)
            continue;
        const Result<RedisReply> value = m_keyspace.client.read({"GET", key}, m_request.stop);
        if (!value && value.error().code != ErrorCode::Corrupt)
            return fail(value.error());
        if (value && !value->isNil())
            addRow({.id = QByteArrayView(key).sliced(m_keyspace.prefix.size()),
                    .sizeBytes = value->text().size(),
                    .expires = redisExpiry(m_keyspace, replies->at(1))},
                   value->text(), &ScanOutput::replaceRow);
    }
    return {};
}

Result<void> StringScan::run()
{
    RedisSweep sweep = keySweep(m_keyspace, "*");
    if (!m_request.ids.isEmpty()) {
        sweep = {};
        for (const QString &id : m_request.ids)
            sweep.names += m_keyspace.prefix + id.toUtf8();
    } else if (const auto size = m_keyspace.client.read({"DBSIZE"}, m_request.stop)) {
        m_rows.begin(size->integer()); // of all keys: an estimate
    }
    sweep.commands = 4;
    sweep.ask = [this](QByteArrayView name, QByteArray &out) {
        if (!isOurs(name))
            return false;
        const QByteArray key = name.toByteArray();
        appendCommand(out, {"STRLEN", key});
        appendCommand(out, expiryQuery(m_keyspace, key));
        appendCommand(out, {"GETRANGE", key, "0", QByteArray::number(smallValue - 1)});
        appendCommand(out, {"EXISTS", key});
        return true;
    };
    sweep.got = [this](QByteArrayView key, std::span<const RedisReply> replies) { take(key, replies); };
    Result<void> done = runSweep(m_keyspace, sweep, m_request.stop);
    if (done && m_request.depth == ScanDepth::Complete)
        done = complete();
    return m_rows.finish(done);
}

} // namespace

Result<void> scanStrings(const RedisKeyspace &keyspace, const ScanRequest &request, const ScanSink &sink)
{
    return StringScan(keyspace, request, sink).run();
}

} // namespace SessionDeck
