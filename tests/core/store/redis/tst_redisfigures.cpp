// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/figures.h"
#include "core/store/openstore.h"
#include "tests/support/redisserver.h"
#include "tests/support/testresult.h"

#include <algorithm>
#include <cmath>

using namespace SessionDeck;

namespace {

constexpr FigureDepth quick = FigureDepth::Quick;

std::unique_ptr<FigureSource> openSource(const RedisServer &server, const QString &user = {})
{
    StoreLocation location = server.location("native", "f:");
    location.user = user;
    Result<std::unique_ptr<FigureSource>> source = openFigures(location, {.password = user});
    return source ? std::move(*source) : nullptr;
}

// Not a number if it is missing.
double figureOf(const FigureSet &set, const char *metric)
{
    const auto found = std::ranges::find(set.figures, QByteArray(metric), &Figure::metric);
    return found == set.figures.end() ? std::nan("") : found->value;
}

QString factOf(const FigureSet &set, const char *key)
{
    const auto found = std::ranges::find(set.facts, QString(key), &StoreFact::key);
    return found == set.facts.end() ? QString() : found->value;
}

qint64 callsOf(const FigureSet &set, const char *command)
{
    const auto found = std::ranges::find(set.latencies, QByteArray(command), &ServerLatency::work);
    return found == set.latencies.end() ? 0 : qint64(found->total.count());
}

} // namespace

/// What a Redis server tells about itself, beside what it is known to have done.
class RedisFiguresTest : public QObject
{
    Q_OBJECT
private slots:
    void figuresAgreeWithTheServer();
    void lookingIsNeitherHitNorMiss();
    void restartBeginsANewCount();
    void slowLogTellsNoValues();
    void forbiddenFiguresAreExplained();
    void shareOfTheKeysIsCounted();
};

