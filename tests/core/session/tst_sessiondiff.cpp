// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/fielddiff.h"
#include "core/session/sessiondiff.h"

#include <QTest>

using namespace SessionDeck;
using namespace Qt::StringLiterals;

namespace {

Message message(const QString &id, const QString &content, qint64 second = 0)
{
    return {.id = id,
            .sender = u"ann"_s,
            .content = content,
            .timestamp = Timestamp::fromMicroseconds(second * 1'000'000)};
}

Session session(const QList<Message> &messages)
{
    Session made{.id = u"s"_s};
    made.messages.assign(messages.begin(), messages.end());
    return made;
}

// "+2 -0 >3 ~1:content": added, removed, moved, changed; places in the new session, of removed ones in the
// old.
QString told(const SessionDiff &diff)
{
    QStringList words;
    for (const FieldChange &field : diff.fields)
        words += fieldName(field.field, field.path) + u'=' + field.after;
    for (const MessageChange &change : diff.messages) {
        if (change.before < 0)
            words += u"+%1"_s.arg(change.after);
        else if (change.after < 0)
            words += u"-%1"_s.arg(change.before);
        if (change.moved)
            words += u">%1"_s.arg(change.after);
        for (const FieldChange &field : change.fields)
            words += u"~%1:%2"_s.arg(QString::number(change.after), fieldName(field.field, field.path));
    }
    return words.join(u' ');
}

} // namespace

class SessionDiffTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsMessagesApart_data();
    void tellsMessagesApart();
    void tellsHeaderFieldsApart();
    void tellsJsonApartByPath();
    void countsWhatChanged();
    void staysFastWhateverTheIdsAre_data();
    void staysFastWhateverTheIdsAre();
};

void SessionDiffTest::tellsMessagesApart_data()
{
    QTest::addColumn<QList<Message>>("before");
    QTest::addColumn<QList<Message>>("after");
    QTest::addColumn<QString>("difference");
    const Message a = message(u"a"_s, u"one"_s), b = message(u"b"_s, u"two"_s),
                  c = message(u"c"_s, u"three"_s);
    const QList<Message> abc{a, b, c};
    QTest::newRow("nothing") << abc << abc << QString();
    QTest::newRow("added in the middle") << abc << QList{a, message(u"x"_s, u"new"_s), b, c} << u"+1"_s;
    QTest::newRow("removed") << abc << QList{a, c} << u"-1"_s;
    QTest::newRow("all removed") << abc << QList<Message>() << u"-0 -1 -2"_s;
    QTest::newRow("all new") << QList<Message>() << abc << u"+0 +1 +2"_s;
    QTest::newRow("moved to the front") << abc << QList{c, a, b} << u">0"_s;
    QTest::newRow("moved and changed") << abc << QList{message(u"c"_s, u"III"_s), a, b} << u">0 ~0:content"_s;
    QTest::newRow("another id is another message")
        << abc << QList{a, message(u"x"_s, u"two"_s), c} << u"-1 +1"_s;
    const Message n1 = message({}, u"one"_s), n2 = message({}, u"two"_s), n3 = message({}, u"three"_s);
    QTest::newRow("without ids: inserted")
        << QList{n1, n2, n3} << QList{n1, message({}, u"new"_s), n2, n3} << u"+1"_s;
    QTest::newRow("without ids: changed in its place")
        << QList{n1, n2, n3} << QList{n1, message({}, u"2"_s), n3} << u"~1:content"_s;
    QTest::newRow("without ids: changed beside an added one, told by its time")
        << QList{n1, message({}, u"old"_s, 7), n3}
        << QList{n1, message({}, u"new"_s, 8), message({}, u"changed"_s, 7), n3} << u"+1 ~2:content"_s;
    QTest::newRow("without ids: moved") << QList{n1, n2, n3} << QList{n3, n1, n2} << u">0"_s;
    QTest::newRow("ids on one side only") << QList{n1, n2} << QList{a, b} << u"~0:id ~1:id"_s;
    const Message d1 = message(u"d"_s, u"one"_s), d2 = message(u"d"_s, u"two"_s),
                  d3 = message(u"d"_s, u"three"_s);
    QTest::newRow("doubled ids: one removed") << QList{d1, d2, d3} << QList{d2, d3} << u"-0"_s;
    QTest::newRow("doubled ids: one changed")
        << QList{d1, d2, d3} << QList{d1, message(u"d"_s, u"II"_s), d3} << u"~1:content"_s;
    QTest::newRow("doubled ids: swapped") << QList{d1, d2} << QList{d2, d1} << u">0"_s;
}

