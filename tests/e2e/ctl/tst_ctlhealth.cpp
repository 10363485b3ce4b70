// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ctl.h"
#include "tests/support/database.h"
#include "tests/support/temporaryplace.h"

#include <QTest>

using namespace SessionDeck;

/// The command health: what is wrong is named, and only what was asked for is repaired.
class CtlHealthTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void healthyStoresPass();
    void findsWhatIsWrong();
    void dryRunChangesNothing();
    void repairsWhatWasAskedFor();
    void tornEndIsKeptAside();
    void damagedFileIsNamed();
    void largeForeignDatabaseIsReadFromACopy();

private:
    QStringList codes(const QString &uri, int expected);

    std::unique_ptr<TemporaryPlace> m_place;
    QString m_database;
};

void CtlHealthTest::init()
{
    m_place = std::make_unique<TemporaryPlace>();
    m_database = m_place->path("store.db");
    for (const char *id : {"broken", "counted", "lost", "well"}) {
        VERIFY_CODE(ctl({"create", "sqlite:" + m_database, id}), 0);
        VERIFY_CODE(ctl({"append", m_database, id, "--sender", "A", "one"}), 0);
        VERIFY_CODE(ctl({"append", m_database, id, "--sender", "A", "two"}), 0);
    }
}

// The codes that are found and their sessions, sorted.
QStringList CtlHealthTest::codes(const QString &uri, int expected)
{
    const CtlRun run = ctl({"health", "--json", uri});
    QStringList found{QString("exit %1").arg(run.code)};
    for (const QJsonObject &line : jsonLines(run.output)) {
        if (line.contains("code"))
            found += line["code"].toString() + u' ' + line["session"].toString();
    }
    found.sort();
    return run.code == expected ? found : found + QStringList{QString::fromUtf8(run.errors)};
}

void CtlHealthTest::healthyStoresPass()
{
    QCOMPARE(codes(m_database, 0), QStringList{"exit 0"});
    QCOMPARE(codes(TEST_DATA "/multichat-json", 0), QStringList{"exit 0"});
    QCOMPARE(codes(m_place->copyData("multichat-sqlite/sessions.db"), 0), QStringList{"exit 0"});
}

static const QByteArray harm
    = "UPDATE sessions SET metadata = '{broken' WHERE id = 'broken';"
      "UPDATE sessions SET message_count = 1 WHERE id = 'counted';"
      "DELETE FROM sessions WHERE id = 'lost';"
      "UPDATE messages SET id = 'same', timestamp = 4000000000000000 WHERE session = "
      "(SELECT key FROM sessions WHERE id = 'well')";

void CtlHealthTest::findsWhatIsWrong()
{
    queryDatabase(m_database, harm);
    QCOMPARE(codes(m_database, 5),
             (QStringList{"exit 5", "orphan orphan:3", "repeated-message-id well", "unreadable-fields broken",
                          "wrong-count counted", "wrong-times well"}));
    const CtlRun run = ctl({"health", m_database});
    VERIFY_CODE(run, 5);
    QVERIFY2(run.output.contains("Sessions checked: 4, damaged places: 3, notices: 2"), run.output.constData());
    QVERIFY2(run.output.contains("table sessions, row 1"), run.output.constData());
    const QJsonObject verdict = jsonLines(ctl({"health", "--json", m_database}).output).last();
    QCOMPARE(verdict, (QJsonObject{{"sessions", 4}, {"damage", 3}, {"notices", 2}}));
}

void CtlHealthTest::dryRunChangesNothing()
{
    queryDatabase(m_database, harm);
    const QByteArray before = readFile(m_database);
    const CtlRun run
        = ctl({"health", "--json", m_database, "--repair", "orphan", "--repair", "wrong-count", "--dry-run"});
    VERIFY_CODE(run, 5);
    QCOMPARE(run.output.count("\"planned\""), 2);
    QVERIFY(readFile(m_database) == before);
}

void CtlHealthTest::repairsWhatWasAskedFor()
{
    queryDatabase(m_database, harm);
    VERIFY_CODE(ctl({"health", m_database, "--repair", "orphan"}), 5);
    QCOMPARE(codes(m_database, 5).filter("orphan"), QStringList());
    QCOMPARE(codes(m_database, 5).filter("wrong-count").size(), 1);
    VERIFY_CODE(ctl({"health", m_database, "--repair", "wrong-count", "--repair", "unreadable-fields"}), 0);
    QCOMPARE(codes(m_database, 0), (QStringList{"exit 0", "repeated-message-id well", "wrong-times well"}));
    QCOMPARE(queryDatabase(m_database, "SELECT metadata FROM sessions WHERE id = 'broken'"),
             QStringList{R"({"unreadable":"{broken"})"});
    QCOMPARE(queryDatabase(m_database, "SELECT count(*) FROM messages"), QStringList{"8"});
}

void CtlHealthTest::tornEndIsKeptAside()
{
    const QString folder = m_place->path("lines");
    VERIFY_CODE(ctl({"create", "json:" + folder, "s"}), 0);
    VERIFY_CODE(ctl({"append", folder, "s", "--sender", "A", "whole"}), 0);
    m_place->put("lines/s.jsonl", readFile(folder + "/s.jsonl") + R"({"content":"ha)");
    QCOMPARE(codes(folder, 5), (QStringList{"exit 5", "torn-end s"}));
    VERIFY_CODE(ctl({"health", folder, "--repair", "torn-end"}), 0);
    QCOMPARE(codes(folder, 0), QStringList{"exit 0"});
    QCOMPARE(readFile(folder + "/s.jsonl.torn-1"), QByteArray(R"({"content":"ha)"));
}

void CtlHealthTest::damagedFileIsNamed()
{
    const QString folder = m_place->copyData("multichat-json");
    const QByteArray whole = readFile(folder + "/sessions.json");
    m_place->put("multichat-json/sessions.json", whole.left(whole.size() / 2));
    QCOMPARE(codes(folder, 5), (QStringList{"exit 5", "store-unreadable "}));
}

void CtlHealthTest::largeForeignDatabaseIsReadFromACopy()
{
    const QString path = m_place->path("foreign.db");
    queryDatabase(path,
                  "CREATE TABLE sessions (session_id TEXT PRIMARY KEY, participants TEXT, created_at REAL, "
                  "last_activity REAL, message_count INTEGER);"
                  "CREATE TABLE messages (id TEXT PRIMARY KEY, session_id TEXT, sender TEXT, recipient TEXT, "
                  "content TEXT, timestamp REAL);"
                  "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 300) "
                  "INSERT INTO sessions SELECT 's' || i, '[\"A\"]', i, i + 2, 1 FROM n;"
                  "INSERT INTO messages SELECT 'm' || session_id, session_id, 'A', 'B', 'x', created_at FROM "
                  "sessions;"
                  "UPDATE messages SET timestamp = 'soon' WHERE session_id = 's250';"
                  "UPDATE sessions SET message_count = 9 WHERE session_id = 's20'");
    const QByteArray before = readFile(path);
    QCOMPARE(codes(path, 5), (QStringList{"damaged s250", "drifted-count s20", "exit 5"}));
    QVERIFY(readFile(path) == before);
    QCOMPARE(queryDatabase(path, "SELECT count(*) FROM sqlite_schema WHERE sql LIKE 'CREATE INDEX%'"),
             QStringList{"0"});
}

QTEST_GUILESS_MAIN(CtlHealthTest)
#include "tst_ctlhealth.moc"
