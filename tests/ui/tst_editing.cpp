// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/soon.h"
#include "tests/support/ui/folderwindow.h"
#include "ui/models/conversationmodel.h"
#include "ui/panels/conversationview.h"
#include "ui/panels/inspector.h"
#include "ui/panels/messageediting.h"
#include "ui/panels/stagebar.h"

#include <QPlainTextEdit>
#include <QSettings>
#include <QTest>
#include <QTreeView>

using namespace SessionDeck;
using namespace Qt::StringLiterals;

namespace {

QByteArray sessionFile(const QByteArray &id)
{
    return R"({"sessiondeck":1,"id":")" + id + R"(","title":"Talk )" + id
        + R"(","participants":["A"],"metadata":{"big": 9007199254740993,  "x":1},"messages":2})"
          "\n"
          R"({"id":"m1","sender":"A","content":"one","ordinal":0})"
          "\n"
          R"({"id":"m2","sender":"B","content":"two","extra":{"q" : 1},"ordinal":1})"
          "\n";
}

} // namespace

/// Editing in the real window, on files.
class EditingTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void anEditIsStagedAndSaved();
    void nothingTypedIsLostByGoingElsewhere();
    void whatOthersWriteStaysOutOfAnOpenEdit();
    void whatNobodyEditsFollowsTheStore();
    void messagesAreAddedMovedAndRemoved();

private:
    void show(const QString &id);
    /// Opens a message for editing, and its text.
    QPlainTextEdit *open(int row);

    std::optional<FolderWindow> m_window;
};

void EditingTest::init()
{
    m_window.reset();
    m_window.emplace(QMap<QString, QByteArray>{{u"a"_s, sessionFile("a")}, {u"b"_s, sessionFile("b")}});
}

void EditingTest::show(const QString &id)
{
    m_window->show(id);
    Inspector *inspector = m_window->inspector();
    COMPARE_SOON(inspector->editing()->view()->scene().model().rowCount(), 2);
    VERIFY_SOON(inspector->editing()->view()->scene().model().message(1));
    COMPARE_SOON(inspector->staged()->address().id, id);
}

QPlainTextEdit *EditingTest::open(int row)
{
    m_window->inspector()->editing()->view()->scene().setCurrentRow(row);
    m_window->run(Command::EditMessage);
    auto *text = m_window->inspector()->findChild<QPlainTextEdit *>(u"editText"_s);
    const bool isOpen = QTest::qWaitFor(
        [&] { return text->isVisible() && m_window->inspector()->editing()->open()->isOpen(); }, soonEnough);
    return isOpen ? text : nullptr;
}

void EditingTest::anEditIsStagedAndSaved()
{
    show(u"a"_s);
    QPlainTextEdit *text = open(1);
    QVERIFY(text);
    QCOMPARE(text->toPlainText(), u"two"_s);
    QTest::keyClicks(text, u" more"_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_window->inspector()->stageBar()->isVisible());
    QCOMPARE(m_window->stored(u"a"_s), sessionFile("a"));
    COMPARE_SOON(m_window->inspector()->editing()->view()->scene().model().message(1)->stage,
                 StageMark::Edited);
    m_window->run(Command::SaveSession);
    COMPARE_SOON(m_window->stored(u"a"_s), sessionFile("a").replace("\"two\"", "\"two more\""));
    VERIFY_SOON(!m_window->inspector()->stageBar()->isVisible());
    QVERIFY(!m_window->action(Command::SaveSession)->isEnabled());
}

