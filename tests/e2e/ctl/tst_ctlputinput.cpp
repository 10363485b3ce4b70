// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ctl.h"
#include "tests/support/temporaryplace.h"

#include <QTest>

using namespace SessionDeck;

/// What put is given was perhaps written by hand.
class CtlPutInputTest : public QObject
{
    Q_OBJECT

    TemporaryPlace m_place;

private slots:
    void whatIsNoSessionIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("nothing") << QByteArray() << QByteArray("byte 0");
        QTest::newRow("torn") << QByteArray(R"({"id":"a","messages":[)") << QByteArray("byte 22");
        QTest::newRow("list") << QByteArray("[]") << QByteArray("object");
        QTest::newRow("no id") << QByteArray(R"({"messages":[]})") << QByteArray("no id");
        QTest::newRow("unknown member") << QByteArray(R"({"id":"a","titel":"x"})") << QByteArray("\"titel\"");
        QTest::newRow("wrong type") << QByteArray(R"({"id":"a","title":7})")
                                    << QByteArray("\"title\", byte 18");
        QTest::newRow("time") << QByteArray(R"({"id":"a","created_at":"today"})") << QByteArray("created_at");
        QTest::newRow("extra") << QByteArray(R"({"id":"a","messages":[{"extra":[]}]})")
                               << QByteArray("\"extra\"");
        QTest::newRow("second") << QByteArray(R"({"id":"a"} {"id":7})") << QByteArray("byte 17");
        QTest::newRow("not UTF-8") << QByteArray("{\"id\":\"\xff\"}") << QByteArray("byte 7");
        QTest::newRow("deep") << QByteArray(10'000, '[') << QByteArray("byte");
    }

    void whatIsNoSessionIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, says);
        const CtlRun run = ctl({"put", "json:" + m_place.path("ours"), "-"}, text);
        QCOMPARE(run.code, 2);
        QVERIFY2(run.errors.contains(says), run.errors.constData());
        QVERIFY(!QFile::exists(m_place.path("ours")));
    }
};

QTEST_GUILESS_MAIN(CtlPutInputTest)
#include "tst_ctlputinput.moc"
