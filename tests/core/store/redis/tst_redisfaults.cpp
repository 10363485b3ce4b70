// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openstore.h"
#include "tests/support/redisserver.h"
#include "tests/support/soon.h"
#include "tests/support/storerows.h"
#include "tests/support/testresult.h"

#include <QDir>

using namespace SessionDeck;
using namespace std::chrono_literals;

namespace {

Result<std::unique_ptr<SessionStore>> open(const RedisServer &server, const QString &user = {},
                                           const QString &password = {})
{
    StoreLocation location = server.location("native", "f:");
    location.user = user;
    Result<OpenedStore> opened
        = openStore(location, {.mode = AccessMode::ReadWrite, .password = password, .commandTimeout = 20s});
    return opened ? Result<std::unique_ptr<SessionStore>>(std::move(opened->store)) : fail(opened.error());
}

const Session session{.id = "a", .title = "T", .messages = {{.id = "1", .content = "x"}}};

// What a change is refused with.
template <typename T> Error errorOf(const Result<T> &result)
{
    return result ? Error{.code = ErrorCode::Cancelled, .message = "no error"} : result.error();
}

} // namespace

/// What a server refuses, and what people are told about it.
class RedisFaultsTest : public QObject
{
    Q_OBJECT
private slots:
    void wrongPasswordIsUnauthorizedAndNeverRepeated();
    void missingPasswordIsUnauthorized();
    void userWithoutRightsIsUnauthorized();
    void serverWithoutMemoryIsNoSpace();
    void serverThatCannotSaveIsReadOnly();
    void replicaIsReadOnly();
    void loadingServerIsUnreachable();
    void unknownDatabaseIsInvalid();
};

void RedisFaultsTest::wrongPasswordIsUnauthorizedAndNeverRepeated()
{
    RedisServer server({.password = "right"});
    const QString secret = "s3cret-pass";
    for (const QString &user : {QString(), QString("nobody")}) {
        const auto refused = open(server, user, secret);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Unauthorized);
        QVERIFY(!describe(refused.error()).contains(secret));
    }
    VERIFY_RESULT(open(server, {}, "right"));
    // The password of a user must not go to a server that does not know the command either.
    RedisServer renamed({.config = {"--rename-command", "AUTH", ""}});
    const auto unknown = open(renamed, "nobody", secret);
    QCOMPARE(errorOf(unknown).code, ErrorCode::Unauthorized);
    QVERIFY(!describe(unknown.error()).contains(secret));
    RedisServer without;
    QCOMPARE(errorOf(open(without, {}, secret)).code, ErrorCode::Unauthorized);
}

void RedisFaultsTest::missingPasswordIsUnauthorized()
{
    RedisServer server({.password = "right"});
    const auto refused = open(server);
    QCOMPARE(errorOf(refused).code, ErrorCode::Unauthorized);
    QVERIFY2(describe(errorOf(refused)).contains("password"), qPrintable(describe(errorOf(refused))));
}

void RedisFaultsTest::userWithoutRightsIsUnauthorized()
{
    RedisServer server;
    server.command({"ACL", "SETUSER", "reader", "on", ">pw", "~*", "+@read", "+ping", "+select"});
    const auto writer = open(server);
    VERIFY_RESULT(writer);
    VERIFY_RESULT((*writer)->write(session, Expect::absent()));
    const auto store = open(server, "reader", "pw");
    VERIFY_RESULT(store);
    QCOMPARE(listedIds(**store), QStringList{"a"});
    VERIFY_RESULT((*store)->load({.id = "a"}));
    VERIFY_RESULT((*store)->statistics({}));
    const Error refused = errorOf((*store)->append({.id = "a", .messages = {{.content = "y"}}}));
    QCOMPARE(refused.code, ErrorCode::Unauthorized);
    server.command({"ACL", "SETUSER", "nothing", "on", ">pw", "nocommands"});
    const auto blind = open(server, "nothing", "pw");
    QCOMPARE(errorOf(blind ? (*blind)->scan({}, {}) : fail(blind.error())).code, ErrorCode::Unauthorized);
}

