// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/canonicalhash.h"
#include "core/transfer/copyplan.h"
#include "tests/support/openedstores.h"
#include "tests/support/redisserver.h"
#include "tests/support/restlesstarget.h"
#include "tests/support/storerows.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"
#include "tests/support/transferstores.h"

using namespace SessionDeck;

/// Copies between stores that keep UTF-8: the same results as any copy, whatever happens on the way.
class CompactCopyTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void everyWayGivesTheSameResults_data();
    void everyWayGivesTheSameResults();
    void eachSessionIsCountedOnce();
    void whatIsGivenBackOtherwiseIsTold();
    void lostAnswersAreFoundOut();
    void whatCannotBeReadBackSoIsReadOtherwise();
    void carriedTextsComeBack();
    void otherSessionsStayUnlessReplaced();

private:
    std::unique_ptr<SessionStore> open(const QByteArray &kind);

    TemporaryPlace m_place;
    RedisServer m_server;
    int m_number = 0;
    std::unique_ptr<SessionStore> m_source;
    std::unique_ptr<RestlessTarget> m_target;
    std::shared_ptr<OperationRecorder> m_recorder;
};

std::unique_ptr<SessionStore> CompactCopyTest::open(const QByteArray &kind)
{
    const QString name = QString::number(++m_number);
    return newStore(kind == "redis"
                        ? m_server.location("native", 'c' + name + ':')
                        : StoreLocation{.driver = "sqlite", .path = m_place.path('c' + name + ".db")});
}

void CompactCopyTest::init()
{
    m_source = open("sqlite");
    for (const char *id : {"a", "b", "c"})
        VERIFY_RESULT(m_source->write(richSession(id), Expect::absent()));
    m_recorder = std::make_shared<OperationRecorder>();
    m_target = std::make_unique<RestlessTarget>(open("redis"), m_recorder);
}

void CompactCopyTest::everyWayGivesTheSameResults_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    for (const char *from : {"sqlite", "redis"}) {
        for (const char *to : {"sqlite", "redis"})
            QTest::addRow("%s to %s", from, to) << QByteArray(from) << QByteArray(to);
    }
}

void CompactCopyTest::everyWayGivesTheSameResults()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const auto source = open(from);
    std::vector<Session> sessions;
    for (int i = 0; i < 700; ++i)
        sessions.push_back(richSession(QStringLiteral("s%1").arg(i), i % 4));
    sessions[5].expires = {};
    sessions[6] = {.id = "bare"};
    for (const Session &session : sessions)
        VERIFY_RESULT(source->write(session, Expect::absent()));
    RestlessTarget target(open(to), m_recorder);
    const auto outcomes = copyAll(*source, target);
    QCOMPARE(target.creations, 700); // none went another way
    QCOMPARE(outcomes.size(), 700);
    for (const Session &session : sessions) {
        const CopiedSession copied = outcomes[session.id];
        QVERIFY2(copied.outcome == CopyOutcome::Copied, qPrintable(copied.id + ": " + copied.reason));
        QCOMPARE(copied.messages, qint64(session.messages.size()));
        QCOMPARE(copied.hash, canonicalHash(session));
        QCOMPARE(hashIn(target, session.id), copied.hash);
        QCOMPARE(copied.source, loaded(*source, session.id).revision);
        QCOMPARE(copied.target, loaded(target, session.id).revision);
        QVERIFY(isSameExpiry(loaded(target, session.id).session.expires, session.expires));
    }
    QCOMPARE(listedIds(target), listedIds(*source));
}

void CompactCopyTest::eachSessionIsCountedOnce()
{
    VERIFY_RESULT(m_target->write(richSession("b"), Expect::absent()));
    (void)m_recorder->take();
    copyAll(*m_source, *m_target);
    QMap<QByteArray, quint64> counts;
    for (const OperationFigures &figures : m_recorder->take())
        counts[figures.operation] = figures.latencies.count();
    QCOMPARE(counts["write"], 2u);
    QCOMPARE(counts["load"], 3u); // two read back, one compared
}

void CompactCopyTest::whatIsGivenBackOtherwiseIsTold()
{
    m_target->meanwhile = [&](const std::vector<Result<Revision>> &) {
        Session other = richSession("b");
        other.messages[1].content = "theirs";
        VERIFY_RESULT(m_target->write(other, Expect::anything()));
        VERIFY_RESULT(m_target->remove("c", Expect::anything()));
    };
    const auto outcomes = copyAll(*m_source, *m_target);
    QCOMPARE(outcomes["a"].outcome, CopyOutcome::Copied);
    QCOMPARE(outcomes["b"].outcome, CopyOutcome::Differs);
    QVERIFY2(outcomes["b"].reason.contains("message 2"), qPrintable(outcomes["b"].reason));
    QCOMPARE(outcomes["c"].outcome, CopyOutcome::Differs);
}

void CompactCopyTest::lostAnswersAreFoundOut()
{
    m_target->meanwhile = [](std::vector<Result<Revision>> &created) {
        for (Result<Revision> &one : created)
            one = fail(ErrorCode::Unreachable, "The answer got lost.");
    };
    const auto outcomes = copyAll(*m_source, *m_target);
    for (const char *id : {"a", "b", "c"}) {
        QCOMPARE(outcomes[id].outcome, CopyOutcome::Equal);
        QCOMPARE(outcomes[id].target, loaded(*m_target, id).revision);
    }
}

void CompactCopyTest::whatCannotBeReadBackSoIsReadOtherwise()
{
    m_target->blind = true;
    const auto outcomes = copyAll(*m_source, *m_target);
    for (const char *id : {"a", "b", "c"}) {
        QCOMPARE(outcomes[id].outcome, CopyOutcome::Copied);
        QCOMPARE(outcomes[id].hash, hashIn(*m_target, id));
    }
}

// What an earlier copy has put into additional fields comes back into its place.
void CompactCopyTest::carriedTextsComeBack()
{
    Session tree = richSession("tree");
    tree.messages[1].parent = tree.messages[0].id;
    VERIFY_RESULT(m_source->write(tree, Expect::absent()));
    const auto there = copyAll(*m_source, *m_target);
    QCOMPARE(there["tree"].outcome, CopyOutcome::Copied);
    QCOMPARE(there["tree"].kept, QStringList{"parent"});
    const auto back = open("sqlite");
    copyAll(*m_target, *back);
    QCOMPARE(loaded(*back, "tree").session.messages[1].parent, tree.messages[0].id);
    QCOMPARE(hashIn(*back, "tree"), hashIn(*m_source, "tree"));
}

void CompactCopyTest::otherSessionsStayUnlessReplaced()
{
    Session other = richSession("b");
    other.title = "theirs";
    VERIFY_RESULT(m_target->write(other, Expect::absent()));
    auto outcomes = copyAll(*m_source, *m_target);
    QCOMPARE(outcomes["a"].outcome, CopyOutcome::Copied);
    QCOMPARE(outcomes["b"].outcome, CopyOutcome::Conflict);
    QCOMPARE(loaded(*m_target, "b").session.title, QString("theirs"));
    outcomes = copyAll(*m_source, *m_target, {.options = {.replace = true}});
    QCOMPARE(outcomes["a"].outcome, CopyOutcome::Equal);
    QCOMPARE(outcomes["b"].outcome, CopyOutcome::Replaced);
    QCOMPARE(hashIn(*m_target, "b"), hashIn(*m_source, "b"));
}

QTEST_GUILESS_MAIN(CompactCopyTest)
#include "tst_compactcopy.moc"
