// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/sampledata.h"
#include "tests/contract/scanlog.h"
#include "tests/contract/sessiontext.h"
#include "tests/contract/storeplace.h"
#include "tests/contract/subject.h"
#include "tests/support/testresult.h"

using namespace SessionDeck;

/// Many sessions at once say and do what they do one by one.
class ContractBatchesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data();
    void manyAreLoadedAsOneByOne_data();
    void manyAreLoadedAsOneByOne();
    void eachWriteStandsForItself();
    void eachRemovalStandsForItself();
    void eachExpiryStandsForItself();
};

void ContractBatchesTest::initTestCase_data()
{
    addSubjects(SubjectChoice::All);
}

void ContractBatchesTest::manyAreLoadedAsOneByOne_data()
{
    QTest::addColumn<qint64>("count");
    QTest::newRow("all messages") << qint64(-1);
    QTest::newRow("headers") << qint64(0);
    QTest::newRow("two messages") << qint64(2);
}

void ContractBatchesTest::manyAreLoadedAsOneByOne()
{
    QFETCH(qint64, count);
    StorePlace place;
    place.populate(sampleSessions(5));
    SessionStore &store = place.store();
    QStringList ids;
    for (const int number : {3, 0, 99, 4, 3, 1, 2}) // one is not there, one comes twice
        ids += sampleId(number);
    ids.insert(2, QString()); // no id at all
    const std::vector<Result<LoadedSession>> many = store.loadMany({.ids = ids, .count = count});
    QCOMPARE(qsizetype(many.size()), ids.size());
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const Result<LoadedSession> one = store.load({.id = ids[i], .count = count});
        const Result<LoadedSession> &other = many[size_t(i)];
        QCOMPARE(other.has_value(), one.has_value());
        if (!one) {
            QCOMPARE(other.error().code, one.error().code);
            continue;
        }
        QCOMPARE(toText(other->session), toText(one->session));
        QCOMPARE(other->revision, one->revision);
        QCOMPARE(other->totalMessages, one->totalMessages);
        QCOMPARE(other->sizeBytes, one->sizeBytes);
        QCOMPARE(other->health, one->health);
    }
    QVERIFY(store.loadMany({}).empty());
}

void ContractBatchesTest::eachWriteStandsForItself()
{
    if (!currentSubject().can.write)
        return;
    StorePlace place;
    SessionStore &store = place.store();
    VERIFY_RESULT(store.write(sampleSession(1, 1), Expect::absent()));
    const Revision known = currentRevision(store, sampleId(1));
    Session unfit = sampleSession(3);
    unfit.id = QString(600, u'x');
    const std::vector<Result<Revision>> written
        = store.writeMany({{.session = sampleSession(0), .expect = Expect::absent()},
                           {.session = sampleSession(1, 2), .expect = Expect::absent()},
                           {.session = unfit, .expect = Expect::absent()},
                           {.session = sampleSession(1, 4), .expect = Expect::at(known)},
                           {.session = sampleSession(2), .expect = Expect::anything()},
                           {.session = sampleSession(2, 1), .expect = Expect::at(known)}});
    QCOMPARE(written.size(), size_t(6));
    for (const size_t good : {0, 3, 4})
        VERIFY_RESULT(written[good]);
    QCOMPARE(written[1].error().code, ErrorCode::Conflict);
    QCOMPARE(written[1].error().found, known.token);
    QCOMPARE(written[2].error().code, ErrorCode::Invalid);
    QCOMPARE(written[5].error().code, ErrorCode::Conflict);
    QCOMPARE(loadedText(store, sampleId(0)), toText(sampleSession(0)));
    QCOMPARE(loadedText(store, sampleId(1)), toText(sampleSession(1, 4)));
    QCOMPARE(loadedText(store, sampleId(2)), toText(sampleSession(2)));
    for (const auto &[number, id] : {std::pair(size_t(0), sampleId(0)), {3, sampleId(1)}, {4, sampleId(2)}})
        QCOMPARE(currentRevision(store, id), *written[number]);
    QVERIFY(store.writeMany({}).empty());
}

void ContractBatchesTest::eachRemovalStandsForItself()
{
    if (!currentSubject().can.remove)
        return;
    StorePlace place;
    place.populate(sampleSessions(5));
    SessionStore &store = place.store();
    const Revision first = currentRevision(store, sampleId(0));
    const Revision second = currentRevision(store, sampleId(1));
    const QStringList left{loadedText(store, sampleId(2)), loadedText(store, sampleId(4))};
    const std::vector<Result<void>> removed
        = store.removeMany({{.id = sampleId(0), .expect = Expect::at(first)},
                            {.id = sampleId(2), .expect = Expect::at(second)},
                            {.id = sampleId(99)},
                            {.id = sampleId(3)},
                            {.id = sampleId(3)},
                            {.id = sampleId(1), .expect = Expect::at(second)}});
    QCOMPARE(removed.size(), size_t(6));
    for (const size_t good : {0, 3, 5})
        VERIFY_RESULT(removed[good]);
    QCOMPARE(removed[1].error().code, ErrorCode::Conflict);
    QCOMPARE(removed[2].error().code, ErrorCode::NotFound);
    QCOMPARE(removed[4].error().code, ErrorCode::NotFound); // it has just gone
    QCOMPARE(scanAll(store).ids(), (QStringList{sampleId(2), sampleId(4)}));
    QCOMPARE((QStringList{loadedText(store, sampleId(2)), loadedText(store, sampleId(4))}), left);
    QVERIFY(store.removeMany({}).empty());
}

void ContractBatchesTest::eachExpiryStandsForItself()
{
    if (!currentSubject().can.expiry)
        return;
    StorePlace place;
    place.populate(sampleSessions(3));
    SessionStore &store = place.store();
    const auto later = Timestamp::fromMicroseconds(4'000'000'000'000'000);
    const Revision first = currentRevision(store, sampleId(0));
    const std::vector<Result<Revision>> set
        = store.setExpiryMany({{.id = sampleId(0), .expires = later, .expect = Expect::at(first)},
                               {.id = sampleId(1), .expires = later, .expect = Expect::at(first)},
                               {.id = sampleId(99), .expires = later},
                               {.id = sampleId(2), .expires = later}});
    QCOMPARE(set.size(), size_t(4));
    VERIFY_RESULT(set[0]);
    QCOMPARE(set[1].error().code, ErrorCode::Conflict);
    QCOMPARE(set[2].error().code, ErrorCode::NotFound);
    VERIFY_RESULT(set[3]);
    const Timestamp expected[] = {later, {}, later};
    for (int i = 0; i < 3; ++i) {
        const Result<LoadedSession> loaded = store.load({.id = sampleId(i)});
        VERIFY_RESULT(loaded);
        QCOMPARE(loaded->session.expires, expected[i]);
    }
}

QTEST_GUILESS_MAIN(ContractBatchesTest)
#include "tst_contractbatches.moc"
