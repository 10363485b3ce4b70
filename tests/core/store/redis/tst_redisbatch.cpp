// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openstore.h"
#include "tests/support/redisserver.h"
#include "tests/support/storerows.h"
#include "tests/support/testresult.h"

using namespace SessionDeck;

namespace {

std::unique_ptr<SessionStore> openNative(const RedisServer &server)
{
    Result<OpenedStore> opened = openStore(server.location("native", "b:"), {.mode = AccessMode::ReadWrite});
    return opened ? std::move(opened->store) : nullptr;
}

Session talk(int number, int messages)
{
    Session session{.id = QString("talk {%1}").arg(number), .title = "T", .metadata = {R"({"n":1})"}};
    for (int i = 0; i < messages; ++i)
        session.messages.push_back({.id = QString::number(i),
                                    .ordinal = i,
                                    .sender = "A",
                                    .content = QString("text %1 of %2").arg(i).arg(number),
                                    .timestamp = Timestamp::fromMicroseconds(1'758'687'912'513'529 + i)});
    return session;
}

} // namespace

/// Many sessions at once: the same as one after the other, only sooner.
class RedisBatchTest : public QObject
{
    Q_OBJECT
private slots:
    void whatIsWrittenIsLoaded();
    void eachStandsForItself();
    void batchesTakeFewRoundTrips();
    void scriptsMayBeForgottenInBetween();
    void goneServerIsToldForEach();
};

void RedisBatchTest::whatIsWrittenIsLoaded()
{
    RedisServer server;
    const auto store = openNative(server);
    std::vector<WriteRequest> requests;
    QStringList ids;
    for (int i = 0; i < 200; ++i) {
        requests.push_back({talk(i, i == 7 ? 1500 : i % 5), Expect::absent()});
        ids += requests.back().session.id;
    }
    requests[3].session.expires = Timestamp::fromMicroseconds(4'000'000'000'000'000);
    const std::vector<Result<Revision>> written = store->writeMany(requests);
    QCOMPARE(written.size(), requests.size());
    ids += "missing";
    for (const qint64 count : {qint64(-1), qint64(0), qint64(2)}) {
        const auto loaded = store->loadMany({.ids = ids, .count = count});
        QCOMPARE(loaded.size(), requests.size() + 1);
        for (size_t i = 0; i < requests.size(); ++i) {
            const Result<LoadedSession> one = store->load({.id = ids[qsizetype(i)], .count = count});
            VERIFY_RESULT(written[i]);
            VERIFY_RESULT(loaded[i]);
            QVERIFY(loaded[i]->session == one->session);
            QCOMPARE(loaded[i]->revision, *written[i]);
            QCOMPARE(loaded[i]->totalMessages, qint64(requests[i].session.messages.size()));
            QVERIFY(count != -1 || loaded[i]->session == requests[i].session);
            QCOMPARE(loaded[i]->health, Health::Ok);
        }
        QCOMPARE(loaded.back().error().code, ErrorCode::NotFound);
    }
    QCOMPARE(server.command({"ZCARD", "b:sessiondeck:index"}), "200");
    QCOMPARE(listedIds(*store).size(), 200);
}

void RedisBatchTest::eachStandsForItself()
{
    RedisServer server;
    const auto store = openNative(server);
    VERIFY_RESULT(store->write(talk(1, 1), Expect::absent()));
    const auto there = store->load({.id = talk(1, 1).id});
    const auto written = store->writeMany({{talk(0, 2), Expect::absent()},
                                           {talk(1, 5), Expect::absent()}, // is there
                                           {talk(2, 2), Expect::absent()},
                                           {talk(2, 3), Expect::absent()}, // since the one before
                                           {talk(2, 4), Expect::anything()},
                                           {talk(1, 6), Expect::at(there->revision)},
                                           {{.id = ""}, Expect::absent()},
                                           {talk(3, 1), Expect::absent()}});
    const std::vector<std::optional<ErrorCode>> expected{{}, ErrorCode::Conflict, {}, ErrorCode::Conflict, {},
                                                         {}, ErrorCode::Invalid,  {}};
    QCOMPARE(written.size(), expected.size());
    for (size_t i = 0; i < expected.size(); ++i) {
        QCOMPARE(written[i].has_value(), !expected[i]);
        if (expected[i])
            QCOMPARE(written[i].error().code, *expected[i]);
    }
    QCOMPARE(store->load({.id = talk(2, 0).id})->totalMessages, 4);
    QCOMPARE(store->load({.id = talk(1, 0).id})->totalMessages, 6);
    server.command({"SET", "b:{wrong}:h", "no hash"});
    const auto loaded = store->loadMany({.ids = {talk(0, 0).id, "wrong", talk(3, 0).id}});
    VERIFY_RESULT(loaded[0]);
    QCOMPARE(loaded[1].error().code, ErrorCode::Corrupt);
    VERIFY_RESULT(loaded[2]);
}

void RedisBatchTest::batchesTakeFewRoundTrips()
{
    RedisServer server;
    const auto store = openNative(server);
    std::vector<WriteRequest> requests;
    QStringList ids;
    for (int i = 0; i < 100; ++i) {
        requests.push_back({talk(i, 2), Expect::absent()});
        ids += requests.back().session.id;
    }
    server.command({"CONFIG", "RESETSTAT"});
    for (const Result<Revision> &written : store->writeMany(requests))
        VERIFY_RESULT(written);
    const QByteArray statistics = server.command({"INFO", "commandstats"});
    QVERIFY2(statistics.contains("cmdstat_zadd:calls=1,"), statistics);
    QVERIFY2(statistics.contains("cmdstat_eval:calls=1,"), statistics); // the others by their name
    QVERIFY2(!statistics.contains("cmdstat_hgetall"), statistics);
    server.command({"CONFIG", "RESETSTAT"});
    QCOMPARE(store->loadMany({.ids = ids}).size(), size_t(100));
    const QByteArray loading = server.command({"INFO", "commandstats"});
    QVERIFY2(loading.contains("cmdstat_hgetall:calls=100,"), loading);
}

void RedisBatchTest::scriptsMayBeForgottenInBetween()
{
    RedisServer server;
    const auto store = openNative(server);
    VERIFY_RESULT(store->write(talk(0, 1), Expect::absent()));
    server.command({"SCRIPT", "FLUSH"});
    for (const Result<Revision> &written :
         store->writeMany({{talk(1, 1), Expect::absent()}, {talk(2, 1), Expect::absent()}}))
        VERIFY_RESULT(written);
    QCOMPARE(listedIds(*store).size(), 3);
}

void RedisBatchTest::goneServerIsToldForEach()
{
    RedisServer server;
    const auto store = openNative(server);
    server.kill();
    const auto written = store->writeMany({{talk(1, 1), Expect::absent()}, {talk(2, 1), Expect::absent()}});
    QCOMPARE(written.size(), size_t(2));
    for (const Result<Revision> &one : written)
        QCOMPARE(one.error().code, ErrorCode::Unreachable);
    const auto loaded = store->loadMany({.ids = {"a", "b"}});
    QCOMPARE(loaded.size(), size_t(2));
    for (const Result<LoadedSession> &one : loaded)
        QCOMPARE(one.error().code, ErrorCode::Unreachable);
}

QTEST_GUILESS_MAIN(RedisBatchTest)
#include "tst_redisbatch.moc"
