// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ctl.h"
#include "tests/support/testresult.h"
#include "tests/support/tlsserver.h"

using namespace SessionDeck;

/// The program against a real server that speaks TLS.
class CtlTlsTest : public QObject
{
    Q_OBJECT
private slots:
    void listsIfTheAuthorityIsTrusted();
    void asksForNoPasswordIfItIsNot();
};

void CtlTlsTest::listsIfTheAuthorityIsTrusted()
{
    const TlsServer server;
    server.trust();
    VERIFY_CODE(ctl({"create", server.uri(), "one"}), 0);
    const CtlRun run = ctl({"list", "--json", server.uri()});
    VERIFY_CODE(run, 0);
    QCOMPARE(jsonLines(run.output).value(0).value("id").toString(), QString("one"));
}

void CtlTlsTest::asksForNoPasswordIfItIsNot()
{
    const TlsServer server;
    qunsetenv("SSL_CERT_FILE");
    const CtlRun run = ctl({"list", server.uri()});
    QCOMPARE(run.code, 4);
    QVERIFY2(run.errors.contains("SSL_CERT_FILE"), run.errors);
    QVERIFY2(!run.errors.contains("assword"), run.errors);
}

QTEST_GUILESS_MAIN(CtlTlsTest)
#include "tst_ctltls.moc"
