// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/claudelines.h"
#include "tests/support/openedstores.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"

#include <QTest>

using namespace SessionDeck;

namespace {

const QString sessionId = claudeSessionId();

QByteArray conversation()
{
    return "{\"type\":\"file-history-snapshot\",\"messageId\":\"x\"}\n"
        + claudeLine("user", "u0", nullptr,
                     "{\"role\":\"user\",\"content\":\"<command-name>/init</command-name>\"}")
        + claudeUser("u1", "u0", "Fix the build")
        + claudeAssistant("a1", "u1", "msg_1", R"({"type":"thinking","thinking":"Hm.","signature":"s"})")
        + claudeAssistant("a2", "a1", "msg_1", R"({"type":"text","text":"I look."})")
        + claudeAssistant("a3", "a2", "msg_1",
                          R"({"type":"tool_use","id":"t1","name":"Bash","input":{"command":"ls"}})")
        + claudeAssistant("a4", "a3", "msg_1", R"({"type":"tool_use","id":"t2","name":"Read","input":{}})")
        + claudeResult("r1", "a3", "one") + claudeResult("r2", "a4", "two")
        + claudeAssistant("b1", "r2", "msg_2", R"({"type":"text","text":"Left course"})")
        + claudeAssistant("c1", "r2", "msg_3", R"({"type":"text","text":"Done."})");
}

QStringList contents(const LoadedSession &loaded)
{
    QStringList list;
    for (const Message &message : loaded.session.messages)
        list += message.content;
    return list;
}

LoadedSession loadedFrom(const QByteArray &bytes, const QString &leaf = {})
{
    const TemporaryPlace place;
    place.put("home/projects/-home-me-x/" + sessionId + ".jsonl", bytes);
    const auto store = openAt(place.path("home"), AccessMode::ReadOnly);
    const Result<LoadedSession> result = store->load({.id = sessionId, .leaf = leaf});
    if (!result)
        qFatal("%s", qPrintable(describe(result.error())));
    return *result;
}

} // namespace

class ClaudeStoreTest : public QObject
{
    Q_OBJECT
private slots:
    void showsTheActivePathAndListsTheOther();
    void listsWithTitleAndCount();
    void survivesWhatIsNoTree();
    void nothingCanBeChanged();
};

void ClaudeStoreTest::showsTheActivePathAndListsTheOther()
{
    const LoadedSession loaded = loadedFrom(conversation());
    QCOMPARE(contents(loaded),
             (QStringList{
                 "<command-name>/init</command-name>", "Fix the build",
                 "Thinking:\nHm.\n\nI look.\n\nTool call: Bash\n{\"command\":\"ls\"}\n\nTool call: Read\n{}",
                 "Tool result:\none", "Tool result:\ntwo", "Done."}));
    QVERIFY(loaded.session.messages[2].extra.utf8.startsWith("{\"records\":[{\"parentUuid\":\"u1\""));
    QCOMPARE(loaded.session.messages[2].sender, "model-1");
    QCOMPARE(loaded.session.messages[2].role, "assistant");
    QCOMPARE(loaded.session.metadata.utf8, QByteArray("{\"cwd\":\"/home/me/x\"}"));
    QCOMPARE(loaded.session.branches.size(), size_t(1));
    const Branch &branch = loaded.session.branches.front();
    QCOMPARE(branch.leaf, "b1");
    QCOMPARE(branch.messageCount, 6);
    QCOMPARE(branch.preview, "Left course");
    QCOMPARE(contents(loadedFrom(conversation(), "b1")).back(), "Left course");
}