void SessionDiffTest::tellsMessagesApart()
{
    QFETCH(QList<Message>, before);
    QFETCH(QList<Message>, after);
    QTEST(told(diffSessions(session(before), session(after))), "difference");
}

void SessionDiffTest::tellsHeaderFieldsApart()
{
    Session before{.id = u"s"_s, .title = u"old"_s, .participants = {u"a"_s}};
    Session after = before;
    QVERIFY(diffSessions(before, after).isEmpty());
    after.id = u"t"_s;
    after.title = u"new"_s;
    after.participants += u"b"_s;
    after.expires = Timestamp::fromSeconds(0);
    QCOMPARE(told(diffSessions(before, after)),
             u"id=t title=new participants=a\nb expires_at=1970-01-01T00:00:00.000000Z"_s);
}

void SessionDiffTest::tellsJsonApartByPath()
{
    Session before{.metadata = {R"({"n":1,"tags":["x","y"],"gone":0,"n":2})"}};
    Session after{.metadata = {R"({"n":1,"tags":["x","z"],"n":3,"new key":{}})"}};
    QCOMPARE(told(diffSessions(before, after)),
             u"metadata.tags[1]=\"z\" metadata.gone= metadata.n#2=3 metadata[\"new key\"]={}"_s);
    after.metadata = {R"({ "n":1,"tags":["x","y"],"gone":0,"n":2})"};
    const SessionDiff spelling = diffSessions(before, after);
    QCOMPARE(spelling.fields.size(), size_t(1));
    QVERIFY(spelling.fields[0].isSpelling);
    before.metadata = {};
    after.metadata = {R"({"n":12345678901234567890})"};
    QCOMPARE(told(diffSessions(before, after)), u"metadata.n=12345678901234567890"_s);
    after.metadata = {"{broken"};
    QCOMPARE(told(diffSessions(before, after)), u"metadata={broken"_s);
}

void SessionDiffTest::countsWhatChanged()
{
    const Message a = message(u"a"_s, u"one"_s), b = message(u"b"_s, u"two"_s),
                  c = message(u"c"_s, u"three"_s);
    const DiffCounts counts = countChanges(
        diffSessions(session({a, b, c}), session({message(u"c"_s, u"III"_s), a, message({}, u"new"_s, 9)})));
    QCOMPARE(counts.added, 1);
    QCOMPARE(counts.removed, 1);
    QCOMPARE(counts.moved, 1);
    QCOMPARE(counts.changed, 1);
}

void SessionDiffTest::staysFastWhateverTheIdsAre_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("no ids") << QString();
    QTest::newRow("one id for all") << u"same"_s;
    QTest::newRow("own ids") << u"%1"_s;
}

void SessionDiffTest::staysFastWhateverTheIdsAre()
{
    QFETCH(QString, id);
    Session before, after;
    for (int i = 0; i < 30'000; ++i) {
        const QString own = id.contains(u'%') ? id.arg(i) : id;
        before.messages.push_back(message(own, u"text %1"_s.arg(i % 1000), i));
        if (i % 10 != 0)
            after.messages.push_back(
                message(own, i % 10 == 5 ? u"changed"_s : u"text %1"_s.arg(i % 1000), i));
    }
    std::ranges::reverse(after.messages); // quadratic work would run into the time limit of the program
    const DiffCounts counts = countChanges(diffSessions(before, after));
    QVERIFY(counts.removed >= 3'000 && counts.removed <= 6'000);
    QVERIFY(counts.moved > 15'000);
}

QTEST_GUILESS_MAIN(SessionDiffTest)
#include "tst_sessiondiff.moc"
