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

QTEST_GUILESS_MAIN(SalvageTruthTest)
#include "tst_salvagetruth.moc"
