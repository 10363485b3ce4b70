// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/stagesave.h"
#include "core/session/mergeresult.h"
#include "tests/contract/sampledata.h"
#include "tests/contract/sessiontext.h"
#include "tests/contract/storeplace.h"
#include "tests/support/testresult.h"

#include <thread>

using namespace SessionDeck;

namespace {

constexpr Timestamp inYears = Timestamp::fromMicroseconds(4'000'000'000'123'000);
constexpr int editsEach = 1000;
constexpr int talkLength = 20;

Result<Draft> loadDraft(SessionStore &store, const QString &id)
{
    const Result<LoadedSession> loaded = store.load({.id = id});
    if (!loaded)
        return fail(loaded.error());
    return Draft{.revision = loaded->revision, .base = loaded->session, .mine = loaded->session};
}

// Adds one word to one message and saves. When the other was faster, merges as the window does; where both
// changed the same text, takes theirs and adds the word to that.
Result<void> addWord(SessionStore &store, int message, const QString &word)
{
    Result<Draft> draft = loadDraft(store, sampleId(1));
    while (draft) {
        draft->mine.messages[size_t(message)].content += word;
        const Result<StageSaved> saved = saveStage(store, *draft);
        if (saved || saved.error().code != ErrorCode::Conflict)
            return saved.map([](const StageSaved &) {});
        Result<Draft> theirs = loadDraft(store, sampleId(1));
        if (!theirs)
            return fail(theirs.error());
        const SessionMerge merge = mergeSessions(draft->base, theirs->base, draft->mine);
        const bool isOpen = merge.openConflicts() > 0;
        draft = std::move(theirs);
        if (isOpen)
            continue;
        draft->mine = mergedSession(merge);
        const Result<StageSaved> merged = saveStage(store, *draft);
        if (merged || merged.error().code != ErrorCode::Conflict)
            return merged.map([](const StageSaved &) {});
        draft = loadDraft(store, sampleId(1)); // a third change came in between: from the beginning
    }
    return fail(draft.error());
}

// A writer with a store object and messages of its own, but for every tenth edit.
QString writeWords(const StorePlace &place, int writer)
{
    const Result<std::unique_ptr<SessionStore>> store = place.open(AccessMode::ReadWrite);
    if (!store)
        return describe(store.error());
    for (int i = 0; i < editsEach; ++i) {
        const int message = i % 10 == 0 ? 0 : writer + 2 * (i % (talkLength / 2));
        const QString word = QStringLiteral(" w%1-%2.").arg(writer).arg(i);
        Result<void> added = addWord(**store, message, word);
        while (!added && added.error().code == ErrorCode::Locked)
            added = addWord(**store, message, word);
        if (!added)
            return describe(added.error());
    }
    return {};
}

} // namespace

/// Saving of staged edits, on every layout that can be written.
class ContractStagedTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data();
    void savingNothingChangesNoByte();
    void expiryStaysUnlessItWasEdited();
    void anotherIdIsTheSameSession();
    void mineIsSavedAsAnotherSession();
    void aConflictChangesNothing();
    void twoWritersLoseNothing();
};

void ContractStagedTest::initTestCase_data()
{
    addSubjects(SubjectChoice::Writable);
}

void ContractStagedTest::savingNothingChangesNoByte()
{
    StorePlace place;
    place.populate({sampleSession(0), sampleSession(1)});
    const Result<Draft> draft = loadDraft(place.store(), sampleId(1));
    VERIFY_RESULT(draft);
    const MediumBytes before = place.medium().bytes();
    VERIFY_RESULT(saveStage(place.store(), *draft));
    QCOMPARE(difference(before, place.medium().bytes()), QString());
}

void ContractStagedTest::expiryStaysUnlessItWasEdited()
{
    if (!currentSubject().can.expiry)
        return;
    StorePlace place;
    place.populate({sampleSession(1)});
    VERIFY_RESULT(place.store().setExpiry(sampleId(1), inYears, Expect::anything()));
    Result<Draft> draft = loadDraft(place.store(), sampleId(1));
    VERIFY_RESULT(draft);
    draft->mine.messages[0].content = QStringLiteral("edited");
    VERIFY_RESULT(saveStage(place.store(), *draft));
    draft = loadDraft(place.store(), sampleId(1));
    VERIFY_RESULT(draft);
    QCOMPARE(draft->base.expires, inYears);
    QCOMPARE(draft->base.messages[0].content, QStringLiteral("edited"));
    draft->mine.expires = {};
    draft->mine.messages[0].content = QStringLiteral("again");
    VERIFY_RESULT(saveStage(place.store(), *draft));
    draft = loadDraft(place.store(), sampleId(1));
    VERIFY_RESULT(draft);
    QVERIFY(draft->base.expires.isNull());
    QCOMPARE(draft->base.messages[0].content, QStringLiteral("again"));
}

