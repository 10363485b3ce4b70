// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/sampledata.h"
#include "tests/contract/scanlog.h"
#include "tests/contract/sessiontext.h"
#include "tests/contract/storeplace.h"
#include "tests/support/testresult.h"

using namespace SessionDeck;

namespace {

// Redis keeps milliseconds, and so do these.
constexpr Timestamp inYears = Timestamp::fromMicroseconds(4'000'000'000'123'000);
constexpr Timestamp later = Timestamp::fromMicroseconds(4'100'000'000'456'000);

Timestamp expiryOf(SessionStore &store, int number)
{
    const Result<LoadedSession> loaded = store.load({.id = sampleId(number)});
    const Timestamp listed = scanAll(store).row(sampleId(number)).expires;
    if (!loaded || loaded->session.expires != listed)
        qFatal("the list and the session disagree about the expiry: %s", qPrintable(listed.toIso()));
    return listed;
}

} // namespace

/// SessionStore::setExpiry(), and that nothing else changes an expiry.
class ContractExpiryTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data();
    void isSetExtendedAndTakenAway();
    void editsLeaveItAlone();
    void newSessionGetsIt();
    void contentKeepsItsRevision();
    void expectationIsChecked();
    void pastMeansGone();
};

void ContractExpiryTest::initTestCase_data()
{
    addSubjects(SubjectChoice::Expiring);
}

void ContractExpiryTest::isSetExtendedAndTakenAway()
{
    StorePlace place;
    place.populate({sampleSession(0), sampleSession(1)});
    QVERIFY(expiryOf(place.store(), 1).isNull());
    for (const Timestamp moment : {inYears, later, inYears, Timestamp()}) {
        VERIFY_RESULT(place.store().setExpiry(sampleId(1), moment, Expect::anything()));
        QCOMPARE(expiryOf(place.store(), 1), moment);
        QVERIFY(expiryOf(place.store(), 0).isNull());
        const auto other = place.open(AccessMode::ReadOnly);
        VERIFY_RESULT(other);
        QCOMPARE(expiryOf(**other, 1), moment);
    }
    QCOMPARE(loadedText(place.store(), sampleId(1)), toText(sampleSession(1)));
}

// Also those that say something else about it, and those that empty or double the session.
void ContractExpiryTest::editsLeaveItAlone()
{
    StorePlace place;
    place.populate({sampleSession(1)});
    SessionStore &store = place.store();
    VERIFY_RESULT(store.setExpiry(sampleId(1), inYears, Expect::anything()));
    Session session = sampleSession(1, 5);
    VERIFY_RESULT(store.write(session, Expect::anything()));
    QCOMPARE(expiryOf(store, 1), inYears);
    session.expires = later;
    session.participants = {"others"};
    VERIFY_RESULT(store.write(session, Expect::anything()));
    QCOMPARE(expiryOf(store, 1), inYears);
    VERIFY_RESULT(store.append({.id = sampleId(1), .messages = {sampleMessage(1, 6)}}));
    QCOMPARE(expiryOf(store, 1), inYears);
    session.messages.clear();
    VERIFY_RESULT(store.write(session, Expect::anything()));
    QCOMPARE(expiryOf(store, 1), inYears);
    VERIFY_RESULT(store.append({.id = sampleId(1), .messages = {sampleMessage(1, 0)}}));
    QCOMPARE(expiryOf(store, 1), inYears);
    VERIFY_RESULT(store.write(sampleSession(1, 9), Expect::anything()));
    QCOMPARE(expiryOf(store, 1), inYears);
}

void ContractExpiryTest::newSessionGetsIt()
{
    StorePlace place;
    Session session = sampleSession(1);
    session.expires = inYears;
    VERIFY_RESULT(place.store().write(session, Expect::absent()));
    QCOMPARE(expiryOf(place.store(), 1), inYears);
    QCOMPARE(loadedText(place.store(), session.id), toText(session));
    // Removed and made again, it is another session.
    VERIFY_RESULT(place.store().remove(session.id, Expect::anything()));
    VERIFY_RESULT(place.store().write(sampleSession(1), Expect::absent()));
    QVERIFY(expiryOf(place.store(), 1).isNull());
}

void ContractExpiryTest::contentKeepsItsRevision()
{
    StorePlace place;
    place.populate({sampleSession(1)});
    const Revision revision = currentRevision(place.store(), sampleId(1));
    const Result<Revision> expiring = place.store().setExpiry(sampleId(1), inYears, Expect::at(revision));
    VERIFY_RESULT(expiring);
    QCOMPARE(*expiring, revision);
    QCOMPARE(currentRevision(place.store(), sampleId(1)), revision);
    VERIFY_RESULT(place.store().write(sampleSession(1, 4), Expect::at(revision)));
}

void ContractExpiryTest::expectationIsChecked()
{
    StorePlace place;
    place.populate({sampleSession(1)});
    const Revision stale = currentRevision(place.store(), sampleId(1));
    VERIFY_RESULT(place.store().write(sampleSession(1, 4), Expect::anything()));
    const MediumBytes before = place.medium().bytes();
    const Result<Revision> refused = place.store().setExpiry(sampleId(1), inYears, Expect::at(stale));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(refused.error().expected, stale.token);
    QCOMPARE(refused.error().found, currentRevision(place.store(), sampleId(1)).token);
    const Result<Revision> unknown = place.store().setExpiry(sampleId(9), inYears, Expect::anything());
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::NotFound);
    QCOMPARE(difference(before, place.medium().bytes()), QString());
}

// A moment that has passed either is refused or ends the session; it never comes to stay without one.
void ContractExpiryTest::pastMeansGone()
{
    StorePlace place;
    place.populate({sampleSession(0), sampleSession(1)});
    const Timestamp past = Timestamp::fromMicroseconds(1'000'000'000'000'000);
    const Result<Revision> set = place.store().setExpiry(sampleId(1), past, Expect::anything());
    if (!set)
        QCOMPARE(set.error().code, ErrorCode::Invalid);
    const QStringList ids = scanAll(place.store()).ids();
    if (ids.contains(sampleId(1)))
        QCOMPARE(expiryOf(place.store(), 1), set ? past : Timestamp());
    QVERIFY(ids.contains(sampleId(0)));
}

QTEST_GUILESS_MAIN(ContractExpiryTest)
#include "tst_contractexpiry.moc"
