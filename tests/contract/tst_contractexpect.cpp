// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/sampledata.h"
#include "tests/contract/sessiontext.h"
#include "tests/contract/storeplace.h"
#include "tests/support/testresult.h"

using namespace SessionDeck;

using Change = Result<void> (*)(SessionStore &, const Expect &);
Q_DECLARE_METATYPE(Change)

namespace {

// What is done with an expectation in each test. All of them aim at session 1.
Result<void> rewrite(SessionStore &store, const Expect &expect)
{
    return store.write(sampleSession(1, 5), expect).map([](const Revision &) {});
}

Result<void> append(SessionStore &store, const Expect &expect)
{
    return store.append({.id = sampleId(1), .messages = {sampleMessage(1, 8)}, .expect = expect})
        .map([](const Revision &) {});
}

Result<void> remove(SessionStore &store, const Expect &expect)
{
    return store.remove(sampleId(1), expect);
}

void addChanges()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("write") << &rewrite;
    QTest::newRow("append") << &append;
    QTest::newRow("remove") << &remove;
}

} // namespace

/// Expect, in every call that takes one: what does not hold is a conflict which changes nothing.
class ContractExpectTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data();
    void absentMeansAbsent();
    void revisionMeansThatState_data();
    void revisionMeansThatState();
    void missingSessionIsNotTheOneExpected();
    void appendRefusesAbsent();
};

void ContractExpectTest::initTestCase_data()
{
    addSubjects(SubjectChoice::Writable);
}

void ContractExpectTest::absentMeansAbsent()
{
    StorePlace place;
    place.populate({sampleSession(1)});
    const MediumBytes before = place.medium().bytes();
    const Result<void> refused = rewrite(place.store(), Expect::absent());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(refused.error().expected, QByteArray());
    QCOMPARE(refused.error().found, currentRevision(place.store(), sampleId(1)).token);
    QVERIFY(!refused.error().message.isEmpty());
    QCOMPARE(difference(before, place.medium().bytes()), QString());

    VERIFY_RESULT(place.store().remove(sampleId(1), Expect::anything()));
    VERIFY_RESULT(rewrite(place.store(), Expect::absent()));
    QCOMPARE(loadedText(place.store(), sampleId(1)), toText(sampleSession(1, 5)));
}

void ContractExpectTest::revisionMeansThatState_data()
{
    addChanges();
}

void ContractExpectTest::revisionMeansThatState()
{
    QFETCH(Change, change);
    StorePlace place;
    place.populate({sampleSession(0), sampleSession(1)});
    const Revision stale = currentRevision(place.store(), sampleId(1));
    const Result<Revision> now = place.store().write(sampleSession(1, 4), Expect::at(stale));
    VERIFY_RESULT(now);
    QVERIFY(*now != stale);

    const MediumBytes before = place.medium().bytes();
    const Result<void> refused = change(place.store(), Expect::at(stale));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(refused.error().expected, stale.token);
    QCOMPARE(refused.error().found, now->token);
    QCOMPARE(difference(before, place.medium().bytes()), QString());

    VERIFY_RESULT(change(place.store(), Expect::at(*now)));
    QVERIFY(currentRevision(place.store(), sampleId(1)) != *now);
    VERIFY_RESULT(rewrite(place.store(), Expect::anything()));
    VERIFY_RESULT(change(place.store(), Expect::anything()));
}

void ContractExpectTest::missingSessionIsNotTheOneExpected()
{
    StorePlace place;
    place.populate({sampleSession(0), sampleSession(1)});
    const Revision gone = currentRevision(place.store(), sampleId(1));
    VERIFY_RESULT(place.store().remove(sampleId(1), Expect::at(gone)));
    const MediumBytes before = place.medium().bytes();

    const Result<void> rewritten = rewrite(place.store(), Expect::at(gone));
    QVERIFY(!rewritten);
    QCOMPARE(rewritten.error().code, ErrorCode::Conflict);
    QCOMPARE(rewritten.error().expected, gone.token);
    QCOMPARE(rewritten.error().found, QByteArray());
    for (const Change change : {&append, &remove}) {
        const Result<void> refused = change(place.store(), Expect::anything());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NotFound);
        QVERIFY(!change(place.store(), Expect::at(gone)));
    }
    QCOMPARE(difference(before, place.medium().bytes()), QString());
}

void ContractExpectTest::appendRefusesAbsent()
{
    StorePlace place;
    place.populate({sampleSession(1)});
    const MediumBytes before = place.medium().bytes();
    const Result<void> refused = append(place.store(), Expect::absent());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Invalid);
    QVERIFY(!remove(place.store(), Expect::absent()));
    QCOMPARE(difference(before, place.medium().bytes()), QString());
}

QTEST_GUILESS_MAIN(ContractExpectTest)
#include "tst_contractexpect.moc"
