// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/mergeresult.h"

#include <QTest>

using namespace SessionDeck;
using namespace Qt::StringLiterals;

namespace {

// "a:one b:two :no id" as messages.
Session session(const QString &text)
{
    Session made{.id = u"s"_s};
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        made.messages.push_back({.id = word.section(u':', 0, 0),
                                 .ordinal = qint64(made.messages.size()),
                                 .content = word.section(u':', 1)});
    return made;
}

QString told(const Session &session)
{
    QStringList words;
    for (const Message &message : session.messages)
        words += message.id + u':' + message.content;
    return words.join(u' ');
}

SessionMerge merge(const QString &base, const QString &theirs, const QString &mine)
{
    return mergeSessions(session(base), session(theirs), session(mine));
}

} // namespace

class SessionMergeTest : public QObject
{
    Q_OBJECT

private slots:
    void takesWhatOnlyOneChanged_data();
    void takesWhatOnlyOneChanged();
    void leavesConflictsOpen_data();
    void leavesConflictsOpen();
    void everyChangeCanBeChosenOtherwise();
    void hostileIdsLoseNothing();
};

void SessionMergeTest::takesWhatOnlyOneChanged_data()
{
    QTest::addColumn<QStringList>("versions"); // base, theirs, mine, result
    QTest::newRow("nothing") << QStringList{u"a:1 b:2"_s, u"a:1 b:2"_s, u"a:1 b:2"_s, u"a:1 b:2"_s};
    QTest::newRow("theirs") << QStringList{u"a:1 b:2"_s, u"a:x b:2"_s, u"a:1 b:2"_s, u"a:x b:2"_s};
    QTest::newRow("mine") << QStringList{u"a:1 b:2"_s, u"a:1 b:2"_s, u"a:1 b:y"_s, u"a:1 b:y"_s};
    QTest::newRow("both, different messages")
        << QStringList{u"a:1 b:2"_s, u"a:x b:2"_s, u"a:1 b:y"_s, u"a:x b:y"_s};
    QTest::newRow("both alike") << QStringList{u"a:1"_s, u"a:x"_s, u"a:x"_s, u"a:x"_s};
    QTest::newRow("they append, I change") << QStringList{u"a:1"_s, u"a:1 b:2"_s, u"a:x"_s, u"a:x b:2"_s};
    QTest::newRow("both append") << QStringList{u"a:1"_s, u"a:1 t:2"_s, u"a:1 m:2"_s, u"a:1 t:2 m:2"_s};
    QTest::newRow("both append, no ids") << QStringList{u":1"_s, u":1 :2"_s, u":1 :3"_s, u":1 :2 :3"_s};
    QTest::newRow("both insert at places")
        << QStringList{u"a:1 b:2"_s, u"a:1 t:x b:2"_s, u"m:y a:1 b:2"_s, u"m:y a:1 t:x b:2"_s};
    QTest::newRow("they remove") << QStringList{u"a:1 b:2"_s, u"b:2"_s, u"a:1 b:2 c:3"_s, u"b:2 c:3"_s};
    QTest::newRow("I remove") << QStringList{u"a:1 b:2"_s, u"a:1 b:2 c:3"_s, u"b:2"_s, u"b:2 c:3"_s};
    QTest::newRow("both remove") << QStringList{u"a:1 b:2"_s, u"b:2"_s, u"b:2"_s, u"b:2"_s};
    QTest::newRow("I move, they append")
        << QStringList{u"a:1 b:2 c:3"_s, u"a:1 b:2 c:3 d:4"_s, u"c:3 a:1 b:2"_s, u"c:3 d:4 a:1 b:2"_s};
    QTest::newRow("they move, I change")
        << QStringList{u"a:1 b:2"_s, u"b:2 a:1"_s, u"a:x b:2"_s, u"b:2 a:x"_s};
    QTest::newRow("I insert behind what they removed")
        << QStringList{u"a:1 b:2 c:3"_s, u"a:1 c:3"_s, u"a:1 b:2 m:x c:3"_s, u"a:1 m:x c:3"_s};
}

