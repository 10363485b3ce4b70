// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/ownerdata.h"
#include "tests/contract/sampledata.h"
#include "tests/contract/scanlog.h"
#include "tests/contract/sessiontext.h"
#include "tests/contract/storeplace.h"
#include "tests/support/testresult.h"

using namespace SessionDeck;

namespace {

constexpr char editedText[] = "w0rd-as-it-is!";

// Without the times of files.
MediumBytes contentOf(const MediumBytes &bytes)
{
    MediumBytes content = bytes;
    content.removeIf([](const MediumBytes::iterator &entry) { return entry.key().endsWith(" (changed)"); });
    return content;
}

void applyAll(const StorePlace &place, const std::vector<QByteArrayList> &commands)
{
    for (QByteArrayList words : commands) {
        for (QByteArray &word : words)
            word.replace('@', sampleId(2).toUtf8());
        place.medium().apply(words);
    }
}

} // namespace

/// What other programs wrote, and what something broke.
class ContractOwnersTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data();
    void ownersWayOfWritingSurvives();
    void damageIsToldAndStaysAlone();
    void orphansAreShownAndKept();
};

void ContractOwnersTest::initTestCase_data()
{
    addSubjects(SubjectChoice::All);
}

// Unknown fields and columns, doubled keys, float digits, blanks and escapes.
void ContractOwnersTest::ownersWayOfWritingSurvives()
{
    if (ownerData().owned.empty())
        return; // nobody else writes this layout, or nobody here does
    StorePlace place(StorePlace::Made::ByTest);
    applyAll(place, ownerData().owned);
    const MediumBytes before = place.medium().bytes();
    const auto store = place.open(AccessMode::ReadWrite);
    VERIFY_RESULT(store);
    Result<LoadedSession> loaded = (*store)->load({.id = "owned"});
    VERIFY_RESULT(loaded);
    QCOMPARE(loaded->health, Health::Ok);
    QCOMPARE(loaded->session.messages.size(), size_t(1));
    QCOMPARE(loaded->session.messages[0].content, QString(ownedText));
    VERIFY_RESULT((*store)->write(loaded->session, Expect::at(loaded->revision)));
    QCOMPARE(difference(before, place.medium().bytes()), QString());
    if (currentSubject().bookkeeping != QByteArrayView("^$"))
        return; // its own: an edit adds a digest
    loaded->session.messages[0].content = editedText;
    VERIFY_RESULT((*store)->write(loaded->session, Expect::at(loaded->revision)));
    MediumBytes expected = contentOf(before);
    for (QByteArray &bytes : expected)
        bytes.replace(ownedText, editedText);
    QCOMPARE(difference(expected, contentOf(place.medium().bytes())), QString());
}

// A record that cannot be read is an error with its place; the scan goes on, and nobody touches the record.
void ContractOwnersTest::damageIsToldAndStaysAlone()
{
    StorePlace place;
    place.populate(sampleSessions(5));
    const QString neighbour = loadedText(place.store(), sampleId(3));
    place.close();
    applyAll(place, ownerData().damage);
    QVERIFY2(!ownerData().damage.empty(), "every layout can be damaged");
    const MediumBytes before = place.medium().bytes();
    const ScanLog log = scanAll(place.store(), {.depth = ScanDepth::Complete});
    VERIFY_RESULT(log.outcome);
    QVERIFY2(log.rows.size() + log.damage.size() >= 5, qPrintable(log.ids().join(u' ') + log.damageText()));
    const Result<LoadedSession> loaded = place.store().load({.id = sampleId(2)});
    if (loaded) {
        QCOMPARE(loaded->health, Health::Damaged);
        QVERIFY(!loaded->reason.isEmpty());
    } else {
        QCOMPARE(loaded.error().code, ErrorCode::Corrupt);
        QVERIFY(!loaded.error().place.isEmpty());
    }
    for (const SessionSummary &row : log.rows)
        QVERIFY2(row.health == Health::Ok || !row.reason.isEmpty(), qPrintable(toText(row)));
    QCOMPARE(loadedText(place.store(), sampleId(3)), neighbour);
    QCOMPARE(difference(before, place.medium().bytes()), QString());
}

void ContractOwnersTest::orphansAreShownAndKept()
{
    if (ownerData().orphan.empty())
        return; // messages and session are one record
    StorePlace place;
    place.populate(sampleSessions(5));
    place.close();
    applyAll(place, ownerData().orphan);
    ScanLog log = scanAll(place.store(), {.depth = ScanDepth::Complete});
    VERIFY_RESULT(log.outcome);
    QCOMPARE(log.rows.size(), size_t(6));
    QCOMPARE(log.row("lost").health, Health::Orphan);
    QCOMPARE(log.row("lost").messageCount, 1);
    const QString lost = loadedText(place.store(), "lost");
    QVERIFY2(lost.contains("nobody's"), qPrintable(lost));
    if (currentSubject().can.write) { // edits of others leave it alone
        VERIFY_RESULT(place.store().write(sampleSession(1, 4), Expect::anything()));
        VERIFY_RESULT(place.store().append({.id = sampleId(2), .messages = {sampleMessage(2, 9)}}));
        VERIFY_RESULT(place.store().remove(sampleId(3), Expect::anything()));
        VERIFY_RESULT(place.store().write(sampleSession(9), Expect::absent()));
    }
    QCOMPARE(loadedText(place.store(), "lost"), lost);
    log = scanAll(place.store(), {.depth = ScanDepth::Complete});
    QCOMPARE(log.row("lost").health, Health::Orphan);
}

QTEST_GUILESS_MAIN(ContractOwnersTest)
#include "tst_contractowners.moc"
