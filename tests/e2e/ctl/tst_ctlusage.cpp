// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ctl.h"
#include "tests/support/temporaryplace.h"

#include <QTest>

using namespace SessionDeck;

class CtlUsageTest : public QObject
{
    Q_OBJECT

    TemporaryPlace m_place;

private slots:
    void misuseIsExplained_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("nothing") << QStringList{} << QByteArray("No command");
        QTest::newRow("no such command") << QStringList{"lsit"} << QByteArray("no command \"lsit\"");
        QTest::newRow("no such topic") << QStringList{"help", "lsit"} << QByteArray("no command \"lsit\"");
        QTest::newRow("no store") << QStringList{"list"} << QByteArray("missing");
        QTest::newRow("no such option") << QStringList{"list", "--reverse", "/tmp"} << QByteArray("reverse");
        QTest::newRow("option of another command")
            << QStringList{"show", "--sort", "id", "/tmp", "x"} << QByteArray("sort");
        QTest::newRow("too much") << QStringList{"show", "/tmp", "x", "y"} << QByteArray("Too many");
        QTest::newRow("no id") << QStringList{"delete", "/tmp"} << QByteArray("--filter");
        QTest::newRow("empty id") << QStringList{"delete", "/tmp", "a", ""}
                                  << QByteArray("nothing was deleted");
        QTest::newRow("no sender") << QStringList{"append", "/tmp", "a", "text"} << QByteArray("--sender");
        QTest::newRow("limit") << QStringList{"list", "/tmp", "--limit", "many"} << QByteArray("number");
        QTest::newRow("field") << QStringList{"list", "/tmp", "--sort", "colour"} << QByteArray("colour");
        QTest::newRow("order") << QStringList{"list", "/tmp", "--sort", "id:up"} << QByteArray("up");
        QTest::newRow("query") << QStringList{"list", "/tmp", "--filter", "messages:x"}
                               << QByteArray("messages:");
        QTest::newRow("duration") << QStringList{"expire", "/tmp", "a", "3y"} << QByteArray("3y");
        QTest::newRow("past") << QStringList{"expire", "/tmp", "a", "2001-01-01T00:00:00Z"}
                              << QByteArray("future");
        QTest::newRow("at once") << QStringList{"expire", "/tmp", "a", "0m"} << QByteArray("future");
        QTest::newRow("scheme") << QStringList{"list", "ftp://h/x"} << QByteArray("ftp");
    }

    void misuseIsExplained()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, says);
        const CtlRun run = ctl(words);
        QCOMPARE(run.code, 2);
        QCOMPARE(run.output, "");
        QVERIFY2(run.errors.contains(says), run.errors.constData());
    }

    void everyCommandExplainsItself()
    {
        const CtlRun overall = ctl({"help"});
        VERIFY_CODE(overall, 0);
        for (const char *name :
             {"detect",  "list",  "show",    "stats",   "create", "append", "put",     "delete",
              "expire",  "copy",  "verify",  "backup",  "export", "import", "history", "diff",
              "restore", "trash", "metrics", "monitor", "watch",  "protect"}) {
            QVERIFY(overall.output.contains(QByteArray("\n  ").append(name).append(' ')));
            const CtlRun help = ctl({name, "--help"});
            VERIFY_CODE(help, 0);
            QVERIFY(help.output.startsWith(QByteArray("Usage: sessiondeckctl ").append(name).append(' ')));
            QCOMPARE(ctl({"help", name}).output, help.output);
        }
        QCOMPARE(ctl({"--help"}).output, overall.output);
    }

    void manualAndCompletionsKnowEveryOption()
    {
        const QString packaging = TEST_DATA "/../../packaging/";
        const QByteArray manual = readFile(packaging + "man/sessiondeckctl.1").replace("\\-", "-");
        const QByteArray bash = readFile(packaging + "completions/sessiondeckctl.bash");
        const QByteArray zsh = readFile(packaging + "completions/_sessiondeckctl");
        for (const char *name :
             {"detect",  "list",  "show",    "stats",   "create", "append", "put",     "delete",
              "expire",  "copy",  "verify",  "backup",  "export", "import", "history", "diff",
              "restore", "trash", "metrics", "monitor", "watch",  "protect"}) {
            for (const QByteArray &line : ctl({"help", name}).output.split('\n')) {
                if (!line.startsWith("  --"))
                    continue;
                const QByteArray option = line.trimmed().split(' ').first();
                for (const QByteArray &text : {manual, bash, zsh})
                    QVERIFY2(text.contains(option), option.constData());
            }
        }
    }

    void versionIsPrinted()
    {
        QCOMPARE(ctl({"--version"}).output, "sessiondeckctl " SESSIONDECK_VERSION "\n");
    }

    void missingPlaceFails()
    {
        const CtlRun run = ctl({"list", m_place.path("nothing here")});
        QCOMPARE(run.code, 1);
        QVERIFY(run.errors.contains("nothing here"));
    }

    void unreachableServerHasItsOwnCode()
    {
        QCOMPARE(ctl({"list", "redis+unix://" + m_place.path("no.sock")}).code, 4);
    }

    void readonlyRefusesEveryChange()
    {
        const QString store = m_place.copyData("multichat-json");
        const QByteArray before = readFile(store + "/sessions.json") + readFile(store + "/messages.json");
        const QString id = "agent-coordination-000";
        const QByteArray shown = ctl({"show", "--json", store, id}).output;
        QVERIFY(!shown.isEmpty());
        for (const QStringList &words : {QStringList{"create", store, "new"},
                                         {"append", store, id, "--sender", "x", "y"},
                                         {"put", store, "-"},
                                         {"delete", store, id},
                                         {"expire", store, id, "1h"}}) {
            const CtlRun run = ctl(QStringList("--readonly") + words, shown);
            QCOMPARE(run.code, 1);
            QVERIFY2(run.errors.contains("--readonly"), run.errors.constData());
        }
        QCOMPARE(readFile(store + "/sessions.json") + readFile(store + "/messages.json"), before);
    }
};

QTEST_GUILESS_MAIN(CtlUsageTest)
#include "tst_ctlusage.moc"
