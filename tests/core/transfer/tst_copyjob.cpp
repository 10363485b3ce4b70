// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/copyplan.h"
#include "tests/support/openedstores.h"
#include "tests/support/storerows.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"
#include "tests/support/transferstores.h"

using namespace SessionDeck;

/// Copying between stores: what is proven, what is refused, what is left alone.
class CopyJobTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void copiesAndProves();
    void equalSessionsAreSkipped();
    void otherSessionsStayUnlessReplaced();
    void moveDeletesWhatIsProven();
    void changedSessionsAreCopiedAgain();
    void damagedSessionsStayBehind();
    void lossIsToldAndRefused();
    void whatIsKeptComesBack();

private:
    TemporaryPlace m_place;
    int m_number = 0;
    std::unique_ptr<SessionStore> m_source;
    std::unique_ptr<SessionStore> m_target;
};

void CopyJobTest::init()
{
    const QString name = QString::number(++m_number);
    m_source = newStore({.driver = "json", .path = m_place.path("s" + name)});
    m_target = newStore({.driver = "sqlite", .path = m_place.path("t" + name + ".db")});
    for (const char *id : {"a", "b", "c"})
        VERIFY_RESULT(m_source->write(richSession(id), Expect::absent()));
}

void CopyJobTest::copiesAndProves()
{
    const auto outcomes = copyAll(*m_source, *m_target);
    QCOMPARE(outcomes.size(), 3);
    for (const CopiedSession &copied : outcomes) {
        QCOMPARE(copied.outcome, CopyOutcome::Copied);
        QCOMPARE(copied.messages, 3);
        QCOMPARE(copied.hash, hashIn(*m_source, copied.id));
        QCOMPARE(copied.hash, hashIn(*m_target, copied.id));
        const LoadedSession there = loaded(*m_target, copied.id);
        QCOMPARE(copied.target, there.revision);
        QVERIFY(isSameExpiry(there.session.expires, richSession(copied.id).expires));
        QCOMPARE(loaded(*m_source, copied.id).revision, copied.source);
    }
}

void CopyJobTest::equalSessionsAreSkipped()
{
    copyAll(*m_source, *m_target);
    const Revision before = loaded(*m_target, "b").revision;
    for (const CopiedSession &copied : copyAll(*m_source, *m_target, {.options = {.replace = true}}))
        QCOMPARE(copied.outcome, CopyOutcome::Equal);
    QCOMPARE(loaded(*m_target, "b").revision, before);
}

