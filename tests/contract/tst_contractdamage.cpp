// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/comparable.h"
#include "tests/contract/sampledata.h"
#include "tests/contract/scanlog.h"
#include "tests/contract/sessiontext.h"
#include "tests/contract/storeplace.h"
#include "tests/contract/subject.h"
#include "tests/contract/vandal.h"
#include "tests/support/testresult.h"

using namespace SessionDeck;

namespace {

constexpr int strikes = 60; // per layout
constexpr int sessionCount = 6;

// Empty if whatever is wrong with a session is said.
QString silence(SessionStore &store, const SessionSummary &row)
{
    if (row.health == Health::Damaged && row.reason.isEmpty())
        return row.id + " is listed as damaged without a reason";
    const Result<LoadedSession> loaded = store.load({.id = row.id});
    const bool isSaid = loaded ? loaded->health != Health::Damaged || !loaded->reason.isEmpty()
                               : !loaded.error().message.isEmpty();
    return isSaid ? QString() : row.id + " cannot be read, without a word";
}

// What a reader is promised of any bytes whatever: an error or a row says what is wrong. Empty if that was
// kept.
QString brokenPromise(SessionStore &store, const ScanLog &log)
{
    if (!log.outcome)
        return log.outcome.error().message.isEmpty() ? QStringLiteral("the scan failed without a word")
                                                     : QString();
    QString broken;
    for (const SessionSummary &row : log.rows)
        broken += silence(store, row);
    for (const Error &damage : log.damage)
        broken += damage.message.isEmpty() ? damage.place + " is damaged without a reason" : QString();
    return broken;
}

// Those that read as they were laid out.
int intactSessions(SessionStore &store)
{
    int intact = 0;
    for (const Session &session : sampleSessions(sessionCount)) {
        const Result<LoadedSession> loaded = store.load({.id = session.id});
        intact += loaded && toText(comparable(loaded->session)) == toText(comparable(session)) ? 1 : 0;
    }
    return intact;
}

bool isOneDocument()
{
    return qstrcmp(currentSubject().name, "json/multichat") == 0;
}

} // namespace

/// Arbitrary damage, one place at a time: nothing crashes, everything is said, the other sessions are there,
/// and looking changes nothing.
class ContractDamageTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data();
    void anyDamageIsSurvivedAndSaid();
};

void ContractDamageTest::initTestCase_data()
{
    addSubjects(SubjectChoice::All);
}

void ContractDamageTest::anyDamageIsSurvivedAndSaid()
{
    for (quint32 seed = 1; seed <= strikes; ++seed) {
        StorePlace place;
        place.populate(sampleSessions(sessionCount));
        place.close();
        const QString strike = QString("seed %1: ").arg(seed) + Vandal(seed).strike(place.medium());
        const MediumBytes before = place.medium().bytes();
        const Result<std::unique_ptr<SessionStore>> store = place.open(AccessMode::ReadOnly);
        if (!store) {
            QVERIFY2(!store.error().message.isEmpty(), qPrintable(strike));
            continue;
        }
        const ScanLog log = scanAll(**store, {.depth = ScanDepth::Complete});
        const QString broken = brokenPromise(**store, log);
        QVERIFY2(broken.isEmpty(), qPrintable(strike + ": " + broken));
        // A message that changes hands is another one in two sessions.
        if (log.outcome && !isOneDocument())
            QVERIFY2(intactSessions(**store) >= sessionCount - 2, qPrintable(strike));
        QVERIFY2(place.medium().bytes() == before,
                 qPrintable(strike + ": " + difference(before, place.medium().bytes())));
    }
}

QTEST_GUILESS_MAIN(ContractDamageTest)
#include "tst_contractdamage.moc"
