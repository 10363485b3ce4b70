// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/stagesave.h"
#include "core/session/sessionedit.h"
#include "tests/contract/sampledata.h"
#include "tests/contract/storeplace.h"
#include "tests/support/testresult.h"

#include <QRandomGenerator>
#include <QRegularExpression>

#include <ranges>

using namespace SessionDeck;

namespace {

constexpr int editCount = 100;
constexpr int savedEvery = 10;

// Among messages of different times a row's number means nothing to the origin, and the hole that a deleted
// row leaves may be filled by another one.
MediumBytes withoutRowNumbers(const MediumBytes &bytes)
{
    const QString table = QStringLiteral("messages row ");
    QMap<int, QByteArray> rows;
    MediumBytes rest;
    for (auto place = bytes.begin(); place != bytes.end(); ++place) {
        if (place.key().startsWith(table))
            rows[place.key().section(u' ', 2, 2).toInt()] += place.value().mid(place.value().indexOf(" = "))
                + place.key().section(u' ', 3).toUtf8() + '\n';
        else
            rest[place.key()] = place.value();
    }
    QByteArrayList texts = rows.values();
    std::ranges::sort(texts);
    rest[table] = texts.join();
    return rest;
}

// What is on the medium without the times of files and what the layout counts for itself.
MediumBytes contentOf(const MediumBytes &bytes)
{
    const QRegularExpression bookkeeping(currentSubject().bookkeeping);
    MediumBytes content;
    for (auto place = bytes.begin(); place != bytes.end(); ++place) {
        QString text = place.key() + u" = " + QString::fromUtf8(place.value());
        if (!place.key().endsWith(" (changed)") && !text.remove(bookkeeping).isEmpty())
            content[place.key()] = text.toUtf8();
    }
    return currentSubject().name == QByteArrayView("sqlite/multichat") ? withoutRowNumbers(content) : content;
}

SessionEdit otherHeader(const StagedSession &state, int number)
{
    const Session before = headerOf(state.session);
    Session after = before;
    const Capabilities &can = currentSubject().can;
    if (can.title)
        after.title = QStringLiteral("Title %1").arg(number);
    after.participants += QStringLiteral("p%1").arg(number);
    if (can.metadata)
        after.metadata = {"{\"n\":" + QByteArray::number(number) + ", \"big\" :9007199254740993}"};
    return HeaderEdit{before, after};
}

SessionEdit otherMessage(const StagedSession &state, qsizetype row, int number)
{
    StagedMessage after = stagedMessage(state, row);
    after.message.content += QStringLiteral(" %1 \u00e9\n<b>").arg(number);
    after.message.sender = QStringLiteral("sender %1").arg(number);
    if (currentSubject().can.roles)
        after.message.role = QStringLiteral("role");
    return MessageSplice{row, {stagedMessage(state, row)}, {after}};
}

SessionEdit newMessage(const StagedSession &state, int number)
{
    const auto row = qsizetype(state.session.messages.size());
    return MessageSplice{.row = row, .after = {{sampleMessage(1, 50 + number), -1}}};
}

SessionEdit editAtRandom(const StagedSession &state, int number, QRandomGenerator &random)
{
    const auto count = qsizetype(state.session.messages.size());
    const qsizetype row = random.bounded(count);
    switch (random.bounded(5)) {
    case 0:
        return otherHeader(state, number);
    case 1:
        return newMessage(state, number);
    case 2:
        if (count > 3)
            return MessageSplice{.row = row, .before = {stagedMessage(state, row)}};
        break;
    case 3:
        if (currentSubject().anyOrder)
            return MessageMove{row, random.bounded(count)};
        break;
    default:
        break;
    }
    return otherMessage(state, row, number);
}

// Saves what is staged over what is stored, as the window does; what is stored says the same then.
void save(StorePlace &place, const StagedSession &state)
{
    const Result<LoadedSession> now = place.store().load({.id = state.session.id});
    VERIFY_RESULT(now);
    VERIFY_RESULT(
        saveStage(place.store(), {.revision = now->revision, .base = now->session, .mine = state.session}));
}

} // namespace

/// Edits that are taken back leave nothing behind, on every layout that can be written.
class ContractUndoTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data();
    void hundredStagedEditsAreTakenBack();
    void hundredSavedEditsAreTakenBack();
};

void ContractUndoTest::initTestCase_data()
{
    addSubjects(SubjectChoice::Writable);
}

void ContractUndoTest::hundredStagedEditsAreTakenBack()
{
    QRandomGenerator random(11);
    StorePlace place;
    place.populate({sampleSession(0), sampleSession(1, 8)});
    const Result<LoadedSession> loaded = place.store().load({.id = sampleId(1)});
    VERIFY_RESULT(loaded);
    const MediumBytes before = place.medium().bytes();
    StagedSession state = staged(loaded->session);
    std::vector<SessionEdit> edits;
    for (int i = 0; i < editCount; ++i) {
        edits.push_back(editAtRandom(state, i, random));
        applyEdit(state, edits.back());
    }
    QVERIFY(!isSameContent(state.session, loaded->session));
    for (const SessionEdit &edit : edits | std::views::reverse)
        applyEdit(state, inverse(edit));
    QCOMPARE(state.session, loaded->session);
    VERIFY_RESULT(saveStage(place.store(),
                            {.revision = loaded->revision, .base = loaded->session, .mine = state.session}));
    QCOMPARE(difference(before, place.medium().bytes()), QString());
}

void ContractUndoTest::hundredSavedEditsAreTakenBack()
{
    QRandomGenerator random(13);
    StorePlace place;
    place.populate({sampleSession(0), sampleSession(1, 8)});
    const Result<LoadedSession> loaded = place.store().load({.id = sampleId(1)});
    VERIFY_RESULT(loaded);
    const MediumBytes before = contentOf(place.medium().bytes());
    StagedSession state = staged(loaded->session);
    std::vector<SessionEdit> edits;
    for (int i = 0; i < editCount; ++i) {
        edits.push_back(editAtRandom(state, i, random));
        applyEdit(state, edits.back());
        if (i % savedEvery == 0)
            save(place, state);
    }
    QVERIFY(!difference(before, contentOf(place.medium().bytes())).isEmpty());
    for (size_t left = edits.size(); left > 0; --left) {
        applyEdit(state, inverse(edits[left - 1]));
        if ((left - 1) % savedEvery == 0)
            save(place, state);
    }
    QCOMPARE(state.session, loaded->session);
    QCOMPARE(difference(before, contentOf(place.medium().bytes())), QString());
}

QTEST_GUILESS_MAIN(ContractUndoTest)
#include "tst_contractundo.moc"
