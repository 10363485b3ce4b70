// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storelocation.h"
#include "tests/support/ctl.h"
#include "tests/support/redisserver.h"

#include <QTest>

using namespace SessionDeck;

/// Entries of an index whose sessions are gone, from the check to the repair and what the vault says of it.
class CtlGhostsTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void repairTakesThemOut();
    void repairIsShownFirst();
    void restoringAGhostIsRefused();

private:
    RedisServer m_server;
    QString m_uri;
};

void CtlGhostsTest::init()
{
    m_server.command({"FLUSHALL"});
    m_uri = toUri(m_server.location("native", "g:"));
    for (const char *id : {"ghost", "well"}) {
        VERIFY_CODE(ctl({"create", m_uri, id}), 0);
        VERIFY_CODE(ctl({"append", m_uri, id, "--sender", "A", "one"}), 0);
    }
    m_server.command({"DEL", "g:{ghost}:h", "g:{ghost}:m"}); // as an expiry or an eviction would
}

void CtlGhostsTest::repairIsShownFirst()
{
    const CtlRun run = ctl({"health", "--json", m_uri, "--repair", "ghost", "--dry-run"});
    VERIFY_CODE(run, 5);
    const QJsonObject repair = jsonLines(run.output).value(1);
    QCOMPARE(repair["state"].toString(), "planned");
    QCOMPARE(repair["session"].toString(), "ghost");
    QCOMPARE(m_server.command({"ZCARD", "g:sessiondeck:index"}), "2");
}

void CtlGhostsTest::repairTakesThemOut()
{
    const CtlRun run = ctl({"health", m_uri, "--repair", "ghost"});
    VERIFY_CODE(run, 0);
    QCOMPARE(m_server.command({"ZCARD", "g:sessiondeck:index"}), "1");
    VERIFY_CODE(ctl({"health", m_uri}), 0);
    const CtlRun history = ctl({"history", "--json", m_uri, "ghost"});
    VERIFY_CODE(history, 0);
    QCOMPARE(jsonLines(history.output).first()["origin"].toString(), "delete");
    QCOMPARE(jsonLines(history.output).first()["deleted"].toBool(), false); // there was nothing to restore
}

void CtlGhostsTest::restoringAGhostIsRefused()
{
    VERIFY_CODE(ctl({"health", m_uri, "--repair", "ghost"}), 0);
    VERIFY_CODE(ctl({"restore", m_uri, "ghost"}), 5);
    QCOMPARE(m_server.command({"EXISTS", "g:{ghost}:h"}), "0");
    VERIFY_CODE(ctl({"restore", m_uri, "--trash"}), 0); // it is not in the way of what can be restored
}

QTEST_GUILESS_MAIN(CtlGhostsTest)
#include "tst_ctlghosts.moc"
