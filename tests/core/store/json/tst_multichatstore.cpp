// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/openedstores.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace SessionDeck;

class MultichatStoreTest : public QObject
{
    Q_OBJECT
private slots:
    void sampleAgreesWithItsTruth();
    void aSaveWithoutChangesKeepsTheFiles();
    void whatWeWriteIsWhatTheOriginWouldWrite();
    void anEditChangesOnlyItsField();
    void removingTakesTheMessagesAlong();
    void orphansAndDoubledIdsAreShownAndKept();
    void aNamedSessionIsReadOnceAndWhole();
};

void MultichatStoreTest::sampleAgreesWithItsTruth()
{
    const auto store = openAt(TEST_DATA "/multichat-json", AccessMode::ReadOnly);
    const QJsonArray truth
        = QJsonDocument::fromJson(readFile(TEST_DATA "/truth.json")).object()["multichat-json"].toArray();
    for (const ScanDepth depth : {ScanDepth::Headers, ScanDepth::Complete}) {
        const std::vector<SessionSummary> rows = listed(*store, depth);
        QCOMPARE(rows.size(), size_t(truth.size()));
        for (size_t i = 0; i < rows.size(); ++i) {
            const QJsonObject expected = truth[int(i)].toObject();
            QCOMPARE(rows[i].id, expected["id"].toString());
            QCOMPARE(rows[i].participants, expected["participants"].toVariant().toStringList());
            QCOMPARE(rows[i].messageCount, expected["messages"].toInteger());
            QCOMPARE(rows[i].created, Timestamp::fromSeconds(expected["created_at"].toDouble()));
            QCOMPARE(rows[i].lastActivity, Timestamp::fromSeconds(expected["last_activity"].toDouble()));
            QCOMPARE(rows[i].health, Health::Ok);
            const Session session = loaded(*store, rows[i].id).session;
            QCOMPARE(session.participants, rows[i].participants);
            QCOMPARE(qint64(session.messages.size()), rows[i].messageCount);
            if (!session.messages.empty()) {
                QCOMPARE(session.messages.front().content.left(60), expected["first"].toString());
                QCOMPARE(session.messages.back().content.left(60), expected["last"].toString());
            }
        }
    }
}

void MultichatStoreTest::aSaveWithoutChangesKeepsTheFiles()
{
    const TemporaryPlace place;
    const QString path = place.copyData("multichat-json");
    const auto store = openAt(path);
    for (const SessionSummary &row : listed(*store, ScanDepth::Headers)) {
        const LoadedSession session = loaded(*store, row.id);
        const Result<Revision> saved = store->write(session.session, Expect::at(session.revision));
        VERIFY_RESULT(saved);
        QCOMPARE(*saved, session.revision);
    }
    for (const QString &file : QStringList{"sessions.json", "messages.json"})
        QCOMPARE(readFile(path + '/' + file), readFile(QStringLiteral(TEST_DATA "/multichat-json/") + file));
}

