// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/mergeresult.h"

#include <QTest>

using namespace SessionDeck;
using namespace Qt::StringLiterals;

class MergeFieldsTest : public QObject
{
    Q_OBJECT

private slots:
    void fieldsOfOneMessageAreChosenOneByOne();
    void headerFieldsMerge();
    void metadataMergesByPath_data();
    void metadataMergesByPath();
};

void MergeFieldsTest::fieldsOfOneMessageAreChosenOneByOne()
{
    Session base{.messages = {{.id = u"a"_s, .content = u"1"_s}}}, theirs = base, mine = base;
    theirs.messages[0].sender = u"they"_s;
    theirs.messages[0].content = u"x"_s;
    theirs.messages[0].extra = {R"({"t":1})"};
    mine.messages[0].role = u"user"_s;
    mine.messages[0].content = u"y"_s;
    mine.messages[0].extra = {R"({"m":2})"};
    SessionMerge merged = mergeSessions(base, theirs, mine);
    QCOMPARE(merged.openConflicts(), 1);
    for (MergeChange &change : merged.changes) {
        QCOMPARE(change.isConflict, change.field == u"content");
        if (change.isConflict)
            change.choice = MergeSide::Mine;
    }
    const Message result = mergedSession(merged).messages.at(0);
    QCOMPARE(result.sender, u"they"_s);
    QCOMPARE(result.role, u"user"_s);
    QCOMPARE(result.content, u"y"_s);
    QCOMPARE(result.extra.utf8, QByteArray(R"({"t":1,"m":2})"));
}

void MergeFieldsTest::headerFieldsMerge()
{
    Session base{.id = u"s"_s, .title = u"t"_s, .lastActivity = Timestamp::fromSeconds(1)};
    Session theirs = base, mine = base;
    theirs.title = u"theirs"_s;
    theirs.lastActivity = Timestamp::fromSeconds(3);
    mine.id = u"renamed"_s;
    mine.participants = {u"me"_s};
    mine.lastActivity = Timestamp::fromSeconds(2);
    const SessionMerge merged = mergeSessions(base, theirs, mine);
    QCOMPARE(merged.openConflicts(), 0);
    const Session result = mergedSession(merged);
    QCOMPARE(result.id, u"renamed"_s);
    QCOMPARE(result.title, u"theirs"_s);
    QCOMPARE(result.participants, QStringList{u"me"_s});
    QCOMPARE(result.lastActivity, Timestamp::fromSeconds(3));
}

void MergeFieldsTest::metadataMergesByPath_data()
{
    QTest::addColumn<QByteArrayList>("versions"); // base, theirs, mine, result
    QTest::addColumn<qsizetype>("conflicts");
    QTest::newRow("different members")
        << QByteArrayList{R"({"a":1,"b":2})", R"({"a":9,"b":2})", R"({"a":1,"b":8})", R"({"a":9,"b":8})"}
        << qsizetype(0);
    QTest::newRow("nested") << QByteArrayList{R"({"o":{"a":1,"b":2}})", R"({"o":{"a":9,"b":2}})",
                                              R"({"o":{"a":1}})", R"({"o":{"a":9}})"}
                            << qsizetype(0);
    QTest::newRow("I make it new") << QByteArrayList{"", "", R"({"a":1})", R"({"a": 1})"} << qsizetype(0);
    QTest::newRow("same member") << QByteArrayList{R"({"a":1})", R"({"a":2})", R"({"a":3})", R"({"a":2})"}
                                 << qsizetype(1);
    QTest::newRow("they changed inside what I removed")
        << QByteArrayList{R"({"o":{"a":1}})", R"({"o":{"a":2}})", R"({})", R"({"o":{"a":2}})"}
        << qsizetype(1);
    QTest::newRow("doubled keys removed")
        << QByteArrayList{R"({"k":1,"k":2,"k":3})", R"({"k":1,"k":2,"k":3,"t":0})", R"({})", R"({"t":0})"}
        << qsizetype(0);
    QTest::newRow("their bytes stay") << QByteArrayList{R"({"a":1,"b":2})", "{ \"a\" : 1.0e0 , \"b\":2 }",
                                                        R"({"a":1,"b":3})", "{ \"a\" : 1.0e0 , \"b\":3 }"}
                                      << qsizetype(0);
    QTest::newRow("no JSON at all") << QByteArrayList{"{oops", "{oops", R"({"a":1})", R"({"a":1})"}
                                    << qsizetype(0);
}

void MergeFieldsTest::metadataMergesByPath()
{
    QFETCH(QByteArrayList, versions);
    const SessionMerge merged = mergeSessions({.metadata = {versions[0]}}, {.metadata = {versions[1]}},
                                              {.metadata = {versions[2]}});
    QTEST(merged.openConflicts(), "conflicts");
    QCOMPARE(mergedSession(merged).metadata.utf8, versions[3]);
}

QTEST_GUILESS_MAIN(MergeFieldsTest)
#include "tst_mergefields.moc"