void ContractStagedTest::anotherIdIsTheSameSession()
{
    StorePlace place;
    place.populate({sampleSession(0), sampleSession(1)});
    if (currentSubject().can.expiry)
        VERIFY_RESULT(place.store().setExpiry(sampleId(1), inYears, Expect::anything()));
    Result<Draft> draft = loadDraft(place.store(), sampleId(1));
    VERIFY_RESULT(draft);
    draft->mine.id = sampleId(0);
    const Result<StageSaved> taken = saveStage(place.store(), *draft);
    QVERIFY(!taken && taken.error().code == ErrorCode::Conflict);
    draft->mine.id = sampleId(7);
    VERIFY_RESULT(saveStage(place.store(), *draft));
    QVERIFY(currentRevision(place.store(), sampleId(1)).isEmpty());
    const Result<LoadedSession> renamed = place.store().load({.id = sampleId(7)});
    VERIFY_RESULT(renamed);
    QCOMPARE(toText(renamed->session), toText(draft->mine));
}

void ContractStagedTest::mineIsSavedAsAnotherSession()
{
    StorePlace place;
    place.populate({sampleSession(1)});
    const Result<Draft> draft = loadDraft(place.store(), sampleId(1));
    VERIFY_RESULT(draft);
    Session mine = draft->mine;
    mine.id = sampleId(2);
    mine.messages[0].content = QStringLiteral("mine");
    VERIFY_RESULT(saveAsNew(place.store(), mine)); // though its messages have the ids of the other's
    const Result<Draft> saved = loadDraft(place.store(), sampleId(2));
    VERIFY_RESULT(saved);
    QCOMPARE(saved->base.messages.size(), mine.messages.size());
    QCOMPARE(saved->base.messages[0].content, QStringLiteral("mine"));
    // Where each message has to have an id, it is the only one of that id in all of the store.
    QCOMPARE(saved->base.messages[0].id == mine.messages[0].id, currentSubject().can.blankMessageIds);
    const Result<Draft> other = loadDraft(place.store(), sampleId(1));
    VERIFY_RESULT(other);
    QVERIFY(other->base == draft->base);
    const Result<StageSaved> again = saveAsNew(place.store(), mine);
    QVERIFY(!again && again.error().code == ErrorCode::Conflict);
}

void ContractStagedTest::aConflictChangesNothing()
{
    StorePlace place;
    place.populate({sampleSession(1)});
    Result<Draft> draft = loadDraft(place.store(), sampleId(1));
    VERIFY_RESULT(draft);
    VERIFY_RESULT(place.store().append({.id = sampleId(1), .messages = {sampleMessage(1, 8)}}));
    const MediumBytes before = place.medium().bytes();
    draft->mine.messages[0].content = QStringLiteral("edited");
    for (const QString &id : {sampleId(1), sampleId(7)}) { // also as a rename
        draft->mine.id = id;
        const Result<StageSaved> refused = saveStage(place.store(), *draft);
        QVERIFY(!refused && refused.error().code == ErrorCode::Conflict);
        QCOMPARE(difference(before, place.medium().bytes()), QString());
    }
}

void ContractStagedTest::twoWritersLoseNothing()
{
    StorePlace place;
    place.populate({sampleSession(1, talkLength)});
    QString complaints[2];
    {
        const std::jthread first([&] { complaints[0] = writeWords(place, 0); });
        const std::jthread second([&] { complaints[1] = writeWords(place, 1); });
    }
    QCOMPARE(complaints[0], QString());
    QCOMPARE(complaints[1], QString());
    const Result<LoadedSession> loaded = place.store().load({.id = sampleId(1)});
    VERIFY_RESULT(loaded);
    QString all;
    for (const Message &message : loaded->session.messages)
        all += message.content;
    for (int writer = 0; writer < 2; ++writer) {
        for (int i = 0; i < editsEach; ++i)
            QCOMPARE(all.count(QStringLiteral(" w%1-%2.").arg(writer).arg(i)), 1);
    }
}

QTEST_GUILESS_MAIN(ContractStagedTest)
#include "tst_contractstaged.moc"