void RedisFaultsTest::serverWithoutMemoryIsNoSpace()
{
    RedisServer server({.config = {"--maxmemory-policy", "noeviction"}});
    const auto store = open(server);
    VERIFY_RESULT((*store)->write(session, Expect::absent()));
    const Result<LoadedSession> before = (*store)->load({.id = "a"});
    server.command({"CONFIG", "SET", "maxmemory", "1mb"});
    const std::vector<Message> more{{.id = "2", .content = "y"}};
    QCOMPARE(errorOf((*store)->append({.id = "a", .messages = more})).code, ErrorCode::NoSpace);
    QCOMPARE(errorOf((*store)->write({.id = "b"}, Expect::absent())).code, ErrorCode::NoSpace);
    QCOMPARE(errorOf((*store)->write({.id = "a"}, Expect::anything())).code, ErrorCode::NoSpace);
    const Result<LoadedSession> after = (*store)->load({.id = "a"});
    VERIFY_RESULT(after);
    QVERIFY(after->session == before->session);
    VERIFY_RESULT((*store)->remove("a", Expect::anything()));
}

void RedisFaultsTest::serverThatCannotSaveIsReadOnly()
{
    RedisServer server({.config = {"--save", "3600 1"}});
    const auto store = open(server);
    VERIFY_RESULT((*store)->write(session, Expect::absent()));
    QVERIFY(QDir(server.folder()).removeRecursively()); // so that the snapshot has nowhere to go
    server.command({"BGSAVE"});
    VERIFY_SOON(server.command({"INFO", "persistence"}).contains("rdb_last_bgsave_status:err"));
    const Error refused = errorOf((*store)->append({.id = "a", .messages = {{.content = "y"}}}));
    QCOMPARE(refused.code, ErrorCode::ReadOnly);
    QVERIFY2(refused.message.contains("save"), qPrintable(refused.message));
    VERIFY_RESULT((*store)->load({.id = "a"}));
}

void RedisFaultsTest::replicaIsReadOnly()
{
    RedisServer master({.tcp = true});
    RedisServer replica;
    const auto early = open(replica); // when it was none yet
    VERIFY_RESULT(early);
    replica.command({"REPLICAOF", "127.0.0.1", QByteArray::number(master.port())});
    VERIFY_SOON(replica.command({"INFO", "replication"}).contains("master_link_status:up"));
    QCOMPARE(errorOf((*early)->write(session, Expect::absent())).code, ErrorCode::ReadOnly);
    const auto store = open(replica);
    VERIFY_RESULT(store);
    QVERIFY(!(*store)->capabilities().write);
    QVERIFY(!(*store)->capabilities().readOnlyReason.isEmpty());
    QCOMPARE(errorOf((*store)->write(session, Expect::absent())).code, ErrorCode::ReadOnly);
}

void RedisFaultsTest::loadingServerIsUnreachable()
{
    RedisServer server({.config = {"--enable-debug-command", "local"}, .waitForLoading = false});
    server.command({"DEBUG", "POPULATE", "200000", "k", "100"});
    server.command({"SAVE"});
    server.kill();
    // Each key takes so many microseconds to load now; the server answers -LOADING meanwhile.
    RedisServer slow({.config = {"--dir", server.folder(), "--key-load-delay", "500",
                                 "--loading-process-events-interval-bytes", "1024"},
                      .waitForLoading = false});
    const auto store = open(slow);
    QVERIFY(!store);
    QCOMPARE(store.error().code, ErrorCode::Unreachable);
    QVERIFY2(store.error().message.contains("loading"), qPrintable(store.error().message));
}

void RedisFaultsTest::unknownDatabaseIsInvalid()
{
    RedisServer server;
    StoreLocation location = server.location("native");
    location.database = 99;
    const Result<OpenedStore> opened = openStore(location, {});
    QCOMPARE(errorOf(opened).code, ErrorCode::Invalid);
    QVERIFY(opened.error().message.contains("99"));
}

QTEST_GUILESS_MAIN(RedisFaultsTest)
#include "tst_redisfaults.moc"
