// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/sampledata.h"
#include "tests/contract/sessiontext.h"
#include "tests/contract/storeplace.h"
#include "tests/support/testresult.h"

#include <QRegularExpression>

using namespace SessionDeck;

using SessionEdit = void (*)(Session &);
Q_DECLARE_METATYPE(SessionEdit)

namespace {

constexpr char oldWord[] = "w0rd-as-it-was";
constexpr char newWord[] = "w0rd-as-it-is!"; // of the same length, for layouts that keep sizes

// A session whose fields that are edited hold the old word, and which is full of what JSON tools break.
Session richSession()
{
    Session session = sampleSession(1, 5);
    session.title = "Title";
    session.metadata = {R"({"big":9007199254740993,"one":1.0,"a":1,"a":2,"z":{"y":[1e5,1E+5,"\u00e9\/"]}})"};
    session.messages[2].extra
        = {R"({"n":123456789012345678901234567890,"x":-0.0,"x":null,"t":"\ud83d\ude00"})"};
    return fitting(session);
}

// What is on the medium without the times of files and the layout's bookkeeping.
MediumBytes contentOf(const MediumBytes &bytes)
{
    const QRegularExpression bookkeeping(currentSubject().bookkeeping);
    MediumBytes content;
    for (auto place = bytes.begin(); place != bytes.end(); ++place) {
        const QString text = place.key() + u" = " + QString::fromUtf8(place.value());
        if (!place.key().endsWith(" (changed)"))
            content[place.key()] = QString(text).remove(bookkeeping).toUtf8();
    }
    return content;
}

} // namespace

/// What an edit does not name stays as it is, to the byte.
class ContractPreservationTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data();
    void jsonIsKeptAsText_data();
    void jsonIsKeptAsText();
    void editChangesItsFieldOnly_data();
    void editChangesItsFieldOnly();
};

void ContractPreservationTest::initTestCase_data()
{
    addSubjects(SubjectChoice::Writable);
}

void ContractPreservationTest::jsonIsKeptAsText_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArrayList texts{
        R"({"a":1,"a":2,"a":1})",
        R"({"i":9007199254740993,"j":-9223372036854775808,"k":18446744073709551615})",
        R"({"f":1.0,"g":1,"h":1.50,"i":-0,"j":-0.0,"k":1E5,"l":1e+05,"m":0.1e-7})",
        R"({"n":123456789012345678901234567890,"o":1.758687912513529812345678})",
        R"({"s":"\u00e9\u00E9é\/\/\ud83d\ude00😀\n\u000a"})",
        R"({"lone":"\ud800","also":"\udc00x"})",
        R"({"z":1,"y":2,"x":{"c":1,"b":[3,2,1],"a":{}}})",
        R"({"spaces": [1 , 2,  3 ],"tab":	{ "a" : 1 }})",
        R"({"":0,"\u0000":1," ":2,"e\u0301":3})",
        R"({"metadata":{"metadata":1},"extra":{},"unknown":null})",
        R"({"null":null,"true":true,"empty":"","list":[],"object":{}})",
        "{\"deep\":" + QByteArray(100, '[') + QByteArray(100, ']') + "}",
        "{\"long\":\"" + QByteArray(100'000, 'x') + "\"}",
    };
    for (const QByteArray &text : texts)
        QTest::newRow(text.left(60).constData()) << text;
}

// Through writing, an edit of something else, and appending.
void ContractPreservationTest::jsonIsKeptAsText()
{
    QFETCH(QByteArray, json);
    StorePlace place;
    Session session = sampleSession(1, 3);
    session.metadata = {json};
    session.messages[1].extra = {json};
    session = fitting(session);
    VERIFY_RESULT(place.store().write(session, Expect::absent()));
    QCOMPARE(loadedText(place.store(), session.id), toText(session));
    session.participants = {"edited"};
    session.messages[1].content = "edited";
    VERIFY_RESULT(place.store().write(session, Expect::anything()));
    QCOMPARE(loadedText(place.store(), session.id), toText(session));
    Message message
        = fitting({.id = "appended", .sender = "A", .timestamp = session.lastActivity, .extra = {json}});
    VERIFY_RESULT(place.store().append({.id = session.id, .messages = {message}}));
    const Result<LoadedSession> loaded = place.store().load({.id = session.id});
    VERIFY_RESULT(loaded);
    QCOMPARE(loaded->session.metadata, session.metadata);
    QCOMPARE(loaded->session.messages[1].extra, session.messages[1].extra);
    QCOMPARE(loaded->session.messages[3].extra, message.extra);
}

void ContractPreservationTest::editChangesItsFieldOnly_data()
{
    QTest::addColumn<SessionEdit>("before");
    QTest::addColumn<SessionEdit>("after");
    QTest::newRow("text") << SessionEdit([](Session &s) { s.messages[1].content = oldWord; })
                          << SessionEdit([](Session &s) { s.messages[1].content = newWord; });
    QTest::newRow("text beside odd extra")
        << SessionEdit([](Session &s) { s.messages[2].content = oldWord; })
        << SessionEdit([](Session &s) { s.messages[2].content = newWord; });
    QTest::newRow("sender") << SessionEdit([](Session &s) { s.messages[3].sender = oldWord; })
                            << SessionEdit([](Session &s) { s.messages[3].sender = newWord; });
    QTest::newRow("participant") << SessionEdit([](Session &s) { s.participants[1] = oldWord; })
                                 << SessionEdit([](Session &s) { s.participants[1] = newWord; });
}

void ContractPreservationTest::editChangesItsFieldOnly()
{
    QFETCH(SessionEdit, before);
    QFETCH(SessionEdit, after);
    StorePlace place;
    Session session = richSession();
    before(session);
    place.populate({sampleSession(0), session, sampleSession(2)});
    MediumBytes expected = contentOf(place.medium().bytes());
    Result<LoadedSession> loaded = place.store().load({.id = session.id});
    VERIFY_RESULT(loaded);
    after(loaded->session);
    VERIFY_RESULT(place.store().write(loaded->session, Expect::at(loaded->revision)));
    qsizetype edits = 0;
    for (QByteArray &bytes : expected) {
        edits += bytes.count(oldWord);
        bytes.replace(oldWord, newWord);
    }
    QCOMPARE(edits, 1);
    QCOMPARE(difference(expected, contentOf(place.medium().bytes())), QString());
}

QTEST_GUILESS_MAIN(ContractPreservationTest)
#include "tst_contractpreservation.moc"
