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
        QTest::newRow("nothing") << QByteArray()
                                 << QByteArray("empty; there is no session in it. (standard input)");
        QTest::newRow("torn") << QByteArray(R"({"id":"a","messages":[)")
                              << QByteArray("(standard input, line 1, column 23)");
        QTest::newRow("list") << QByteArray("[]") << QByteArray("object");
        QTest::newRow("no id") << QByteArray(R"({"messages":[]})") << QByteArray("no id");
        QTest::newRow("unknown member") << QByteArray(R"({"id":"a","titel":"x"})") << QByteArray("\"titel\"");
        QTest::newRow("wrong type") << QByteArray(R"({"id":"a","title":7})")
                                    << QByteArray("(standard input, \"title\", line 1, column 19)");
        QTest::newRow("time") << QByteArray(R"({"id":"a","created_at":"today"})") << QByteArray("created_at");
        QTest::newRow("extra") << QByteArray(R"({"id":"a","messages":[{"extra":[]}]})")
                               << QByteArray("\"extra\"");
        QTest::newRow("second") << QByteArray("{\"id\":\"a\"}\n{\"id\":7}") << QByteArray("line 2, column 7");
        QTest::newRow("not UTF-8") << QByteArray("{\"id\":\"\xff\"}") << QByteArray("line 1, column 8");
        QTest::newRow("deep") << QByteArray(10'000, '[') << QByteArray("512 levels");
    }

    void whatIsNoSessionIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, says);
        const CtlRun run = ctl({"put", "json:" + m_place.path("ours"), "-"}, text);
        QCOMPARE(run.code, 5);
        QVERIFY2(run.errors.contains(says), run.errors.constData());
        QVERIFY(!QFile::exists(m_place.path("ours")));
    }

    void aFileOfNoUseIsNamedAndNothingIsImported_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("says");
        const QByteArray good = R"({"id":"good","messages":[]})";
        const auto made = [&](const char *name, const QByteArray &bytes) { return m_place.put(name, bytes); };
        QTest::newRow("empty") << made("empty.json", "") << 5 << QByteArray("is empty");
        QTest::newRow("blank") << made("blank.json", " \n\n") << 5 << QByteArray("is empty");
        QTest::newRow("torn in line 2") << made("torn.jsonl", good + "\n{\"id\":\"torn") << 5
                                        << QByteArray("torn.jsonl, line 2, column 12");
        QTest::newRow("binary") << made("bytes.bin", QByteArray("\x7f\xff\0\x80", 4)) << 5
                                << QByteArray("not UTF-8. (");
        QTest::newRow("another JSON") << made("other.json", R"({"m1":{"sender":"a"}})") << 5
                                      << QByteArray("other.json, \"m1\", line 1");
        QTest::newRow("folder") << m_place.path("") << 1 << QByteArray("directory");
        QTest::newRow("missing") << m_place.path("nowhere.json") << 1 << QByteArray("nowhere.json");
        QFile huge(made("huge.json", good));
        QVERIFY(huge.resize((qint64(1) << 30) + 1)); // a hole, which needs no room
        QTest::newRow("too large") << huge.fileName() << 1 << QByteArray("larger than 1 GiB");
    }

    void aFileOfNoUseIsNamedAndNothingIsImported()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, says);
        const CtlRun run = ctl({"import", name, "json:" + m_place.path("imported")});
        QTEST(run.code, "code");
        QVERIFY2(run.errors.contains(says), run.errors.constData());
        QVERIFY(!QFile::exists(m_place.path("imported")));
    }
};

QTEST_GUILESS_MAIN(CtlPutInputTest)
#include "tst_ctlputinput.moc"