void CopyJobTest::otherSessionsStayUnlessReplaced()
{
    Session other = richSession("b");
    other.messages[1].content = "theirs";
    VERIFY_RESULT(m_target->write(other, Expect::absent()));
    Session expiring = richSession("c");
    expiring.expires = Timestamp::fromMicroseconds(4'100'000'000'000'000);
    VERIFY_RESULT(m_target->write(expiring, Expect::absent()));
    auto outcomes = copyAll(*m_source, *m_target);
    QCOMPARE(outcomes["a"].outcome, CopyOutcome::Copied);
    QCOMPARE(outcomes["b"].outcome, CopyOutcome::Conflict);
    QVERIFY2(outcomes["b"].reason.contains("message 2"), qPrintable(outcomes["b"].reason));
    QCOMPARE(outcomes["c"].outcome, CopyOutcome::Conflict);
    QCOMPARE(loaded(*m_target, "b").session.messages[1].content, QString("theirs"));

    outcomes = copyAll(*m_source, *m_target, {.options = {.replace = true}});
    QCOMPARE(outcomes["b"].outcome, CopyOutcome::Replaced);
    QCOMPARE(outcomes["c"].outcome, CopyOutcome::Replaced);
    QCOMPARE(hashIn(*m_target, "b"), hashIn(*m_source, "b"));
    QVERIFY(isSameExpiry(loaded(*m_target, "c").session.expires, richSession("c").expires));
}

void CopyJobTest::moveDeletesWhatIsProven()
{
    Session other = richSession("b");
    other.title = "theirs";
    VERIFY_RESULT(m_target->write(other, Expect::absent()));
    VERIFY_RESULT(m_target->write(richSession("c"), Expect::absent()));
    const auto outcomes = copyAll(*m_source, *m_target, {.move = true});
    QCOMPARE(outcomes["a"].outcome, CopyOutcome::Moved);
    QCOMPARE(outcomes["b"].outcome, CopyOutcome::Conflict);
    QCOMPARE(outcomes["c"].outcome, CopyOutcome::Moved);
    QCOMPARE(listedIds(*m_source), QStringList{"b"});
    QCOMPARE(listedIds(*m_target), (QStringList{"a", "b", "c"}));
}

// The owner writes between the reading and the end; what is there at the end counts, also an expiry alone.
void CopyJobTest::changedSessionsAreCopiedAgain()
{
    const Result<SessionSelection> selection = selectSessions(*m_source, {});
    VERIFY_RESULT(selection);
    const Timestamp later = Timestamp::fromMicroseconds(4'200'000'000'000'000);
    int records = 0;
    CopyJob job({.source = *m_source, .target = *m_target}, {.sessions = selection->sessions},
                {.record = [&](const std::vector<CopiedSession> &) -> Result<void> {
                    if (records++ > 0)
                        return {};
                    const auto appended
                        = m_source->append({.id = "a", .messages = {{.sender = "Ada", .content = "late"}}});
                    const auto expires = m_source->setExpiry("b", later, Expect::anything());
                    return appended && expires ? Result<void>() : fail(appended.error());
                }});
    const Result<CopyTally> tally = job.run();
    VERIFY_RESULT(tally);
    QCOMPARE(tally->of(CopyOutcome::Copied), 3);
    QCOMPARE(tally->all(), 3);
    QVERIFY(records > 1);
    QCOMPARE(hashIn(*m_target, "a"), hashIn(*m_source, "a"));
    QCOMPARE(loaded(*m_target, "a").totalMessages, 4);
    QVERIFY(isSameExpiry(loaded(*m_target, "b").session.expires, later));
}

void CopyJobTest::damagedSessionsStayBehind()
{
    const QString path = m_place.path("s" + QString::number(m_number) + "/b.jsonl");
    QByteArray bytes = readFile(path);
    const qsizetype line = bytes.indexOf('\n') + 1;
    bytes.insert(line, "{torn\n");
    m_place.put("s" + QString::number(m_number) + "/b.jsonl", bytes);
    const auto outcomes = copyAll(*m_source, *m_target, {.move = true});
    QCOMPARE(outcomes["b"].outcome, CopyOutcome::Damaged);
    QVERIFY(!outcomes["b"].reason.isEmpty());
    QCOMPARE(listedIds(*m_target), (QStringList{"a", "c"}));
    QCOMPARE(listedIds(*m_source), QStringList{"b"});
}

void CopyJobTest::lossIsToldAndRefused()
{
    const auto narrow
        = newStore({.driver = "sqlite", .layout = "multichat", .path = m_place.path("narrow.db")});
    const Result<SessionSelection> selection = selectSessions(*m_source, {});
    VERIFY_RESULT(selection);
    const CopyEnds ends{.source = *m_source, .target = *narrow};
    const Result<CopyPlan> plan = planCopy(ends, {.sessions = selection->sessions});
    VERIFY_RESULT(plan);
    QCOMPARE(plan->lossy, 3);
    QMap<QString, qint64> uses;
    for (const PlannedLoss &loss : plan->losses) {
        QVERIFY(!loss.kept);
        uses[loss.field->name] = loss.uses;
    }
    QCOMPARE(
        uses,
        (QMap<QString, qint64>{{"title", 3}, {"role", 9}, {"extra", 9}, {"metadata", 3}, {"expiry", 3}}));
    for (const CopiedSession &copied : copyAll(*m_source, *narrow))
        QCOMPARE(copied.outcome, CopyOutcome::Unfit);
    QCOMPARE(listedIds(*narrow), QStringList());
    for (const CopiedSession &copied : copyAll(*m_source, *narrow, {.options = {.allowLoss = true}})) {
        QCOMPARE(copied.outcome, CopyOutcome::Copied);
        QCOMPARE(copied.dropped, (QStringList{"title", "role", "extra", "metadata", "expiry"}));
    }
}

// A store that keeps additional fields, but has no place of its own for some others.
void CopyJobTest::whatIsKeptComesBack()
{
    Session session = richSession("s");
    session.messages[1].parent = session.messages[0].id;
    session.messages[2].parent = session.messages[1].id;
    session.messages[2].extra = {};
    Capabilities can{.metadata = true, .messageExtra = true};
    const FittedSession fitted = fitSession(session, can);
    QVERIFY(fitted.session.title.isEmpty() && fitted.session.messages[0].role.isEmpty()
            && fitted.session.messages[1].parent.isEmpty());
    QStringList lost;
    for (const FieldLoss &loss : fitted.losses)
        lost += loss.kept ? QStringList() : QStringList{loss.field->name};
    QCOMPARE(lost, QStringList{"expiry"});
    can.title = can.roles = can.recipients = can.parents = can.expiry = can.branches = true;
    Session back = fitSession(fitted.session, can).session;
    back.expires = session.expires;
    QVERIFY(back == session);
}

QTEST_GUILESS_MAIN(CopyJobTest)
#include "tst_copyjob.moc"
