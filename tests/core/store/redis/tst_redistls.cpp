// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openstore.h"
#include "tests/support/storerows.h"
#include "tests/support/testresult.h"
#include "tests/support/tlsserver.h"

#include <QTcpServer>

using namespace SessionDeck;
using namespace std::chrono_literals;

/// Real servers with real certificates, trusted and not.
class RedisTlsTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void storesWorkAsWithoutTls();
    void folderOfAuthoritiesIsTrusted();
    void doubtfulServersGetNothing_data();
    void doubtfulServersGetNothing();
    void serverThatWantsOurCertificateIsExplained();
    void portWithoutTlsIsUnreachable();
};

void RedisTlsTest::init()
{
    qunsetenv("SSL_CERT_FILE");
    qunsetenv("SSL_CERT_DIR");
}

void RedisTlsTest::storesWorkAsWithoutTls()
{
    TlsServer server;
    const auto store = server.openTrusted();
    const auto source = store->watch();
    VERIFY_RESULT(source);
    const QString large(5'000'000, u'☃'); // many records, more than the tunnel holds at once
    VERIFY_RESULT(store->write({.id = "a", .messages = {{.content = large}}}, Expect::absent()));
    VERIFY_RESULT(store->append({.id = "a", .messages = {{.content = "x"}}}));
    QCOMPARE(listedRow(*store, "a").messageCount, 2);
    const auto loaded = store->load({.id = "a"});
    VERIFY_RESULT(loaded);
    QVERIFY(loaded->session.messages.front().content == large);
    const Result<StoreChanges> changes = (*source)->wait(20s);
    VERIFY_RESULT(changes);
    QCOMPARE(changes->changed, QStringList{"a"});
    QVERIFY(server.redis().command({"CLIENT", "LIST"}).contains("name=sessiondeck"));
}

void RedisTlsTest::folderOfAuthoritiesIsTrusted()
{
    const TlsServer server;
    const QString folder = server.authorityFolder();
    qputenv("SSL_CERT_DIR", QString("/nowhere:" + folder).toLocal8Bit());
    VERIFY_RESULT(openStore(server.location(), {}));
}

void RedisTlsTest::doubtfulServersGetNothing_data()
{
    QTest::addColumn<QString>("names");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<QString>("explanation");
    QTest::newRow("unknown authority") << "DNS:localhost" << 2 << false << "SSL_CERT_FILE";
    QTest::newRow("other host") << "DNS:elsewhere.example,IP:127.0.0.1" << 2 << true << "not made out to";
    QTest::newRow("expired") << "DNS:localhost" << -1 << true << "has expired";
}

void RedisTlsTest::doubtfulServersGetNothing()
{
    QFETCH(QString, names);
    QFETCH(int, days);
    QFETCH(bool, trusted);
    QFETCH(QString, explanation);
    TlsServer server({.names = names, .days = days});
    if (trusted)
        server.trust();
    const Result<OpenedStore> opened = openStore(server.location(), {.password = "hunter2"});
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Unreachable);
    QVERIFY2(opened.error().message.contains(explanation), qPrintable(opened.error().message));
    QVERIFY(!describe(opened.error()).contains("hunter2"));
    QVERIFY(!server.redis().command({"INFO", "commandstats"}).contains("cmdstat_auth"));
}

void RedisTlsTest::serverThatWantsOurCertificateIsExplained()
{
    const TlsServer server({.asksForCertificates = true});
    server.trust();
    const Result<OpenedStore> opened = openStore(server.location(), {});
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Unreachable);
    QVERIFY2(opened.error().message.contains("tls-auth-clients"), qPrintable(opened.error().message));
}

void RedisTlsTest::portWithoutTlsIsUnreachable()
{
    RedisServer plain({.tcp = true});
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    for (const quint16 port : {plain.port(), silent.serverPort()}) {
        const StoreLocation location{
            .driver = "redis", .layout = "native", .host = "localhost", .port = port, .tls = true};
        const Result<OpenedStore> opened = openStore(location, {.password = "hunter2", .connectTimeout = 1s});
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Unreachable);
        QVERIFY2(opened.error().message.contains("port for TLS"), qPrintable(opened.error().message));
    }
    QVERIFY(!plain.command({"INFO", "commandstats"}).contains("cmdstat_auth"));
}

QTEST_GUILESS_MAIN(RedisTlsTest)
#include "tst_redistls.moc"
