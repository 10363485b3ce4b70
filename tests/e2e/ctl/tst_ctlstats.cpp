// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storelocation.h"
#include "tests/support/ctl.h"
#include "tests/support/redisserver.h"

#include <QRegularExpression>
#include <QTest>

using namespace SessionDeck;

/// The figures of a store as people read them, and as scripts do.
class CtlStatsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void peopleReadUnits();
    void scriptsReadPlainNumbers();

private:
    // What stands behind a label.
    static QString figure(const CtlRun &run, const char *label);

    RedisServer m_server;
    QString m_uri;
};

QString CtlStatsTest::figure(const CtlRun &run, const char *label)
{
    const QRegularExpression line(u'^' + QLatin1StringView(label) + QStringLiteral("  +(.*)$"),
                                  QRegularExpression::MultilineOption);
    return line.match(QString::fromUtf8(run.output)).captured(1);
}

void CtlStatsTest::initTestCase()
{
    m_uri = toUri(m_server.location("native", "s:"));
    VERIFY_CODE(ctl({"create", m_uri, "one"}), 0);
}

void CtlStatsTest::peopleReadUnits()
{
    const CtlRun unlimited = ctl({"stats", m_uri});
    VERIFY_CODE(unlimited, 0);
    QCOMPARE(figure(unlimited, "Memory limit"), "none");
    QVERIFY(figure(unlimited, "Memory used by the whole server").endsWith(" MB"));
    QCOMPARE(figure(unlimited, "Every change goes to a log on disk \\(AOF\\)"), "no");
    const QString saved = figure(unlimited, "Time of the last snapshot");
    QVERIFY2(QDateTime::fromString(saved, QStringLiteral("yyyy-MM-dd HH:mm:ss")).isValid(),
             qPrintable(saved));
    m_server.command({"CONFIG", "SET", "maxmemory", "64000000"});
    QCOMPARE(figure(ctl({"stats", m_uri}), "Memory limit"), "64.0 MB");
}

void CtlStatsTest::scriptsReadPlainNumbers()
{
    m_server.command({"CONFIG", "SET", "maxmemory", "0"});
    const CtlRun run = ctl({"stats", "--json", m_uri});
    VERIFY_CODE(run, 0);
    const QJsonObject facts = jsonLines(run.output).first()["facts"].toObject();
    QVERIFY(facts["maxmemory"].isDouble());
    QCOMPARE(facts["maxmemory"].toInt(-1), 0);
    QVERIFY(facts["rdb_last_save_time"].toDouble() > 1e9);
}

QTEST_GUILESS_MAIN(CtlStatsTest)
#include "tst_ctlstats.moc"