// Python loads and dumps what we wrote; if that changes no byte, it is exactly the origin's own form.
void MultichatStoreTest::whatWeWriteIsWhatTheOriginWouldWrite()
{
    const TemporaryPlace place;
    const QString path = place.copyData("multichat-json");
    const auto store = openAt(path);
    Session session{.id = QStringLiteral("new/..% 👍 \"x\"\x7f"),
                    .participants = {"Agent-1", QStringLiteral("Ünï")},
                    .created = Timestamp::fromMicroseconds(1'700'000'000'000'000),
                    .lastActivity = Timestamp::fromMicroseconds(1'700'000'000'250'001)};
    session.messages = {{.id = "n1",
                         .sender = "Agent-1",
                         .recipient = "All",
                         .content = QStringLiteral("日本\n\t\"q\" 👍"),
                         .timestamp = Timestamp::fromMicroseconds(1'700'000'000'000'000)},
                        {.id = "n2",
                         .sender = "Agent-1",
                         .content = "",
                         .timestamp = Timestamp::fromMicroseconds(1'700'000'000'250'000)}};
    VERIFY_RESULT(store->write(session, Expect::absent()));
    VERIFY_RESULT(store->write({.id = "empty"}, Expect::absent()));
    VERIFY_RESULT(store->append({.id = "agent-coordination-005",
                                 .messages = {{.sender = "Me", .recipient = "All", .content = "Grüße"}}}));
    const QByteArray sessions = readFile(path + "/sessions.json");
    const QByteArray messages = readFile(path + "/messages.json");
    runPython(path,
              "assert sessions['agent-coordination-005']['message_count'] == 1\n"
              "last = messages[-1]\n"
              "assert set(last) == {'id','sender','recipient','content','timestamp','session_id'}, last\n"
              "assert last['content'] == 'Grüße' and last['session_id'] == 'agent-coordination-005'\n"
              "assert sessions['agent-coordination-005']['last_activity'] == last['timestamp']\n"
              "s = [v for k, v in sessions.items() if k.startswith('new/')][0]\n"
              "assert s['message_count'] == 2 and s['created_at'] == 1700000000.0, s\n"
              "save('sessions.json', sessions); save('messages.json', messages)\n");
    QCOMPARE(readFile(path + "/sessions.json"), sessions);
    QCOMPARE(readFile(path + "/messages.json"), messages);
    Session back = loaded(*store, session.id).session;
    for (size_t i = 0; i < session.messages.size(); ++i)
        session.messages[i].ordinal = qint64(i);
    QCOMPARE(back, session);
    // And the other way round: the origin adds a message, we see it.
    runPython(path,
              "messages.append(dict(messages[-1], id='py', content='from Python'))\nsave('messages.json', "
              "messages)\n");
    QCOMPARE(loaded(*store, "agent-coordination-005").session.messages.back().content, "from Python");
}

void MultichatStoreTest::anEditChangesOnlyItsField()
{
    const TemporaryPlace place;
    const QString path = place.copyData("multichat-json");
    const auto store = openAt(path);
    LoadedSession session = loaded(*store, "agent-coordination-000");
    const QByteArray before = readFile(path + "/messages.json");
    session.session.messages[1].content = "changed";
    VERIFY_RESULT(store->write(session.session, Expect::at(session.revision)));
    const qsizetype from = before.indexOf("\"\\u78ba");
    const qsizetype to = before.indexOf("\",\n", from) + 1;
    QByteArray expected = before;
    QCOMPARE(readFile(path + "/messages.json"), expected.replace(from, to - from, "\"changed\""));
    session = loaded(*store, "agent-coordination-000");
    session.session.messages.erase(session.session.messages.begin() + 1);
    session.session.participants += "New";
    VERIFY_RESULT(store->write(session.session, Expect::at(session.revision)));
    const QByteArray sessions = readFile(path + "/sessions.json");
    const QByteArray messages = readFile(path + "/messages.json");
    runPython(path,
              "assert sessions['agent-coordination-000']['message_count'] == 29\n"
              "assert sessions['agent-coordination-000']['participants'][-1] == 'New'\n"
              "save('sessions.json', sessions); save('messages.json', messages)\n");
    QCOMPARE(readFile(path + "/sessions.json"), sessions);
    QCOMPARE(readFile(path + "/messages.json"), messages);
    const auto stale = store->write(session.session, Expect::at(session.revision));
    QCOMPARE(stale.error().code, ErrorCode::Conflict);
}

void MultichatStoreTest::removingTakesTheMessagesAlong()
{
    const TemporaryPlace place;
    const QString path = place.copyData("multichat-json");
    const auto store = openAt(path);
    for (const SessionSummary &row : listed(*store, ScanDepth::Headers)) {
        VERIFY_RESULT(store->remove(row.id, {}));
        QCOMPARE(store->load({.id = row.id}).error().code, ErrorCode::NotFound);
        QCOMPARE(store->remove(row.id, {}).error().code, ErrorCode::NotFound);
    }
    QCOMPARE(readFile(path + "/sessions.json"), QByteArray("{}"));
    QCOMPARE(readFile(path + "/messages.json"), QByteArray("[]"));
}

void MultichatStoreTest::orphansAndDoubledIdsAreShownAndKept()
{
    const TemporaryPlace place;
    const QString path = place.copyData("multichat-json");
    runPython(path,
              "messages.insert(0, dict(messages[0], session_id='gone'))\n"
              "messages.append(dict(messages[1], vendor=12345678901234567890))\nmessages.append(7)\n"
              "save('messages.json', messages)\n");
    const auto store = openAt(path);
    const std::vector<SessionSummary> rows = listed(*store, ScanDepth::Complete);
    QCOMPARE(rows.back().id, "gone");
    QCOMPARE(rows.back().health, Health::Orphan);
    LoadedSession session = loaded(*store, "agent-coordination-000");
    QCOMPARE(session.totalMessages, 31);
    session.session.messages.back().content = "the second of a doubled id";
    VERIFY_RESULT(store->write(session.session, Expect::at(session.revision)));
    runPython(path,
              "assert messages[0]['session_id'] == 'gone' and messages[-1] == 7\n"
              "assert sessions['agent-coordination-000']['message_count'] == 31\n");
    QVERIFY(readFile(path + "/messages.json").contains("12345678901234567890"));
    VERIFY_RESULT(store->remove("gone", Expect::at(loaded(*store, "gone").revision)));
    runPython(path,
              "assert all(m == 7 or m['session_id'] != 'gone' for m in messages) and messages[-1] == 7\n");
}

// What changed is shown with its size at once; without it where the messages cannot be read.
void MultichatStoreTest::aNamedSessionIsReadOnceAndWhole()
{
    const TemporaryPlace place;
    const QString path = place.copyData("multichat-json");
    const auto store = openAt(path);
    std::vector<bool> areWhole;
    const ScanSink sink{.rows = [&](const SummaryBatch &rows) {
        for (qsizetype i = 0; i < rows.size(); ++i)
            areWhole.push_back(rows.at(i).messageCount == 30 && rows.at(i).sizeBytes > 0);
    }};
    const ScanRequest request{.ids = {"agent-coordination-000"}};
    VERIFY_RESULT(store->scan(request, sink));
    QCOMPARE(areWhole, std::vector{true});
    areWhole.clear();
    place.put("multichat-json/messages.json", "[{");
    VERIFY_RESULT(store->scan(request, sink));
    QCOMPARE(areWhole, std::vector{false});
}

QTEST_GUILESS_MAIN(MultichatStoreTest)
#include "tst_multichatstore.moc"
