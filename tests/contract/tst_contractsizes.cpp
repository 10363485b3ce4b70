// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/sampledata.h"
#include "tests/contract/scanlog.h"
#include "tests/contract/sessiontext.h"
#include "tests/contract/storeplace.h"
#include "tests/support/testresult.h"

using namespace SessionDeck;

/// The smallest and the largest sessions, and the oddest texts.
class ContractSizesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data();
    void sessionMayBeNothingButAnId();
    void textsAreKeptAsTheyAre_data();
    void textsAreKeptAsTheyAre();
    void hugeText();
    void manyMessages();
};

void ContractSizesTest::initTestCase_data()
{
    addSubjects(SubjectChoice::Writable);
}

void ContractSizesTest::sessionMayBeNothingButAnId()
{
    StorePlace place;
    VERIFY_RESULT(place.store().write({.id = "bare"}, Expect::absent()));
    Result<LoadedSession> loaded = place.store().load({.id = "bare"});
    VERIFY_RESULT(loaded);
    QCOMPARE(loaded->session.id, QString("bare"));
    QCOMPARE(loaded->totalMessages, 0);
    QCOMPARE(loaded->health, Health::Ok);
    QVERIFY(loaded->session.title.isEmpty() && loaded->session.participants.isEmpty());
    VERIFY_RESULT(place.store().append({.id = "bare", .messages = {{}}}));
    loaded = place.store().load({.id = "bare"});
    VERIFY_RESULT(loaded);
    QCOMPARE(loaded->totalMessages, 1);
    QCOMPARE(loaded->session.messages[0].content, QString());
    const ScanLog log = scanAll(place.store(), {.depth = ScanDepth::Complete});
    QCOMPARE(log.row("bare").messageCount, 1);
    QCOMPARE(log.row("bare").health, Health::Ok);
}

void ContractSizesTest::textsAreKeptAsTheyAre_data()
{
    QTest::addColumn<QString>("text");
    const QString nul = QStringLiteral("before") + QChar(u'\0') + QStringLiteral("after");
    QTest::newRow("empty") << QString("");
    QTest::newRow("blank") << QString(" ");
    QTest::newRow("line ends") << QString("a\nb\r\nc\rd\n\n");
    QTest::newRow("separators") << QString::fromUtf8("a\u2028b\u2029c\u0085d\u00a0e");
    QTest::newRow("JSON") << QString("{\"a\":\"\\u0041\\n\\\\\"}");
    QTest::newRow("NUL") << nul;
    QTest::newRow("controls") << QString("\x01\x02\x1b[31m\x7f\b\f\t\v");
    QTest::newRow("beyond the BMP") << QString::fromUtf8("👨‍👩‍👧 𝒳 🇩🇪");
    QTest::newRow("byte order mark") << QString::fromUtf8("\ufeffbom");
    QTest::newRow("noncharacters") << QString::fromUtf8("\uffff\ufffe\ufdd0");
    QTest::newRow("right to left") << QString::fromUtf8("مرحبا \u202eabc\u202c");
    QTest::newRow("not normalised") << QString::fromUtf8("e\u0301 \u212b");
    QTest::newRow("number") << QString("1e400");
    QTest::newRow("markup") << QString("<script>alert(1)</script> &amp; ]]>");
    QTest::newRow("SQL") << QString("'); DROP TABLE messages; --");
}

void ContractSizesTest::textsAreKeptAsTheyAre()
{
    QFETCH(QString, text);
    StorePlace place;
    Session session = sampleSession(0, 2);
    session.messages[1].content = text;
    session.messages[0].sender = text;
    session.participants = {text, "B"};
    session.title = text;
    session = fitting(session);
    VERIFY_RESULT(place.store().write(session, Expect::absent()));
    Message appended = sampleMessage(0, 2);
    appended.content = text;
    VERIFY_RESULT(place.store().append({.id = session.id, .messages = {appended}}));
    session.messages.push_back(appended);
    const Result<LoadedSession> loaded = place.store().load({.id = session.id});
    VERIFY_RESULT(loaded);
    session.lastActivity = loaded->session.lastActivity; // moved by the append
    QVERIFY2(loaded->session == session, qPrintable(toText(loaded->session)));
    QCOMPARE(scanAll(place.store()).row(session.id).title, session.title);
    QCOMPARE(scanAll(place.store()).row(session.id).participants, session.participants);
}

void ContractSizesTest::hugeText()
{
    StorePlace place;
    Session session = sampleSession(0, 3);
    session.messages[1].content
        = QStringLiteral("a line of ordinary text, ä and \"quoted\"\n").repeated(200'000);
    const Result<Revision> written = place.store().write(session, Expect::absent());
    VERIFY_RESULT(written);
    const Result<LoadedSession> loaded = place.store().load({.id = session.id});
    VERIFY_RESULT(loaded);
    QVERIFY(loaded->session == session);
    const Result<LoadedSession> last = place.store().load({.id = session.id, .first = -1});
    VERIFY_RESULT(last);
    QVERIFY(last->session.messages == std::vector{session.messages[2]});
    QVERIFY(scanAll(place.store(), {.depth = ScanDepth::Complete}).row(session.id).sizeBytes > 8'000'000);
    session.messages[1].content = "short again";
    VERIFY_RESULT(place.store().write(session, Expect::at(*written)));
    QCOMPARE(loadedText(place.store(), session.id), toText(session));
}

void ContractSizesTest::manyMessages()
{
    constexpr int many = 10'000;
    StorePlace place;
    Session session = sampleSession(0, many);
    VERIFY_RESULT(place.store().write(session, Expect::absent()));
    QCOMPARE(scanAll(place.store(), {.depth = ScanDepth::Complete}).row(session.id).messageCount, many);
    const Result<LoadedSession> window = place.store().load({.id = session.id, .first = 5'000, .count = 10});
    VERIFY_RESULT(window);
    QCOMPARE(window->totalMessages, many);
    QVERIFY(std::equal(window->session.messages.begin(), window->session.messages.end(),
                       session.messages.begin() + 5'000, session.messages.begin() + 5'010));
    session.messages.erase(session.messages.begin() + 4'000);
    session.messages[7'000].content = "edited";
    VERIFY_RESULT(place.store().write(session, Expect::at(window->revision)));
    VERIFY_RESULT(place.store().append({.id = session.id, .messages = {sampleMessage(0, many)}}));
    session.messages.push_back(sampleMessage(0, many));
    for (size_t i = 0; i < session.messages.size(); ++i)
        session.messages[i].ordinal = qint64(i);
    const Result<LoadedSession> loaded = place.store().load({.id = session.id});
    VERIFY_RESULT(loaded);
    QVERIFY(loaded->session.messages == session.messages);
}

QTEST_GUILESS_MAIN(ContractSizesTest)
#include "tst_contractsizes.moc"
