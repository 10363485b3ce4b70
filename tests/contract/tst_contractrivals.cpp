// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/rivalprocess.h"
#include "tests/contract/sampledata.h"
#include "tests/contract/scanlog.h"
#include "tests/contract/sessiontext.h"
#include "tests/contract/storeplace.h"
#include "tests/support/testresult.h"

using namespace SessionDeck;

namespace {

Session counter(const QString &id)
{
    return {.id = id, .participants = {"A"}, .messages = {{.id = "of " + id, .sender = "A", .content = "0"}}};
}

int counted(SessionStore &store, const QString &id)
{
    const Result<LoadedSession> loaded = store.load({.id = id, .count = 1});
    return loaded && !loaded->session.messages.empty() ? loaded->session.messages[0].content.toInt() : -1;
}

// The texts of the session's messages that begin with the tag, in order.
QStringList textsOf(const Session &session, const QString &tag)
{
    QStringList texts;
    for (const Message &message : session.messages) {
        if (message.content.startsWith(tag))
            texts.append(message.content);
    }
    return texts;
}

QStringList numbered(const QString &tag, int count)
{
    QStringList texts;
    for (int i = 0; i < count; ++i)
        texts.append(tag + QString::number(i));
    return texts;
}

} // namespace

/// Several processes write at once.
class ContractRivalsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data();
    void noUpdateIsLost();
    void aLostUpdateIsSeen();
    void neighboursDoNotConflict();
    void appendsAllArrive();
    void appendsAndEditsMix();
};

void ContractRivalsTest::initTestCase_data()
{
    addSubjects(SubjectChoice::Writable);
}

void ContractRivalsTest::noUpdateIsLost()
{
    StorePlace place;
    place.populate({sampleSession(0), counter("c"), sampleSession(1)});
    int conflicts = 0;
    // On a busy machine one may be done before the other has begun.
    for (int round = 1; round <= 20 && conflicts == 0; ++round) {
        RivalProcess one({"count", place.uri(), "c", "1000"});
        RivalProcess two({"count", place.uri(), "c", "1000"});
        conflicts = one.finish().toInt() + two.finish().toInt();
        QCOMPARE(counted(place.store(), "c"), 2000 * round);
    }
    QVERIFY2(conflicts > 0, "they never met: this proves nothing");
    QCOMPARE(loadedText(place.store(), sampleId(0)), toText(sampleSession(0)));
    QCOMPARE(loadedText(place.store(), sampleId(1)), toText(sampleSession(1)));
}

// The proof that the test above can fail: writers that expect nothing do lose updates, and it shows.
void ContractRivalsTest::aLostUpdateIsSeen()
{
    StorePlace place;
    place.populate({counter("c")});
    int written = 0;
    for (int round = 0; round < 20 && counted(place.store(), "c") == written; ++round) {
        RivalProcess one({"overwrite", place.uri(), "c", "50"});
        RivalProcess two({"overwrite", place.uri(), "c", "50"});
        one.finish();
        two.finish();
        written += 100;
    }
    QVERIFY2(counted(place.store(), "c") < written, "no update was lost: the rivals never met");
}

// Each has a session of its own. What they share (a file, a table) is none of their business.
void ContractRivalsTest::neighboursDoNotConflict()
{
    StorePlace place;
    place.populate({counter("a"), counter("b")});
    RivalProcess one({"count", place.uri(), "a", "300"});
    RivalProcess two({"count", place.uri(), "b", "300"});
    QCOMPARE(one.finish(), QByteArray("0"));
    QCOMPARE(two.finish(), QByteArray("0"));
    QCOMPARE(counted(place.store(), "a"), 300);
    QCOMPARE(counted(place.store(), "b"), 300);
}

void ContractRivalsTest::appendsAllArrive()
{
    StorePlace place;
    place.populate({counter("s")});
    RivalProcess one({"append", place.uri(), "s", "200", "one-"});
    RivalProcess two({"append", place.uri(), "s", "200", "two-"});
    one.finish();
    two.finish();
    const Result<LoadedSession> loaded = place.store().load({.id = "s"});
    VERIFY_RESULT(loaded);
    QCOMPARE(loaded->totalMessages, 401);
    QCOMPARE(textsOf(loaded->session, "one-"), numbered("one-", 200));
    QCOMPARE(textsOf(loaded->session, "two-"), numbered("two-", 200));
    QCOMPARE(scanAll(place.store(), {.depth = ScanDepth::Complete}).row("s").messageCount, 401);
}

// An edit that did not see an append may not undo it.
void ContractRivalsTest::appendsAndEditsMix()
{
    StorePlace place;
    place.populate({counter("s")});
    RivalProcess editor({"count", place.uri(), "s", "100"});
    RivalProcess writer({"append", place.uri(), "s", "100", "w"});
    editor.finish();
    writer.finish();
    const Result<LoadedSession> loaded = place.store().load({.id = "s"});
    VERIFY_RESULT(loaded);
    QCOMPARE(counted(place.store(), "s"), 100);
    QCOMPARE(textsOf(loaded->session, "w"), numbered("w", 100));
}

QTEST_GUILESS_MAIN(ContractRivalsTest)
#include "tst_contractrivals.moc"
