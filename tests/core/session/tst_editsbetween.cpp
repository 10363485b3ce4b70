// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/editsbetween.h"

#include <QRandomGenerator>
#include <QTest>

using namespace SessionDeck;

namespace {

Session talk(int count)
{
    Session made{.id = "s", .title = "talk", .metadata = {R"({"n":1})"}};
    for (int i = 0; i < count; ++i)
        made.messages.push_back(
            {.id = QString::number(i), .ordinal = i, .content = QStringLiteral("text %1").arg(i)});
    return made;
}

void changeAtRandom(Session &session, QRandomGenerator &random)
{
    std::vector<Message> &messages = session.messages;
    const qsizetype row = random.bounded(qsizetype(messages.size()));
    const int kind = random.bounded(4);
    if (kind == 0)
        std::swap(messages[size_t(row)], messages[0]);
    else if (kind == 1)
        messages.insert(messages.begin() + row, Message{.content = "new"});
    else if (kind == 2 && messages.size() > 3)
        messages.erase(messages.begin() + row);
    else
        messages[size_t(row)].content += "!";
    for (size_t i = 0; i < messages.size(); ++i)
        messages[i].ordinal = qint64(i);
}

} // namespace

class EditsBetweenTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingToDoIsNoEdit();
    void onlyWhatDiffersIsTouched();
    void theyLeadThereAndBack();
    void placesThatAreNotThereAreSeen();
};

void EditsBetweenTest::nothingToDoIsNoEdit()
{
    const Session session = talk(10);
    QVERIFY(editsBetween(staged(session), session, session).empty());
}

void EditsBetweenTest::onlyWhatDiffersIsTouched()
{
    const Session session = talk(1000);
    Session wanted = session;
    wanted.messages[500].content = "other";
    const std::vector<SessionEdit> edits = editsBetween(staged(session), session, wanted);
    QCOMPARE(edits.size(), size_t(1));
    const auto &splice = std::get<MessageSplice>(edits[0]);
    QCOMPARE(splice.row, 500);
    QCOMPARE(splice.before.size(), size_t(1));
    QCOMPARE(splice.after.size(), size_t(1));
    QCOMPARE(splice.after[0].origin, 500);
}

void EditsBetweenTest::theyLeadThereAndBack()
{
    QRandomGenerator random(7);
    const Session base = talk(12);
    for (int round = 0; round < 200; ++round) {
        Session now = base;
        Session wanted = base;
        for (int i = 0; i < 4; ++i) {
            changeAtRandom(now, random);
            changeAtRandom(wanted, random);
        }
        wanted.title = QString::number(round);
        StagedSession state = staged(base);
        for (const SessionEdit &edit : editsBetween(state, base, now))
            applyEdit(state, edit);
        QCOMPARE(state.session, now);
        const std::vector<SessionEdit> edits = editsBetween(state, base, wanted);
        for (const SessionEdit &edit : edits) {
            QVERIFY(isPossible(state, edit, qsizetype(base.messages.size())));
            applyEdit(state, edit);
        }
        QCOMPARE(state.session, wanted);
        for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit)
            applyEdit(state, inverse(*edit));
        QCOMPARE(state.session, now);
    }
}

void EditsBetweenTest::placesThatAreNotThereAreSeen()
{
    const StagedSession state = staged(talk(3));
    QVERIFY(isPossible(state, MessageMove{0, 2}, 3));
    QVERIFY(!isPossible(state, MessageMove{0, 3}, 3));
    QVERIFY(!isPossible(state, MessageMove{-1, 0}, 3));
    QVERIFY(isPossible(state, MessageSplice{.row = 3, .after = {{{}, -1}}}, 3));
    QVERIFY(!isPossible(state, MessageSplice{.row = 4, .after = {{{}, -1}}}, 3));
    QVERIFY(!isPossible(state, MessageSplice{.row = 2, .before = {{}, {}}}, 3));
    QVERIFY(!isPossible(state, MessageSplice{.row = 0, .after = {{{}, 3}}}, 3));
}

QTEST_GUILESS_MAIN(EditsBetweenTest)
#include "tst_editsbetween.moc"
