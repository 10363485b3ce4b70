// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/sampledata.h"
#include "tests/contract/scanlog.h"
#include "tests/contract/sessiontext.h"
#include "tests/contract/storeplace.h"
#include "tests/support/testresult.h"

#include <algorithm>

using namespace SessionDeck;

using SessionEdit = void (*)(Session &);
Q_DECLARE_METATYPE(SessionEdit)

/// SessionStore::write(): what is written is what is read, and nothing else changes.
class ContractWriteTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data();
    void emptyStoreHasNothing();
    void everyEditIsReadBack_data();
    void everyEditIsReadBack();
    void noOpSaveTouchesNothing();
    void revisionsFollowTheContent();
    void twoStoresOnOnePlaceAgree();
    void sessionsAreCreatedInAnyNumber();
};

void ContractWriteTest::initTestCase_data()
{
    addSubjects(SubjectChoice::Writable);
}

void ContractWriteTest::emptyStoreHasNothing()
{
    StorePlace place;
    const ScanLog log = scanAll(place.store(), {.depth = ScanDepth::Complete});
    VERIFY_RESULT(log.outcome);
    QVERIFY(log.rows.empty());
    QVERIFY2(log.damage.empty(), qPrintable(log.damageText()));
    // Made once, it can be opened without being made.
    const auto again = place.open(AccessMode::ReadWrite);
    VERIFY_RESULT(again);
    QVERIFY(scanAll(**again).rows.empty());
}

