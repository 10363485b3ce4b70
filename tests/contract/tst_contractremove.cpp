// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/sampledata.h"
#include "tests/contract/scanlog.h"
#include "tests/contract/sessiontext.h"
#include "tests/contract/storeplace.h"
#include "tests/support/testresult.h"

#include <QRegularExpression>

using namespace SessionDeck;

namespace {

// Whether the medium itself holds the text. A layout's note that a session was removed is none of it.
bool mentions(const MediumBytes &bytes, const QString &text)
{
    const QRegularExpression bookkeeping(currentSubject().bookkeeping);
    for (auto entry = bytes.begin(); entry != bytes.end(); ++entry) {
        if (bookkeeping.match(entry.key() + " = ").hasMatch())
            continue;
        if (entry.key().contains(text) || entry.value().contains(text.toUtf8()))
            return true;
    }
    return false;
}

} // namespace

/// SessionStore::remove().
class ContractRemoveTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data();
    void nothingIsLeft();
    void neighboursAreUntouched();
    void similarIdsAreOthers();
    void lastSessionCanGo();
    void idIsFreeAgain();
};

void ContractRemoveTest::initTestCase_data()
{
    addSubjects(SubjectChoice::Writable);
}

void ContractRemoveTest::nothingIsLeft()
{
    StorePlace place;
    place.populate({sampleSession(0), sampleSession(1), sampleSession(2)});
    const QString messageId = sampleMessage(1, 2).id;
    QVERIFY(mentions(place.medium().bytes(), messageId));
    VERIFY_RESULT(place.store().remove(sampleId(1), Expect::anything()));
    const Result<LoadedSession> loaded = place.store().load({.id = sampleId(1)});
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, ErrorCode::NotFound);
    const ScanLog log = scanAll(place.store(), {.depth = ScanDepth::Complete});
    QCOMPARE(log.ids(), (QStringList{sampleId(0), sampleId(2)}));
    QVERIFY2(log.damage.empty(), qPrintable(log.damageText()));
    QVERIFY(!mentions(place.medium().bytes(), sampleId(1)));
    QVERIFY(!mentions(place.medium().bytes(), messageId));
    QVERIFY(!place.medium().names().join(u'\n').contains(sampleId(1)));
}

void ContractRemoveTest::neighboursAreUntouched()
{
    StorePlace place;
    place.populate({sampleSession(0), sampleSession(2)});
    const QString first = loadedText(place.store(), sampleId(0));
    const Revision revision = currentRevision(place.store(), sampleId(2));
    place.populate({sampleSession(1, 40)});
    VERIFY_RESULT(place.store().remove(sampleId(1), Expect::anything()));
    QCOMPARE(loadedText(place.store(), sampleId(0)), first);
    QCOMPARE(loadedText(place.store(), sampleId(2)), toText(sampleSession(2)));
    QCOMPARE(currentRevision(place.store(), sampleId(2)), revision);
}

// Prefixes, suffixes and patterns of the id that goes.
void ContractRemoveTest::similarIdsAreOthers()
{
    const QStringList similar{"a", "ab", "abc", "a*", "a?",  "[ab]",
                              "b", "%",  "a%",  "_b", "ab:", "ab:messages"};
    StorePlace place;
    for (const QString &id : similar) {
        Session session = sampleSession(3, 2);
        session.id = id;
        for (Message &message : session.messages)
            message.id += id;
        place.populate({session});
    }
    for (const QString &id : {QStringLiteral("ab"), QStringLiteral("a*"), QStringLiteral("%")})
        VERIFY_RESULT(place.store().remove(id, Expect::anything()));
    const ScanLog log = scanAll(place.store(), {.depth = ScanDepth::Complete});
    QCOMPARE(log.rows.size(), similar.size() - 3);
    for (const SessionSummary &row : log.rows) {
        QCOMPARE(row.messageCount, 2);
        QCOMPARE(row.health, Health::Ok);
    }
}

void ContractRemoveTest::lastSessionCanGo()
{
    StorePlace place;
    place.populate({sampleSession(0)});
    VERIFY_RESULT(place.store().remove(sampleId(0), Expect::anything()));
    QVERIFY(scanAll(place.store()).rows.empty());
    const auto other = place.open(AccessMode::ReadWrite);
    if (!other) // a Redis store without a key is no store
        QCOMPARE(other.error().code, ErrorCode::NotFound);
    VERIFY_RESULT(place.store().write(sampleSession(1), Expect::absent()));
    QCOMPARE(loadedText(place.store(), sampleId(1)), toText(sampleSession(1)));
}

void ContractRemoveTest::idIsFreeAgain()
{
    StorePlace place;
    place.populate({sampleSession(0, 20)});
    VERIFY_RESULT(place.store().remove(sampleId(0), Expect::anything()));
    VERIFY_RESULT(place.store().write(sampleSession(0, 1), Expect::absent()));
    QCOMPARE(loadedText(place.store(), sampleId(0)), toText(sampleSession(0, 1)));
}

QTEST_GUILESS_MAIN(ContractRemoveTest)
#include "tst_contractremove.moc"