void RedisFiguresTest::figuresAgreeWithTheServer()
{
    RedisServer server({.config = {"--maxmemory", "100mb", "--maxmemory-policy", "allkeys-lru"}});
    const auto source = openSource(server);
    QVERIFY(source);
    server.command({"SET", "big", QByteArray(3'000'000, 'x')});
    const Result<FigureSet> set = source->read(quick, {});
    VERIFY_RESULT(set);
    const QByteArray memory = server.command({"INFO", "memory"});
    const qsizetype at = memory.indexOf("used_memory:") + qsizetype(strlen("used_memory:"));
    const double used = memory.mid(at, memory.indexOf('\r', at) - at).toDouble();
    QVERIFY2(std::abs(figureOf(*set, "used_memory") - used) < 500'000, memory);
    QCOMPARE(figureOf(*set, "maxmemory"), 100.0 * 1024 * 1024);
    QCOMPARE(factOf(*set, "maxmemory_policy"), QString("allkeys-lru"));
    QCOMPARE(factOf(*set, "role"), QString("master"));
    QCOMPARE(figureOf(*set, "keys"), 1.0);
    QCOMPARE(figureOf(*set, "connected_clients"), 2.0); // this one and the test's
    QVERIFY(figureOf(*set, "last_save_age") >= 0);
    server.command({"DEL", "big"});
    QCOMPARE(figureOf(*source->read(quick, {}), "keys"), 0.0);
}

void RedisFiguresTest::lookingIsNeitherHitNorMiss()
{
    RedisServer server;
    server.command({"SET", "there", "x"});
    const auto source = openSource(server);
    QVERIFY(source);
    const Result<FigureSet> before = source->read(quick, {});
    VERIFY_RESULT(before);
    for (int i = 0; i < 10; ++i) {
        server.command({"GET", "there"});
        if (i < 7)
            server.command({"GET", "missing"});
        VERIFY_RESULT(source->probe());
        VERIFY_RESULT(source->read(quick, {}));
        VERIFY_RESULT(source->read(FigureDepth::Full, {}));
    }
    const Result<FigureSet> after = source->read(quick, {});
    VERIFY_RESULT(after);
    QCOMPARE(figureOf(*after, "keyspace_hits") - figureOf(*before, "keyspace_hits"), 10.0);
    QCOMPARE(figureOf(*after, "keyspace_misses") - figureOf(*before, "keyspace_misses"), 7.0);
    QCOMPARE(callsOf(*after, "get") - callsOf(*before, "get"), 17);
    QCOMPARE(callsOf(*after, "ping"), 0);
    QCOMPARE(callsOf(*after, "info"), 0);
}

void RedisFiguresTest::restartBeginsANewCount()
{
    RedisServer server;
    const auto source = openSource(server);
    QVERIFY(source);
    const Result<FigureSet> before = source->read(quick, {});
    VERIFY_RESULT(before);
    QVERIFY(!before->incarnation.isEmpty());
    QCOMPARE(source->read(quick, {})->incarnation, before->incarnation);
    server.kill();
    const Result<FigureSet> down = source->read(quick, {});
    QVERIFY(!down);
    QCOMPARE(down.error().code, ErrorCode::Unreachable);
    server.start();
    const Result<FigureSet> after = source->read(quick, {});
    VERIFY_RESULT(after);
    QVERIFY(after->incarnation != before->incarnation);
}

void RedisFiguresTest::slowLogTellsNoValues()
{
    RedisServer server;
    const auto source = openSource(server);
    QVERIFY(source);
    server.command({"CONFIG", "SET", "slowlog-log-slower-than", "0"});
    server.command({"SET", "f:key", "what they wrote"});
    server.command({"EVAL", "return ARGV[1]", "1", "f:key", "what they wrote"});
    server.command({"CONFIG", "SET", "requirepass", "what they wrote"});
    server.command({"CONFIG", "SET", "slowlog-log-slower-than", "-1"});
    const Result<FigureSet> set = source->read(quick, {});
    VERIFY_RESULT(set);
    QStringList texts;
    for (const SlowWork &work : set->slow)
        texts += work.text;
    QVERIFY2(texts.contains("SET f:key (1 more)"), qPrintable(texts.join('\n')));
    QVERIFY2(texts.contains("EVAL f:key (1 more)"), qPrintable(texts.join('\n')));
    QVERIFY2(!texts.join('\n').contains("wrote"), qPrintable(texts.join('\n')));
    QVERIFY(std::ranges::is_sorted(set->slow, std::ranges::greater(), &SlowWork::id));
    QCOMPARE(figureOf(*set, "slow_commands"), double(set->slow.front().id + 1));
}

void RedisFiguresTest::forbiddenFiguresAreExplained()
{
    RedisServer server;
    server.command({"ACL", "SETUSER", "blind", "on", ">blind", "~f:*", "+get", "+select"});
    const auto blind = openSource(server, "blind");
    QVERIFY(blind);
    VERIFY_RESULT(blind->probe());
    const Result<FigureSet> nothing = blind->read(quick, {});
    VERIFY_RESULT(nothing);
    QVERIFY(nothing->figures.empty() && nothing->latencies.empty() && nothing->slow.empty());
    for (const char *fact : {"info_missing", "latency_missing", "slowlog_missing"})
        QVERIFY2(factOf(*nothing, fact).contains("not allow"), fact);
    VERIFY_RESULT(blind->read(FigureDepth::Full, {}));
    server.command({"ACL", "SETUSER", "low", "on", ">low", "~f:*", "+@all", "-latency"});
    const auto low = openSource(server, "low");
    QVERIFY(low);
    VERIFY_RESULT(low->read(quick, {}));
    server.command({"INCR", "f:n"});
    server.command({"INCR", "f:n"});
    const Result<FigureSet> statistics = low->read(quick, {});
    VERIFY_RESULT(statistics);
    QCOMPARE(callsOf(*statistics, "incr"), 2);
}

void RedisFiguresTest::shareOfTheKeysIsCounted()
{
    RedisServer server;
    const Result<OpenedStore> opened
        = openStore(server.location("native", "f:"), {.mode = AccessMode::ReadWrite});
    VERIFY_RESULT(opened);
    double bytes = 0;
    for (int i = 0; i < 50; ++i) {
        const QString id = QString::number(i);
        VERIFY_RESULT(
            opened->store->write({.id = id, .messages = {{.content = QString(200, 'x')}}}, Expect::absent()));
        for (const char *part : {":h", ":m"})
            bytes += server.command({"MEMORY", "USAGE", QByteArray("f:{" + id.toUtf8() + '}' + part)})
                         .toDouble();
    }
    QList<QByteArrayList> foreign;
    for (int i = 0; i < 30'000; ++i)
        foreign.append({"SET", "other:" + QByteArray::number(i), "x"});
    server.pipeline(foreign);
    const auto source = openSource(server);
    QVERIFY(source);
    const Result<FigureSet> first = source->read(FigureDepth::Full, {}); // not all keys: an estimate
    VERIFY_RESULT(first);
    QVERIFY(figureOf(*first, "prefix_keys") >= 0 && figureOf(*first, "prefix_keys") < 300);
    Result<FigureSet> set = source->read(FigureDepth::Full, {});
    VERIFY_RESULT(set);
    QCOMPARE(figureOf(*set, "prefix_keys"), 100.0);
    const double share = figureOf(*set, "prefix_bytes") / bytes;
    QVERIFY2(share > 0.7 && share < 1.4, qPrintable(QString::number(share)));
}

QTEST_GUILESS_MAIN(RedisFiguresTest)
#include "tst_redisfigures.moc"