void SessionMergeTest::takesWhatOnlyOneChanged()
{
    QFETCH(QStringList, versions);
    const SessionMerge merged = merge(versions[0], versions[1], versions[2]);
    QCOMPARE(merged.openConflicts(), 0);
    const Session result = mergedSession(merged);
    QCOMPARE(told(result), versions[3]);
    for (size_t i = 0; i < result.messages.size(); ++i)
        QCOMPARE(result.messages[i].ordinal, qint64(i));
}

void SessionMergeTest::leavesConflictsOpen_data()
{
    QTest::addColumn<QStringList>("versions"); // base, theirs, mine; result with theirs, with mine, with base
    QTest::newRow("one message, two texts")
        << QStringList{u"a:1"_s, u"a:x"_s, u"a:y"_s, u"a:x"_s, u"a:y"_s, u"a:1"_s};
    QTest::newRow("they removed what I changed")
        << QStringList{u"a:1 b:2"_s, u"b:2"_s, u"a:y b:2"_s, u"b:2"_s, u"a:y b:2"_s, u"a:1 b:2"_s};
    QTest::newRow("I removed what they changed")
        << QStringList{u"a:1 b:2"_s, u"a:x b:2"_s, u"b:2"_s, u"a:x b:2"_s, u"b:2"_s, u"a:1 b:2"_s};
    QTest::newRow("both moved") << QStringList{u"a:1 b:2 c:3"_s, u"b:2 a:1 c:3"_s, u"a:1 c:3 b:2"_s,
                                               u"b:2 a:1 c:3"_s, u"a:1 c:3 b:2"_s, u"a:1 b:2 c:3"_s};
    QTest::newRow("both added one id")
        << QStringList{QString(), u"a:x"_s, u"a:y"_s, u"a:x"_s, u"a:y"_s, u"a:"_s};
}

void SessionMergeTest::leavesConflictsOpen()
{
    QFETCH(QStringList, versions);
    SessionMerge merged = merge(versions[0], versions[1], versions[2]);
    QCOMPARE(merged.openConflicts(), 1);
    QCOMPARE(told(mergedSession(merged)), versions[1]); // undecided: as it is in the store
    const std::pair<MergeSide, QString> results[]
        = {{MergeSide::Theirs, versions[3]}, {MergeSide::Mine, versions[4]}, {MergeSide::Base, versions[5]}};
    for (const auto &[side, result] : results) {
        for (MergeChange &change : merged.changes)
            change.choice = side;
        QCOMPARE(merged.openConflicts(), 0);
        QCOMPARE(told(mergedSession(merged)), result);
    }
}

void SessionMergeTest::everyChangeCanBeChosenOtherwise()
{
    SessionMerge merged = merge(u"a:1 b:2 c:3"_s, u"a:x b:2 c:3 t:4"_s, u"c:3 b:2 m:5"_s);
    for (MergeChange &change : merged.changes)
        change.choice = MergeSide::Base;
    QCOMPARE(told(mergedSession(merged)), u"a:1 b:2 c:3"_s);
    for (MergeChange &change : merged.changes)
        change.choice = MergeSide::Theirs;
    QCOMPARE(told(mergedSession(merged)), u"a:x b:2 c:3 t:4"_s);
    for (MergeChange &change : merged.changes)
        change.choice = MergeSide::Mine;
    QCOMPARE(told(mergedSession(merged)), u"c:3 b:2 m:5"_s);
}

void SessionMergeTest::hostileIdsLoseNothing()
{
    const SessionMerge merged = merge(u"d:1 d:2 :3 :3"_s, u"d:1 d:2 :3 :3 d:4 :5"_s, u"d:1 d:x :3 :3 d:6"_s);
    QCOMPARE(told(mergedSession(merged)), u"d:1 d:x :3 :3 d:4 :5"_s); // both added a "d": that is a conflict
    QCOMPARE(merged.openConflicts(), 1);
}

QTEST_GUILESS_MAIN(SessionMergeTest)
#include "tst_sessionmerge.moc"
