// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/canonicaljson.h"
#include "core/transfer/canonicalhash.h"
#include "core/transfer/differingparts.h"
#include "tests/support/transferstores.h"

#include <QTest>

using namespace SessionDeck;

namespace {

// A change of one field, and how differingParts() calls the field.
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
    {"message 2", [](Session &s) { s.messages[1].content += '.'; }},
    {"message 1", [](Session &s) { s.messages[0].id = ""; }},
    {"message 1", [](Session &s) { s.messages[0].parent = "p"; }},
    {"message 1", [](Session &s) { s.messages[0].sender = ""; }},
    {"message 1", [](Session &s) { s.messages[0].recipient = ""; }},
    {"message 1", [](Session &s) { s.messages[0].role = ""; }},
    {"message 1", [](Session &s) { s.messages[0].timestamp = {}; }},
    {"message 3", [](Session &s) { s.messages[2].extra.utf8.replace("\"d\":null,", ""); }},
    {"message 1, message 2", [](Session &s) { std::swap(s.messages[0], s.messages[1]); }},
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
    void allThatDiffersIsNamed();
    void manyDifferencesAreCounted();
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
    QCOMPARE(differingParts(session, changed).text(), QString(changes[index].name));
}

void CanonicalHashTest::spellingDoesNotCount()
{
    const Session session = richSession("s");
    Session spelled = session;
    spelled.metadata.utf8.replace(",\"k\"", " ,\n\t\"k\" ").replace("\\u00e9", "é");
    spelled.messages[0].extra.utf8.replace("\"u\"", "\"\\u0075\"");
    QVERIFY(spelled != session);
    QCOMPARE(canonicalHash(spelled), canonicalHash(session));
    QCOMPARE(differingParts(spelled, session).text(), QString());
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

void CanonicalHashTest::allThatDiffersIsNamed()
{
    const Session session = richSession("s");
    Session changed = session;
    changed.title += '!';
    changed.created = {};
    changed.messages[1].content += '.';
    changed.messages.pop_back();
    QCOMPARE(differingParts(session, changed).named,
             QStringList({"title", "time of creation", "message 2", "number of messages"}));
}

void CanonicalHashTest::manyDifferencesAreCounted()
{
    Session one{.id = "s", .messages = std::vector<Message>(14)};
    Session other = one;
    for (Message &message : other.messages)
        message.content = "else";
    const DifferingParts parts = differingParts(one, other);
    QCOMPARE(parts.named.size(), 10);
    QCOMPARE(parts.more, 4);
    QVERIFY2(parts.text().endsWith("message 10 and 4 more"), qPrintable(parts.text()));
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
