// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/editsbetween.h"
#include "tests/support/soon.h"
#include "ui/models/draftbook.h"
#include "ui/models/editedtext.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace SessionDeck;
using namespace Qt::StringLiterals;

namespace {

EditBase talk(int count)
{
    LoadedSession made;
    made.session = {.id = u"s"_s, .title = u"talk"_s, .metadata = {R"({"n":1})"}};
    made.revision = {"1"};
    for (int i = 0; i < count; ++i)
        made.session.messages.push_back(
            {.id = QString::number(i), .ordinal = i, .content = u"text %1"_s.arg(i)});
    return editBase(made);
}

const DraftKey key{u"sqlite:/a.db"_s, u"s"_s};

MessageSplice setText(const SessionDraft &draft, qsizetype row, const QString &text)
{
    StagedMessage after = stagedMessage(draft.state(), row);
    after.message.content = text;
    return {row, {stagedMessage(draft.state(), row)}, {after}};
}

void editAtRandom(SessionDraft &draft, QRandomGenerator &random)
{
    const qsizetype count = qsizetype(draft.session().messages.size());
    const qsizetype row = random.bounded(count);
    const int kind = random.bounded(4);
    if (kind == 0)
        draft.edit(MessageMove{row, random.bounded(count)}, u"move"_s);
    else if (kind == 1)
        draft.edit(MessageSplice{.row = row, .after = {{{.content = u"new"_s}, -1}}}, u"add"_s);
    else if (kind == 2 && count > 5)
        draft.edit(MessageSplice{.row = row, .before = {stagedMessage(draft.state(), row)}}, u"delete"_s);
    else
        draft.edit(setText(draft, row, u"edited %1"_s.arg(random.generate())), u"edit"_s);
}

} // namespace

class SessionDraftTest : public QObject
{
    Q_OBJECT

private slots:
    void hundredEditsAreTakenBackAndDoneAgain();
    void windowsMarkWhatIsEdited();
    void replacingIsOneStep();
    void draftsComeBackInTheNextRun();
    void undoAndRedoComeBackToo();
    void whatIsSavedOrRevertedDoesNotComeBack();
    void untouchedLineEndsStay();
};

void SessionDraftTest::hundredEditsAreTakenBackAndDoneAgain()
{
    QRandomGenerator random(3);
    SessionDraft draft(key, talk(20));
    for (int i = 0; i < 100; ++i)
        editAtRandom(draft, random);
    QVERIFY(draft.isEdited());
    const Session end = draft.session();
    while (draft.undoStack().canUndo())
        draft.undoStack().undo();
    QCOMPARE(draft.session(), draft.base().session);
    QVERIFY(!draft.isEdited());
    while (draft.undoStack().canRedo())
        draft.undoStack().redo();
    QCOMPARE(draft.session(), end);
}

void SessionDraftTest::windowsMarkWhatIsEdited()
{
    SessionDraft draft(key, talk(5));
    draft.edit(setText(draft, 3, u"text 3 and more"_s), {});
    draft.edit(MessageSplice{.row = 4, .after = {{{.content = u"new"_s}, -1}}}, {});
    const SessionWindow window = draft.window(-3, 3);
    QCOMPARE(window.messages.first, 3);
    QCOMPARE(window.messages.total, 6);
    const std::vector<ShownMessage> &shown = window.messages.messages;
    QCOMPARE(shown.size(), size_t(3));
    QCOMPARE(shown[0].stage, StageMark::Edited);
    QCOMPARE(shown[0].newText.size(), size_t(1));
    QCOMPARE(shown[0].message.content.mid(shown[0].newText[0].first), u" and more"_s);
    QCOMPARE(shown[1].stage, StageMark::Added);
    QCOMPARE(shown[2].stage, StageMark::None);
}

