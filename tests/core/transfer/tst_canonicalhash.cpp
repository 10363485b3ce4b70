// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/canonicaljson.h"
#include "core/transfer/canonicalhash.h"
#include "tests/support/transferstores.h"

#include <QTest>

using namespace SessionDeck;

namespace {

// A change of one field, and how firstDifference() calls the field.
struct Change
{
    const char *name;
    void (*apply)(Session &session);
};
constexpr Change changes[] = {
    {"id", [](Session &s) { s.id = "other"; }},
    {"title", [](Session &s) { s.title += ' '; }},
    {"participants", [](Session &s) { s.participants.swapItemsAt(0, 1); }},
    {"time of creation", [](Session &s) { s.created = {}; }},
    {"last activity",
     [](Session &s) { s.lastActivity = Timestamp::fromMicroseconds(s.lastActivity.microseconds() + 1); }},
    {"metadata", [](Session &s) { s.metadata.utf8.replace("1.0e+05", "100000.0"); }},
    {"message 1", [](Session &s) { s.messages[1].content += '.'; }},
    {"message 0", [](Session &s) { s.messages[0].id = ""; }},
    {"message 0", [](Session &s) { s.messages[0].parent = "p"; }},
    {"message 0", [](Session &s) { s.messages[0].sender = ""; }},
    {"message 0", [](Session &s) { s.messages[0].recipient = ""; }},
    {"message 0", [](Session &s) { s.messages[0].role = ""; }},
    {"message 0", [](Session &s) { s.messages[0].timestamp = {}; }},
    {"message 2", [](Session &s) { s.messages[2].extra.utf8.replace("\"d\":null,", ""); }},
    {"message 0", [](Session &s) { std::swap(s.messages[0], s.messages[1]); }},
    {"number of messages", [](Session &s) { s.messages.pop_back(); }},
};

} // namespace

/// The hash by which copies are proven: nothing that a session says escapes it, nothing else is in it.
class CanonicalHashTest : public QObject
{
    Q_OBJECT
private slots:
    void everyFieldCounts_data();
    void everyFieldCounts();
    void spellingDoesNotCount();
    void whatOnlyAStoreKnowsDoesNotCount();
    void jsonKeepsWhatItSays_data();
    void jsonKeepsWhatItSays();
};

void CanonicalHashTest::everyFieldCounts_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(std::size(changes)); ++i)
        QTest::addRow("%d %s", i, changes[i].name) << i;
}

void CanonicalHashTest::everyFieldCounts()
{
    QFETCH(int, index);
    const Session session = richSession("s");
    Session changed = session;
    changes[index].apply(changed);
    QVERIFY(canonicalHash(session) != canonicalHash(changed));
    QCOMPARE(firstDifference(session, changed), QString(changes[index].name));
}

void CanonicalHashTest::spellingDoesNotCount()
{
    const Session session = richSession("s");
    Session spelled = session;
    spelled.metadata.utf8.replace(",\"k\"", " ,\n\t\"k\" ").replace("\\u00e9", "é");
    spelled.messages[0].extra.utf8.replace("\"u\"", "\"\\u0075\"");
    QVERIFY(spelled != session);
    QCOMPARE(canonicalHash(spelled), canonicalHash(session));
    QCOMPARE(firstDifference(spelled, session), QString());
}

void CanonicalHashTest::whatOnlyAStoreKnowsDoesNotCount()
{
    const Session session = richSession("s");
    Session other = session;
    other.expires = {};
    other.messages[1].ordinal = 77;
    other.branches.push_back({.leaf = "x"});
    QCOMPARE(canonicalHash(other), canonicalHash(session));
}

void CanonicalHashTest::jsonKeepsWhatItSays_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("canonical");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("empty object") << QByteArray(" { } ") << QByteArray();
    QTest::newRow("space") << QByteArray("{ \"a b\" : [ 1 , 2 ] }") << QByteArray(R"({"a b":[1,2]})");
    QTest::newRow("doubled keys") << QByteArray(R"({"b":1,"a":2,"b":3})")
                                  << QByteArray(R"({"b":1,"a":2,"b":3})");
    QTest::newRow("numbers") << QByteArray(R"([1,1.0,1e0,-0])") << QByteArray(R"([1,1.0,1e0,-0])");
    QTest::newRow("escapes") << QByteArray(R"({"\u0041\/":"\\\"\u00fc"})")
                             << QByteArray("{\"A/\":\"\\\\\\\"ü\"}");
    QTest::newRow("lone surrogate") << QByteArray(R"(["\ud83d"])") << QByteArray(R"(["\ud83d"])");
    QTest::newRow("no JSON") << QByteArray("{\"a\":1 2}") << QByteArray(R"("{\"a\":1 2}")");
    QTest::newRow("brace in a string") << QByteArray(R"({"a":"} \" {"})") << QByteArray(R"({"a":"} \" {"})");
}

void CanonicalHashTest::jsonKeepsWhatItSays()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, canonical);
    QCOMPARE(canonicalJson({text}), canonical);
}

QTEST_GUILESS_MAIN(CanonicalHashTest)
#include "tst_canonicalhash.moc"