void ContractWriteTest::everyEditIsReadBack_data()
{
    QTest::addColumn<SessionEdit>("edit");
    const struct
    {
        const char *name;
        SessionEdit edit;
    } edits[] = {
        {"title", [](Session &s) { s.title = "Another title"; }},
        {"no title", [](Session &s) { s.title.clear(); }},
        {"participants",
         [](Session &s) {
             s.participants = {"one", "“two”, three"};
         }},
        {"no participants", [](Session &s) { s.participants.clear(); }},
        {"last activity",
         [](Session &s) { s.lastActivity = Timestamp::fromMicroseconds(1'800'000'000'000'001); }},
        {"created", [](Session &s) { s.created = Timestamp::fromMicroseconds(1'000'000'000'999'999); }},
        {"metadata", [](Session &s) { s.metadata = {"{\"other\":[true,null]}"}; }},
        {"no metadata", [](Session &s) { s.metadata = {}; }},
        {"text", [](Session &s) { s.messages[1].content = "changed"; }},
        {"empty text", [](Session &s) { s.messages[1].content.clear(); }},
        {"sender", [](Session &s) { s.messages[0].sender = "somebody else"; }},
        {"recipient", [](Session &s) { s.messages[0].recipient = "somebody"; }},
        {"role", [](Session &s) { s.messages[2].role = "tool"; }},
        {"time",
         [](Session &s) { s.messages[2].timestamp = Timestamp::fromMicroseconds(1'700'000'000'000'001); }},
        {"extra", [](Session &s) { s.messages[2].extra = {"{\"x\":1}"}; }},
        {"no extra", [](Session &s) { s.messages[2].extra = {}; }},
        {"no messages", [](Session &s) { s.messages.clear(); }},
        {"first message gone", [](Session &s) { s.messages.erase(s.messages.begin()); }},
        {"last message gone", [](Session &s) { s.messages.pop_back(); }},
        {"a message more", [](Session &s) { s.messages.push_back(sampleMessage(1, 4)); }},
        {"a message before", [](Session &s) { s.messages.insert(s.messages.begin(), sampleMessage(1, 9)); }},
        {"a message between",
         [](Session &s) { s.messages.insert(s.messages.begin() + 2, sampleMessage(1, 9)); }},
        {"reversed", [](Session &s) { std::ranges::reverse(s.messages); }},
        {"two swapped", [](Session &s) { std::swap(s.messages[1], s.messages[2]); }},
        {"all messages others", [](Session &s) { s.messages = sampleSession(40, 3).messages; }},
    };
    for (const auto &row : edits)
        QTest::newRow(row.name) << row.edit;
}

void ContractWriteTest::everyEditIsReadBack()
{
    QFETCH(SessionEdit, edit);
    StorePlace place;
    place.populate({sampleSession(0), sampleSession(1, 4), sampleSession(2)});
    Session session = sampleSession(1, 4);
    edit(session);
    session = fitting(session);
    const MediumBytes before = place.medium().bytes();
    const Result<Revision> written = place.store().write(session, Expect::anything());
    if (!currentSubject().anyOrder && !std::ranges::is_sorted(session.messages, {}, &Message::timestamp)) {
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Unsupported);
        QCOMPARE(difference(before, place.medium().bytes()), QString());
        return;
    }
    VERIFY_RESULT(written);
    for (size_t i = 0; i < session.messages.size(); ++i)
        session.messages[i].ordinal = qint64(i);
    QCOMPARE(loadedText(place.store(), session.id), toText(session));
    QCOMPARE(currentRevision(place.store(), session.id), *written);
    for (const int neighbour : {0, 2})
        QCOMPARE(loadedText(place.store(), sampleId(neighbour)), toText(sampleSession(neighbour)));
    // Not only this object's memory of it.
    const auto other = place.open(AccessMode::ReadOnly);
    VERIFY_RESULT(other);
    QCOMPARE(loadedText(**other, session.id), toText(session));
    QCOMPARE(scanAll(**other, {.depth = ScanDepth::Complete}).row(session.id).messageCount,
             qint64(session.messages.size()));
}

// Neither a write of what is there nor one of what was just loaded changes a byte, a time or a type.
void ContractWriteTest::noOpSaveTouchesNothing()
{
    StorePlace place;
    place.populate(sampleSessions(6));
    const MediumBytes before = place.medium().bytes();
    QVERIFY(!before.isEmpty());
    for (const int number : {0, 1, 4}) {
        const Result<LoadedSession> loaded = place.store().load({.id = sampleId(number)});
        VERIFY_RESULT(loaded);
        const Result<Revision> written = place.store().write(loaded->session, Expect::at(loaded->revision));
        VERIFY_RESULT(written);
        QCOMPARE(*written, loaded->revision);
        VERIFY_RESULT(place.store().write(sampleSession(number, number), Expect::anything()));
        QCOMPARE(currentRevision(place.store(), sampleId(number)), loaded->revision);
    }
    QCOMPARE(difference(before, place.medium().bytes()), QString());
}

// Equal tokens mean equal content: no state may have the token of another one.
void ContractWriteTest::revisionsFollowTheContent()
{
    StorePlace place;
    QMap<QByteArray, QString> seen;
    Session session = sampleSession(1, 3);
    for (int round = 0; round < 12; ++round) {
        session.messages[size_t(round % 3)].content = QString::number(round / 2);
        const Result<Revision> written = place.store().write(session, Expect::anything());
        VERIFY_RESULT(written);
        const QString text = loadedText(place.store(), session.id);
        QCOMPARE(seen.value(written->token, text), text);
        seen[written->token] = text;
        QVERIFY(!written->isEmpty());
        QVERIFY(!written->token.contains('\n') && !written->token.contains('\0'));
    }
    QVERIFY(seen.size() > 6);
}

void ContractWriteTest::twoStoresOnOnePlaceAgree()
{
    StorePlace place;
    place.populate({sampleSession(0)});
    const auto other = place.open(AccessMode::ReadWrite);
    VERIFY_RESULT(other);
    QCOMPARE(loadedText(**other, sampleId(0)), toText(sampleSession(0)));
    Session session = sampleSession(0, 5);
    const Result<Revision> written = place.store().write(session, Expect::anything());
    VERIFY_RESULT(written);
    QCOMPARE(loadedText(**other, sampleId(0)), toText(session));
    QCOMPARE(currentRevision(**other, sampleId(0)), *written);
    session.messages.pop_back();
    VERIFY_RESULT((*other)->write(session, Expect::at(*written)));
    VERIFY_RESULT((*other)->write(sampleSession(3), Expect::absent()));
    QCOMPARE(loadedText(place.store(), sampleId(0)), toText(session));
    QCOMPARE(scanAll(place.store()).ids(), (QStringList{sampleId(0), sampleId(3)}));
}

void ContractWriteTest::sessionsAreCreatedInAnyNumber()
{
    StorePlace place;
    const std::vector<Session> sessions = sampleSessions(60);
    place.populate(sessions);
    QCOMPARE(scanAll(place.store()).rows.size(), sessions.size());
    for (const Session &session : sessions)
        QCOMPARE(loadedText(place.store(), session.id), toText(session));
}

QTEST_GUILESS_MAIN(ContractWriteTest)
#include "tst_contractwrite.moc"