void ClaudeStoreTest::listsWithTitleAndCount()
{
    const TemporaryPlace place;
    const QString other = QStringLiteral("1b1f6a2e-8f6e-4c0e-9d0a-5a4f1f2b3c4d");
    place.put("p/a/" + sessionId + ".jsonl", conversation());
    place.put("p/b/" + other + ".jsonl",
              conversation() + claudeUser("u9", "c1", QByteArray(300'000, 'x').constData())
                  + "{\"type\":\"custom-title\",\"customTitle\":\"Old\",\"sessionId\":\"x\"}\n"
                    "{\"type\":\"custom-title\",\"customTitle\":\"My title\",\"sessionId\":\"x\"}\n"
                    "{\"type\":\"summary\",\"summary\":\"Other\",\"leafUuid\":\"c1\"}\n");
    place.put("p/b/agent-1.jsonl", claudeUser("z", nullptr, "not a session"));
    const auto store = openAt(place.path("p"), AccessMode::ReadOnly);
    for (const ScanDepth depth : {ScanDepth::Headers, ScanDepth::Complete}) {
        auto rows = listed(*store, depth);
        std::ranges::sort(rows, {}, &SessionSummary::id);
        QCOMPARE(rows.size(), size_t(2));
        QCOMPARE(rows[0].title, "Fix the build");
        QCOMPARE(rows[0].participants, (QStringList{"user", "model-1"}));
        QCOMPARE(rows[0].created.toIso(), "2026-01-15T09:30:00.123000Z");
        QCOMPARE(rows[1].title, "My title");
        QCOMPARE(rows[1].health, Health::Ok);
        QCOMPARE(rows[1].messageCount, depth == ScanDepth::Complete ? 7 : -1);
    }
}

void ClaudeStoreTest::survivesWhatIsNoTree()
{
    const QByteArray cycle = claudeUser("x", "y", "one") + claudeUser("y", "x", "two");
    QCOMPARE(contents(loadedFrom(cycle)), (QStringList{"one", "two"}));
    QCOMPARE(contents(loadedFrom(claudeUser("x", "nowhere", "alone"))), QStringList{"alone"});
    const QByteArray copied = claudeUser("x", nullptr, "first") + claudeUser("x", nullptr, "first")
        + claudeUser("y", "x", "next");
    QCOMPARE(contents(loadedFrom(copied)), (QStringList{"first", "next"}));
    const QByteArray side = claudeUser("x", nullptr, "main")
        + claudeUser("s", "x", "side").replace("Sidechain\":false", "Sidechain\":true");
    QCOMPARE(contents(loadedFrom(side)), QStringList{"main"});
    const LoadedSession torn = loadedFrom(claudeUser("x", nullptr, "whole") + "{\"parentUuid\":\"x\",\"mess");
    QCOMPARE(contents(torn), QStringList{"whole"});
    QCOMPARE(torn.health, Health::Damaged);
    QVERIFY2(torn.reason.contains(QStringLiteral("byte %1").arg(claudeUser("x", nullptr, "whole").size())),
             qPrintable(torn.reason));
    QByteArray chain;
    for (int i = 0; i < 20'000; ++i) // many leaves on one long trunk must not cost their product
        chain += claudeUser(QByteArray::number(i).constData(),
                            i ? QByteArray::number(i - 1).constData() : nullptr, "t")
            + claudeUser(QByteArray::number(i).prepend('l').constData(), QByteArray::number(i).constData(),
                         "leaf");
    QCOMPARE(loadedFrom(chain).totalMessages, 20'001);
}

void ClaudeStoreTest::nothingCanBeChanged()
{
    const TemporaryPlace place;
    const QString path = place.put("p/" + sessionId + ".jsonl", conversation());
    const auto store = openAt(path, AccessMode::ReadWrite); // the file leads to its folder
    QVERIFY(!store->capabilities().write);
    QVERIFY(!store->capabilities().readOnlyReason.isEmpty());
    QVERIFY(store->capabilities().branches);
    QCOMPARE(store->append({.id = sessionId, .messages = {{.content = "x"}}}).error().code,
             ErrorCode::ReadOnly);
    QCOMPARE(store->remove(sessionId, {}).error().code, ErrorCode::ReadOnly);
    QCOMPARE(readFile(path), conversation());
    QCOMPARE(store->raw({.id = sessionId})->front().bytes, conversation());
}

QTEST_GUILESS_MAIN(ClaudeStoreTest)
#include "tst_claudestore.moc"
