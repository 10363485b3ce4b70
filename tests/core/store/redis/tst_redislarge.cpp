// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openstore.h"
#include "tests/support/redisserver.h"
#include "tests/support/storerows.h"
#include "tests/support/testresult.h"

using namespace SessionDeck;

namespace {

std::unique_ptr<SessionStore> openNative(const RedisServer &server)
{
    Result<OpenedStore> opened = openStore(server.location("native", "l:"), {.mode = AccessMode::ReadWrite});
    return opened ? std::move(opened->store) : nullptr;
}

QByteArray recordOf(qsizetype bytes)
{
    return R"({"id":")" + QByteArray::number(bytes) + R"(","content":")" + QByteArray(bytes, 'x') + R"("})";
}

} // namespace

/// Messages of hundreds of megabytes, alone and beside each other.
class RedisLargeTest : public QObject
{
    Q_OBJECT
private slots:
    void hugeMessageIsReadAndLeftAlone();
    void hugeNeighboursAreReadOneByOne();
};

void RedisLargeTest::hugeMessageIsReadAndLeftAlone()
{
    constexpr qsizetype huge = 200'000'000;
    RedisServer server;
    const auto store = openNative(server);
    VERIFY_RESULT(store->write({.id = "a", .messages = {{.id = "m", .content = "y"}}}, Expect::absent()));
    server.command({"LSET", "l:{a}:m", "0", recordOf(huge)});
    VERIFY_RESULT(store->append({.id = "a", .messages = {{.id = "after", .content = "small"}}}));
    QCOMPARE(listedRow(*store, "a").messageCount, 2);
    const Result<LoadedSession> last = store->load({.id = "a", .first = -1});
    VERIFY_RESULT(last);
    QCOMPARE(last->session.messages.front().content, QString("small"));
    const Result<LoadedSession> first = store->load({.id = "a", .count = 1});
    VERIFY_RESULT(first);
    QCOMPARE(first->session.messages.front().content.size(), huge);
    const Result<std::vector<RawPart>> raw = store->raw({.id = "a", .limit = 1'000'000});
    VERIFY_RESULT(raw);
    QVERIFY(raw->back().bytes.size() <= 1'000'000 && raw->back().totalBytes > huge / 2);
}

void RedisLargeTest::hugeNeighboursAreReadOneByOne()
{
    constexpr qsizetype huge = 120'000'000; // three are more than one answer may be
    RedisServer server;
    const auto store = openNative(server);
    std::vector<Message> many(1000, {.content = "x"});
    VERIFY_RESULT(store->write({.id = "a", .messages = std::move(many)}, Expect::absent()));
    for (const char *place : {"0", "1", "2"})
        server.command({"LSET", "l:{a}:m", place, recordOf(huge)});
    const Result<LoadedSession> loaded = store->load({.id = "a", .count = 3});
    VERIFY_RESULT(loaded);
    QCOMPARE(loaded->session.messages.size(), size_t(3));
    for (const Message &message : loaded->session.messages)
        QCOMPARE(message.content.size(), huge);
    const Result<std::vector<RawPart>> raw = store->raw({.id = "a", .limit = 1'000'000'000});
    VERIFY_RESULT(raw);
    QVERIFY(raw->back().bytes.size() > 3 * huge);
}

QTEST_GUILESS_MAIN(RedisLargeTest)
#include "tst_redislarge.moc"