void SessionDraftTest::replacingIsOneStep()
{
    SessionDraft draft(key, talk(5));
    Session other = draft.session();
    other.title = u"other"_s;
    other.messages.erase(other.messages.begin());
    other.messages[0].content = u"I"_s;
    const SessionSnapshot before = draft.snapshot();
    draft.edit(editsBetween(draft.state(), draft.base().session, other), u"All"_s);
    QCOMPARE(before->session, draft.base().session);
    QVERIFY(before != draft.snapshot());
    QCOMPARE(draft.snapshot(), draft.snapshot());
    QCOMPARE(draft.session().title, u"other"_s);
    QCOMPARE(draft.window(0, 1).messages.messages[0].stage, StageMark::Edited);
    draft.undoStack().undo();
    QCOMPARE(draft.session(), draft.base().session);
}

void SessionDraftTest::draftsComeBackInTheNextRun()
{
    const QTemporaryDir place;
    {
        DraftBook book(place.filePath(u"drafts"_s));
        SessionDraft *draft = book.open(key, talk(3));
        draft->edit(setText(*draft, 1, u"edited"_s), {});
        QVERIFY(book.isEdited(key));
    }
    DraftBook book(place.filePath(u"drafts"_s));
    QSignalSpy adopted(&book, &DraftBook::adopted);
    QVERIFY(adopted.wait(soonEnough));
    SessionDraft *draft = book.find(key);
    QVERIFY(draft && draft->isEdited());
    QCOMPARE(draft->session().messages[1].content, u"edited"_s);
    QCOMPARE(draft->base().revision, Revision{"1"});
    draft->undoStack().undo();
    QCOMPARE(draft->session(), talk(3).loaded->session);
}

void SessionDraftTest::undoAndRedoComeBackToo()
{
    const QTemporaryDir place;
    QRandomGenerator random(5);
    Session edited;
    {
        DraftBook book(place.filePath(u"drafts"_s));
        SessionDraft *draft = book.open(key, talk(20));
        for (int i = 0; i < 60; ++i) {
            editAtRandom(*draft, random);
            if (i % 7 == 0)
                draft->undoStack().undo();
            if (i % 14 == 0)
                draft->undoStack().redo();
            if (i % 20 == 0) // some steps begin the file, others are added to it
                QTest::qWait(500);
        }
        draft->undoStack().undo();
        edited = draft->session();
    }
    DraftBook book(place.filePath(u"drafts"_s));
    QSignalSpy adopted(&book, &DraftBook::adopted);
    QVERIFY(adopted.wait(soonEnough));
    SessionDraft *draft = book.find(key);
    QVERIFY(draft);
    QCOMPARE(draft->session(), edited);
    QVERIFY(draft->undoStack().canRedo());
    while (draft->undoStack().canUndo())
        draft->undoStack().undo();
    QCOMPARE(draft->session(), talk(20).loaded->session);
}

void SessionDraftTest::whatIsSavedOrRevertedDoesNotComeBack()
{
    const QTemporaryDir place;
    const QString path = place.filePath(u"drafts"_s);
    {
        DraftBook book(path);
        SessionDraft *draft = book.open(key, talk(3));
        draft->edit(setText(*draft, 1, u"edited"_s), {});
        VERIFY_SOON(QDir(path).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() == 1);
        book.drop(draft);
        QVERIFY(!book.isEdited(key));
        QVERIFY(!book.find(key));
    }
    QVERIFY(QDir(path).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).isEmpty());
}

void SessionDraftTest::untouchedLineEndsStay()
{
    const QString original = u"one\r\ntwo\rthree\u2029four\nfive\u00a0x\r\n"_s;
    const QString shown = editableText(original);
    QCOMPARE(shown, u"one\ntwo\nthree\nfour\nfive\u00a0x\n"_s);
    QCOMPARE(withEdits(original, shown), original);
    QString edited = shown;
    edited.replace(u"four"_s, u"4"_s);
    QCOMPARE(withEdits(original, edited), u"one\r\ntwo\rthree\u20294\nfive\u00a0x\r\n"_s);
    QCOMPARE(withEdits(original, QString()), QString());
    QCOMPARE(withEdits(u"a\r\n"_s, u"a\n\n"_s), u"a\r\n\n"_s);
    QCOMPARE(withEdits({}, u"x"_s), u"x"_s);
}

QTEST_MAIN(SessionDraftTest)
#include "tst_sessiondraft.moc"