void EditingTest::nothingTypedIsLostByGoingElsewhere()
{
    show(u"a"_s);
    QPlainTextEdit *text = open(0);
    QVERIFY(text);
    QTest::keyClicks(text, u" kept"_s);
    show(u"b"_s);
    QVERIFY(!m_window->inspector()->stageBar()->isVisible());
    show(u"a"_s);
    COMPARE_SOON(m_window->inspector()->editing()->view()->scene().model().message(0)->message.content,
                 u"one kept"_s);
    QVERIFY(m_window->inspector()->stageBar()->isVisible());
    QVERIFY(m_window->action(Command::Undo)->isEnabled());
    m_window->run(Command::Undo);
    QCOMPARE(m_window->inspector()->staged()->draft()->session().messages[0].content, u"one"_s);
    COMPARE_SOON(m_window->inspector()->editing()->view()->scene().model().message(0)->message.content,
                 u"one"_s);
    VERIFY_SOON(!m_window->inspector()->stageBar()->isVisible());
    QCOMPARE(m_window->stored(u"a"_s), sessionFile("a"));
}

void EditingTest::whatOthersWriteStaysOutOfAnOpenEdit()
{
    show(u"a"_s);
    QPlainTextEdit *text = open(1);
    QVERIFY(text);
    QTest::keyClicks(text, u" mine"_s);
    m_window->put(u"a"_s, sessionFile("a").replace("\"two\"", "\"theirs\""));
    COMPARE_SOON(m_window->inspector()->staged()->news(), StoreNews::Changed);
    QCOMPARE(text->toPlainText(), u"two mine"_s);
    QVERIFY(m_window->inspector()->stageBar()->isVisible());
    m_window->run(Command::Undo); // takes the open editor's text over first, and back
    COMPARE_SOON(m_window->inspector()->editing()->view()->scene().model().message(1)->message.content,
                 u"two"_s);
}

void EditingTest::whatNobodyEditsFollowsTheStore()
{
    show(u"a"_s);
    ConversationModel &model = m_window->inspector()->editing()->view()->scene().model();
    QPlainTextEdit *text = open(1);
    QVERIFY(text);
    m_window->put(u"a"_s, sessionFile("a").replace("\"two\"", "\"theirs\""));
    COMPARE_SOON(m_window->inspector()->staged()->news(), StoreNews::Changed);
    QTest::keyClick(text, Qt::Key_Escape); // nothing was typed
    show(u"b"_s);
    show(u"a"_s);
    COMPARE_SOON(model.message(1)->message.content, u"theirs"_s);
    QVERIFY(open(0));
    QTest::keyClick(text, Qt::Key_Escape);
    m_window->put(u"a"_s, sessionFile("a").replace("\"two\"", "\"theirs again\""));
    COMPARE_SOON(model.message(1)->message.content, u"theirs again"_s);
    QVERIFY(!m_window->inspector()->stageBar()->isVisible());
}

void EditingTest::messagesAreAddedMovedAndRemoved()
{
    show(u"a"_s);
    Inspector *inspector = m_window->inspector();
    inspector->editing()->view()->scene().setCurrentRow(1);
    m_window->run(Command::MoveMessageUp);
    VERIFY_SOON(inspector->staged()->draft());
    SessionDraft *draft = inspector->staged()->draft();
    COMPARE_SOON(draft->session().messages[0].content, u"two"_s);
    m_window->run(Command::AddMessage);
    VERIFY_SOON(inspector->editing()->open()->isOpen());
    QTest::keyClicks(inspector->findChild<QPlainTextEdit *>(u"editText"_s), u"three"_s);
    QVERIFY(inspector->editing()->open()->commit());
    QCOMPARE(draft->session().messages.size(), size_t(3));
    QCOMPARE(draft->session().messages[2].content, u"three"_s);
    inspector->editing()->view()->scene().setCurrentRow(1);
    m_window->run(Command::DeleteMessage);
    QCOMPARE(draft->session().messages.size(), size_t(2));
    m_window->run(Command::SaveSession);
    VERIFY_SOON(m_window->stored(u"a"_s).contains("three"));
    QVERIFY(!m_window->stored(u"a"_s).contains("\"one\""));
    VERIFY_SOON(!inspector->staged()->draft());
}

QTEST_MAIN(EditingTest)
#include "tst_editing.moc"
