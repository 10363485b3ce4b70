// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/comparable.h"
#include "tests/contract/sampledata.h"
#include "tests/contract/sessiontext.h"
#include "tests/contract/storeplace.h"
#include "tests/support/testresult.h"

using namespace SessionDeck;

/// SessionStore::load() and raw() of undamaged sessions.
class ContractLoadTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data();
    void showsWhatWasStored();
    void windowsOfMessages_data();
    void windowsOfMessages();
    void unknownSessionIsNotFound();
    void revisionStaysWhileNothingChanges();
    void stopsWhenAsked();
    void rawShowsStoredBytes();
    void rawIsCutAtTheLimit();
};

void ContractLoadTest::initTestCase_data()
{
    addSubjects(SubjectChoice::All);
}

void ContractLoadTest::showsWhatWasStored()
{
    StorePlace place;
    const std::vector<Session> sessions = sampleSessions(6);
    place.populate(sessions);
    for (const Session &session : sessions) {
        const Result<LoadedSession> loaded = place.store().load({.id = session.id});
        VERIFY_RESULT(loaded);
        QCOMPARE(toText(comparable(loaded->session)), toText(comparable(session)));
        QCOMPARE(loaded->totalMessages, qint64(session.messages.size()));
        QCOMPARE(loaded->health, Health::Ok);
        QVERIFY(!loaded->revision.isEmpty());
    }
}

void ContractLoadTest::windowsOfMessages_data()
{
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("count");
    QTest::addColumn<qint64>("begin"); // what is expected of ten messages
    QTest::addColumn<qint64>("end");
    const struct
    {
        const char *name;
        qint64 first, count, begin, end;
    } windows[] = {
        {"all", 0, -1, 0, 10},
        {"head", 0, 3, 0, 3},
        {"middle", 4, 2, 4, 6},
        {"tail", 7, -1, 7, 10},
        {"last three", -3, -1, 7, 10},
        {"two of the last five", -5, 2, 5, 7},
        {"more than there are", 8, 100, 8, 10},
        {"beyond the end", 10, 5, 10, 10},
        {"far beyond", 1000, -1, 10, 10},
        {"more from the end than there are", -100, 3, 0, 3},
        {"none", 2, 0, 2, 2},
    };
    for (const auto &window : windows)
        QTest::newRow(window.name) << window.first << window.count << window.begin << window.end;
}

void ContractLoadTest::windowsOfMessages()
{
    QFETCH(qint64, first);
    QFETCH(qint64, count);
    QFETCH(qint64, begin);
    QFETCH(qint64, end);
    StorePlace place;
    Session session = sampleSession(1, 10);
    place.populate({sampleSession(0), session, sampleSession(2)});
    const Result<LoadedSession> loaded
        = place.store().load({.id = session.id, .first = first, .count = count});
    VERIFY_RESULT(loaded);
    QCOMPARE(loaded->totalMessages, 10);
    session.messages.erase(session.messages.begin() + end, session.messages.end());
    session.messages.erase(session.messages.begin(), session.messages.begin() + begin);
    QCOMPARE(toText(comparable(loaded->session)), toText(comparable(session)));
    QCOMPARE(loaded->revision, currentRevision(place.store(), session.id));
}

void ContractLoadTest::unknownSessionIsNotFound()
{
    StorePlace place;
    place.populate(sampleSessions(2));
    for (const QString &id :
         {sampleId(77), QStringLiteral("no such session"), QStringLiteral("../sessions")}) {
        const Result<LoadedSession> loaded = place.store().load({.id = id});
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::NotFound);
        const auto raw = place.store().raw({.id = id});
        QVERIFY(!raw);
        QCOMPARE(raw.error().code, ErrorCode::NotFound);
    }
}

void ContractLoadTest::revisionStaysWhileNothingChanges()
{
    StorePlace place;
    place.populate(sampleSessions(3));
    const Revision first = currentRevision(place.store(), sampleId(2));
    QVERIFY(!first.isEmpty());
    QCOMPARE(currentRevision(place.store(), sampleId(2)), first);
    const auto other = place.open(AccessMode::ReadOnly);
    VERIFY_RESULT(other);
    QCOMPARE(currentRevision(**other, sampleId(2)), first);
}

void ContractLoadTest::stopsWhenAsked()
{
    StorePlace place;
    place.populate({sampleSession(0, 50)});
    std::stop_source stop;
    stop.request_stop();
    const Result<LoadedSession> loaded = place.store().load({.id = sampleId(0), .stop = stop.get_token()});
    if (!loaded) // what takes no time may as well be done
        QCOMPARE(loaded.error().code, ErrorCode::Cancelled);
    VERIFY_RESULT(place.store().load({.id = sampleId(0)}));
}

void ContractLoadTest::rawShowsStoredBytes()
{
    StorePlace place;
    place.populate(sampleSessions(3));
    const auto parts = place.store().raw({.id = sampleId(2)});
    VERIFY_RESULT(parts);
    QByteArray all;
    for (const RawPart &part : *parts) {
        QVERIFY(!part.place.isEmpty());
        QVERIFY2((QStringList{"json", "jsonl", "text"}.contains(part.syntax)), qPrintable(part.syntax));
        QCOMPARE(part.totalBytes, part.bytes.size());
        all += part.bytes;
    }
    QVERIFY2(all.contains("Message 1 of session 2"), all.constData());
    QVERIFY2(!all.contains("of session 1"), all.constData());
}

void ContractLoadTest::rawIsCutAtTheLimit()
{
    StorePlace place;
    place.populate({sampleSession(0, 20)});
    const auto whole = place.store().raw({.id = sampleId(0)});
    const auto parts = place.store().raw({.id = sampleId(0), .limit = 100});
    VERIFY_RESULT(whole);
    VERIFY_RESULT(parts);
    QCOMPARE(parts->size(), whole->size()); // what no byte was left for is named all the same
    for (size_t i = 0; i < parts->size(); ++i) {
        QCOMPARE(parts->at(i).place, whole->at(i).place);
        QVERIFY(parts->at(i).totalBytes > 0);
        QVERIFY(whole->at(i).bytes.startsWith(parts->at(i).bytes));
    }
    qint64 shown = 0;
    qint64 total = 0;
    for (const RawPart &part : *parts) {
        shown += part.bytes.size();
        total += part.totalBytes;
    }
    QVERIFY2(shown > 0 && shown <= 100, qPrintable(QString::number(shown)));
    QVERIFY2(total > shown, qPrintable(QString::number(total))); // that there is more can be told
}

QTEST_GUILESS_MAIN(ContractLoadTest)
#include "tst_contractload.moc"
