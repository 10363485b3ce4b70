// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/salvage.h"
#include "tests/support/database.h"
#include "tests/support/storerows.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"
#include "tests/support/transferstores.h"

#include <QTest>

using namespace SessionDeck;

/// What a salvage says is missing.
class SalvageTruthTest : public QObject
{
    Q_OBJECT
private slots:
    void sessionsThatLostMessagesAreNamed();
    void soAreThoseOfADatabase();
    void overwrittenRowsHideNoOthers();
    void overwrittenTimesAreUnknown();
};

// The messages behind the place where the file ends are in no text that could be read; their count is.
void SalvageTruthTest::sessionsThatLostMessagesAreNamed()
{
    const TemporaryPlace place;
    place.put(
        "chat/sessions.json",
        R"({"a":{"session_id":"a","participants":["x"],"created_at":1.0,"last_activity":2.0,"message_count":1},)"
        R"("b":{"session_id":"b","participants":["x"],"created_at":1.0,"last_activity":2.0,"message_count":2}})");
    const QByteArray message
        = R"({"id":"m","sender":"x","recipient":"y","content":"word","timestamp":1.5,"session_id":")";
    place.put("chat/messages.json", "[" + message + "a\"}," + message + "b\"}," + message.left(40));
    const auto target = newStore({.driver = "json", .layout = "jsonl", .path = place.path("saved")});
    QStringList lost;
    SalvageRequest request{.source = {.driver = "json", .path = place.path("chat")}};
    request.lost = [&lost](const Error &error) { lost += describe(error); };
    const Result<SalvageTally> tally = salvage(request, *target);
    VERIFY_RESULT(tally);
    QCOMPARE(tally->sessions, 2);
    QCOMPARE(tally->incomplete, 1);
    QVERIFY2(lost.filter("2 messages, of which 1").size() == 1, qPrintable(lost.join('\n')));
    QCOMPARE(listedIds(*target), (QStringList{"a", "b"}));
}

void SalvageTruthTest::soAreThoseOfADatabase()
{
    const TemporaryPlace place;
    const QString database = place.copyData("multichat-sqlite/sessions.db");
    const QString id
        = queryDatabase(database, "SELECT session_id FROM messages GROUP BY session_id HAVING count(*) > 2")
              .value(0);
    queryDatabase(database,
                  "DELETE FROM messages WHERE id IN (SELECT id FROM messages WHERE session_id = '"
                      + id.toUtf8() + "' LIMIT 2)");
    const auto target = newStore({.driver = "json", .layout = "jsonl", .path = place.path("saved")});
    QStringList lost;
    SalvageRequest request{.source = {.driver = "sqlite", .path = database}, .workFolder = place.path({})};
    request.lost = [&lost](const Error &error) { lost += describe(error); };
    const Result<SalvageTally> tally = salvage(request, *target);
    VERIFY_RESULT(tally);
    QCOMPARE(tally->incomplete, 1);
    QCOMPARE(lost.size(), 1);
    QVERIFY2(lost[0].contains("could be read") && lost[0].contains(id), qPrintable(lost[0]));
}

// Zeros over the beginning of a row leave it the number 0, in the middle of all others.
void SalvageTruthTest::overwrittenRowsHideNoOthers()
{
    const TemporaryPlace place;
    const QString database = place.path("chat.db");
    queryDatabase(
        database,
        "CREATE TABLE sessions (session_id TEXT PRIMARY KEY, participants TEXT, created_at REAL, "
        "last_activity "
        "REAL, message_count INTEGER); CREATE TABLE messages (id TEXT PRIMARY KEY, session_id TEXT, sender "
        "TEXT, recipient TEXT, content TEXT, timestamp REAL); WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL "
        "SELECT i + 1 FROM n WHERE i < 4000) "
        "INSERT INTO messages SELECT 'm-' || i || '-', 's' || (i / 20), 'A', 'B', "
        "'text ' || hex(zeroblob(50)), 1000 + i FROM n; INSERT INTO sessions SELECT DISTINCT "
        "session_id, '[\"A\"]', 1000.0, 9000.0, NULL FROM messages");
    QByteArray bytes = readFile(database);
    const auto overwrite
        = [&bytes](qsizetype at, qsizetype size) { bytes.replace(at, size, QByteArray(size, '\0')); };
    for (const char *id : {"m-1500-s", "m-2000-s", "m-3900-s"})
        overwrite(bytes.indexOf(id) - 20, 40);
    overwrite(bytes.indexOf("m-500-s") / 4096 * 4096, 4096); // and a whole page
    const QString damaged = place.put("chat.db", bytes);
    const auto target = newStore({.driver = "json", .layout = "jsonl", .path = place.path("saved")});
    const Result<SalvageTally> tally
        = salvage({.source = {.driver = "sqlite", .path = damaged}, .workFolder = place.path({})}, *target);
    VERIFY_RESULT(tally);
    QVERIFY2(tally->messages > 3900 && tally->messages < 4000, qPrintable(QString::number(tally->messages)));
}

// A time of zeros is none; the message stays in its place.
void SalvageTruthTest::overwrittenTimesAreUnknown()
{
    const TemporaryPlace place;
    const QString database = place.copyData("multichat-sqlite/sessions.db");
    queryDatabase(
        database,
        "DELETE FROM messages; DELETE FROM sessions WHERE rowid > (SELECT min(rowid) FROM sessions); UPDATE "
        "sessions SET session_id = "
        "'s', created_at = 0.0, message_count = 3; INSERT INTO messages VALUES ('1', 's', 'A', 'B', 'x', "
        "1000.5), ('2', 's', 'A', 'B', 'x', 0.0), ('3', 's', 'A', 'B', 'x', 1001.5)");
    QStringList lost;
    for (const char *layout : {"jsonl", "multichat"}) {
        const auto target = newStore({.driver = "json", .layout = layout, .path = place.path(layout)});
        SalvageRequest request{.source = {.driver = "sqlite", .path = database},
                               .workFolder = place.path({})};
        request.lost = [&lost](const Error &error) { lost += describe(error); };
        const Result<SalvageTally> tally = salvage(request, *target);
        VERIFY_RESULT(tally);
        QCOMPARE(tally->incomplete, 1);
        const Result<LoadedSession> saved = target->load({.id = "s"});
        VERIFY_RESULT(saved);
        QCOMPARE(saved->session.messages.size(), 3U);
        const Message &second = saved->session.messages[1];
        QCOMPARE(second.id, QStringLiteral("2"));
        QCOMPARE(second.timestamp,
                 layout == QByteArray("jsonl") ? Timestamp()
                                               : Timestamp::fromSeconds(1000.5)); // that of the first
        QVERIFY(saved->session.created != Timestamp::fromMicroseconds(0));
    }
    QCOMPARE(lost.filter("Times that were lost: 2").size(), 2);
}

QTEST_GUILESS_MAIN(SalvageTruthTest)
#include "tst_salvagetruth.moc"
