// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/sampledata.h"
#include "tests/contract/scanlog.h"
#include "tests/contract/sessiontext.h"
#include "tests/contract/storeplace.h"
#include "tests/support/testresult.h"

using namespace SessionDeck;

/// SessionStore::append().
class ContractAppendTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data();
    void addsAtTheEnd();
    void addsManyAtOnceInOrder();
    void addsToAnEmptySession();
    void makesUpIdAndTime();
    void nothingToAddChangesNothing();
    void isSeenByScan();
    void leavesStoredMessagesAlone();
};

void ContractAppendTest::initTestCase_data()
{
    addSubjects(SubjectChoice::Writable);
}

void ContractAppendTest::addsAtTheEnd()
{
    StorePlace place;
    place.populate({sampleSession(0), sampleSession(1), sampleSession(2)});
    Revision before = currentRevision(place.store(), sampleId(1));
    for (int ordinal = 3; ordinal < 6; ++ordinal) {
        Message message = sampleMessage(1, ordinal);
        message.ordinal = 77; // ignored
        const Result<Revision> appended
            = place.store().append({.id = sampleId(1), .messages = {message}, .expect = Expect::at(before)});
        VERIFY_RESULT(appended);
        QVERIFY(*appended != before);
        QCOMPARE(currentRevision(place.store(), sampleId(1)), *appended);
        before = *appended;
    }
    const Result<LoadedSession> loaded = place.store().load({.id = sampleId(1)});
    VERIFY_RESULT(loaded);
    QCOMPARE(loaded->session.messages, sampleSession(1, 6).messages);
    for (const int neighbour : {0, 2})
        QCOMPARE(loadedText(place.store(), sampleId(neighbour)), toText(sampleSession(neighbour)));
}

void ContractAppendTest::addsManyAtOnceInOrder()
{
    StorePlace place;
    place.populate({sampleSession(0, 2)});
    std::vector<Message> messages;
    for (int ordinal = 2; ordinal < 300; ++ordinal)
        messages.push_back(sampleMessage(0, ordinal));
    VERIFY_RESULT(place.store().append({.id = sampleId(0), .messages = messages}));
    const Result<LoadedSession> loaded = place.store().load({.id = sampleId(0)});
    VERIFY_RESULT(loaded);
    QCOMPARE(loaded->totalMessages, 300);
    QVERIFY(loaded->session.messages == sampleSession(0, 300).messages);
}

void ContractAppendTest::addsToAnEmptySession()
{
    StorePlace place;
    place.populate({sampleSession(0, 0)});
    VERIFY_RESULT(place.store().append({.id = sampleId(0), .messages = {sampleMessage(0, 0)}}));
    const Result<LoadedSession> loaded = place.store().load({.id = sampleId(0)});
    VERIFY_RESULT(loaded);
    QCOMPARE(loaded->session.messages, sampleSession(0, 1).messages);
}

void ContractAppendTest::makesUpIdAndTime()
{
    StorePlace place;
    place.populate({sampleSession(0, 1)});
    const Timestamp earlier = Timestamp::now();
    for (const char *text : {"one", "two"})
        VERIFY_RESULT(
            place.store().append({.id = sampleId(0), .messages = {{.sender = "A", .content = text}}}));
    const Result<LoadedSession> loaded = place.store().load({.id = sampleId(0)});
    VERIFY_RESULT(loaded);
    QCOMPARE(loaded->session.messages.size(), size_t(3));
    const Message &one = loaded->session.messages[1];
    const Message &two = loaded->session.messages[2];
    QCOMPARE(one.content, QString("one"));
    QCOMPARE(two.content, QString("two"));
    QVERIFY(!one.id.isEmpty() && !two.id.isEmpty());
    QVERIFY(one.id != two.id);
    // A float of seconds may round by a fraction of a microsecond.
    QVERIFY2(one.timestamp.microseconds() >= earlier.microseconds() - 1, qPrintable(one.timestamp.toIso()));
    QVERIFY2(two.timestamp.microseconds() <= Timestamp::now().microseconds() + 1,
             qPrintable(two.timestamp.toIso()));
}

void ContractAppendTest::nothingToAddChangesNothing()
{
    StorePlace place;
    place.populate({sampleSession(0)});
    const Revision revision = currentRevision(place.store(), sampleId(0));
    const MediumBytes before = place.medium().bytes();
    const Result<Revision> appended = place.store().append({.id = sampleId(0)});
    VERIFY_RESULT(appended);
    QCOMPARE(*appended, revision);
    QCOMPARE(difference(before, place.medium().bytes()), QString());
}

void ContractAppendTest::isSeenByScan()
{
    StorePlace place;
    place.populate({sampleSession(0, 2), sampleSession(1, 2)});
    VERIFY_RESULT(
        place.store().append({.id = sampleId(1), .messages = {sampleMessage(1, 2), sampleMessage(1, 3)}}));
    const auto other = place.open(AccessMode::ReadOnly);
    VERIFY_RESULT(other);
    const ScanLog log = scanAll(**other, {.depth = ScanDepth::Complete});
    QCOMPARE(log.row(sampleId(0)).messageCount, 2);
    QCOMPARE(log.row(sampleId(1)).messageCount, 4);
    // The message's time, or that of its coming.
    QVERIFY(log.row(sampleId(1)).lastActivity >= sampleMessage(1, 3).timestamp);
}

// Also those that an append finds by their id.
void ContractAppendTest::leavesStoredMessagesAlone()
{
    StorePlace place;
    place.populate({sampleSession(0, 3)});
    Message twin = sampleMessage(0, 1);
    twin.content = "the same id again";
    twin.timestamp = sampleMessage(0, 3).timestamp;
    const Result<Revision> appended = place.store().append({.id = sampleId(0), .messages = {twin}});
    const Result<LoadedSession> loaded = place.store().load({.id = sampleId(0), .count = 3});
    VERIFY_RESULT(loaded);
    QCOMPARE(loaded->session.messages, sampleSession(0, 3).messages);
    QCOMPARE(loaded->totalMessages, appended ? 4 : 3);
    if (!appended) // where ids are a key
        QVERIFY(appended.error().code == ErrorCode::Invalid
                || appended.error().code == ErrorCode::Unsupported);
}

QTEST_GUILESS_MAIN(ContractAppendTest)
#include "tst_contractappend.moc"
