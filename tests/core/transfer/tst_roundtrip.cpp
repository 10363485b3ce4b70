// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/canonicalhash.h"
#include "core/transfer/copyplan.h"
#include "core/transfer/differingparts.h"
#include "tests/support/openedstores.h"
#include "tests/support/redisserver.h"
#include "tests/support/storerows.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"
#include "tests/support/transferstores.h"

using namespace SessionDeck;

/// JSON to SQLite to Redis to JSON: every session says the same at the end.
class RoundTripTest : public QObject
{
    Q_OBJECT
private slots:
    void samplesAndRichSessionsComeBack();
    void aVeryLargeSessionComesBack();
    void whatTheMiddleCannotHoldIsToldAndComesBack();

private:
    void goRound(SessionStore &first);

    TemporaryPlace m_place;
    RedisServer m_server;
    int m_number = 0;
    QStringList m_told; // fields that a plan on the way named
};

void RoundTripTest::goRound(SessionStore &first)
{
    const QString name = QString::number(++m_number);
    const auto middle = newStore({.driver = "sqlite", .path = m_place.path(name + ".db")});
    const auto cache = newStore(m_server.location("native", "p" + name + ':'));
    const auto last = newStore({.driver = "json", .path = m_place.path("json" + name)});
    SessionStore *stations[] = {&first, middle.get(), cache.get(), last.get()};
    m_told.clear();
    for (size_t i = 0; i + 1 < std::size(stations); ++i) {
        const Result<SessionSelection> selection = selectSessions(*stations[i], {});
        VERIFY_RESULT(selection);
        const Result<CopyPlan> plan = planCopy({.source = *stations[i], .target = *stations[i + 1]},
                                               {.sessions = selection->sessions});
        VERIFY_RESULT(plan);
        for (const PlannedLoss &loss : plan->losses)
            m_told += QString::number(i) + loss.field->name + (loss.kept ? " kept" : " lost");
        for (const CopiedSession &copied : copyAll(*stations[i], *stations[i + 1]))
            QVERIFY2(copied.outcome == CopyOutcome::Copied, qPrintable(copied.id + ": " + copied.reason));
    }
    const QStringList ids = listedIds(first);
    QVERIFY(!ids.isEmpty());
    QCOMPARE(listedIds(*last), ids);
    for (const QString &id : ids) {
        const Session before = loaded(first, id).session;
        const Session after = loaded(*last, id).session;
        QCOMPARE(differingParts(before, after).text(), QString());
        QCOMPARE(canonicalHash(after), canonicalHash(before));
        QVERIFY(isSameExpiry(before.expires, after.expires));
    }
}

void RoundTripTest::samplesAndRichSessionsComeBack()
{
    goRound(*openAt(m_place.copyData("multichat-json"), AccessMode::ReadOnly));
    goRound(*openAt(m_place.copyData("multichat-sqlite") + "/sessions.db", AccessMode::ReadOnly));
    const auto rich = newStore({.driver = "json", .path = m_place.path("rich")});
    for (const char *id : {"plain", "sl/ash %\"\\ and space", "ünïcödé 😀", "{tag}"})
        VERIFY_RESULT(rich->write(richSession(id, 12), Expect::absent()));
    VERIFY_RESULT(rich->write({.id = "empty"}, Expect::absent()));
    goRound(*rich);
    QVERIFY2(m_told.isEmpty(), qPrintable(m_told.join(", ")));
}

void RoundTripTest::aVeryLargeSessionComesBack()
{
    const auto first = newStore({.driver = "json", .path = m_place.path("large")});
    Session session = richSession("large", 50);
    for (Message &message : session.messages)
        message.content = QString(500'000, u'ü') + message.content; // a megabyte each
    VERIFY_RESULT(first->write(session, Expect::absent()));
    goRound(*first);
}

void RoundTripTest::whatTheMiddleCannotHoldIsToldAndComesBack()
{
    const auto first = newStore({.driver = "json", .path = m_place.path("tree")});
    Session session = richSession("tree", 5);
    for (size_t i = 1; i < session.messages.size(); ++i)
        session.messages[i].parent = session.messages[i - 1].id;
    VERIFY_RESULT(first->write(session, Expect::absent()));
    goRound(*first);
    QCOMPARE(m_told, QStringList{"1parent kept"});
}

QTEST_GUILESS_MAIN(RoundTripTest)
#include "tst_roundtrip.moc"
