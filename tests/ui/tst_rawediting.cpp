// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/soon.h"
#include "tests/support/ui/folderwindow.h"
#include "ui/panels/inspector.h"
#include "ui/panels/jsoneditor.h"
#include "ui/panels/raweditor.h"
#include "ui/panels/rawpanel.h"
#include "ui/panels/stagebar.h"

#include <QLabel>
#include <QTest>

using namespace SessionDeck;
using namespace Qt::StringLiterals;

namespace {

QByteArray storedFile(const QByteArray &id)
{
    return R"({"sessiondeck":1,"id":")" + id + R"(","title":"Talk","participants":["A"],)"
        + R"("metadata":{"big": 9007199254740993,  "x":1},"messages":2})"
          "\n"
          R"({"id":"m1","sender":"A","content":"one é","ordinal":0})"
          "\n"
          R"({"id":"m2","sender":"B","content":"two","extra":{"q" : 1,"q":2},"ordinal":1})"
          "\n";
}

} // namespace

/// Editing a session as one text in the Raw tab, in the real window and on files.
class RawEditingTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatIsNotTouchedKeepsItsBytes();
    void faultsAreShownAtTheirPlace();
    void itIsOneStepAmongOthers();
    void whatIsNotValidWaits();

private:
    void show(const QString &id);
    RawEditor *edit();
    void replace(const QByteArray &before, const QByteArray &after);

    std::optional<FolderWindow> m_window;
};

void RawEditingTest::init()
{
    m_window.reset();
    m_window.emplace(QMap<QString, QByteArray>{{u"a"_s, storedFile("a")}, {u"b"_s, storedFile("b")}});
}

void RawEditingTest::show(const QString &id)
{
    m_window->show(id);
    Inspector *inspector = m_window->inspector();
    COMPARE_SOON(inspector->staged()->address().id, id);
    VERIFY_SOON(m_window->action(Command::EditAsJson)->isEnabled());
}

RawEditor *RawEditingTest::edit()
{
    m_window->run(Command::EditAsJson);
    RawEditor *editor = m_window->inspector()->raw()->editor();
    const auto isShown = [editor] {
        return editor->isOpen() && editor->isVisible() && editor->text()->utf8().contains("\"messages\"");
    };
    return QTest::qWaitFor(isShown, soonEnough) ? editor : nullptr;
}

void RawEditingTest::replace(const QByteArray &before, const QByteArray &after)
{
    JsonEditor *text = m_window->inspector()->raw()->editor()->text();
    QByteArray all = text->utf8();
    QVERIFY(all.contains(before));
    text->replaceText(all.replace(before, after));
}

void RawEditingTest::whatIsNotTouchedKeepsItsBytes()
{
    show(u"a"_s);
    RawEditor *editor = edit();
    QVERIFY(editor);
    replace("\"two\"", "\"changed\"");
    VERIFY_SOON(editor->text()->isValid());
    m_window->run(Command::SaveSession);
    COMPARE_SOON(m_window->stored(u"a"_s), storedFile("a").replace("\"two\"", "\"changed\""));
    VERIFY_SOON(!m_window->inspector()->staged()->draft()
                || !m_window->inspector()->staged()->draft()->isEdited());
    VERIFY_SOON(editor->isOpen()); // goes on with what is stored now
    VERIFY_SOON(editor->text()->utf8().contains("changed"));
}

void RawEditingTest::faultsAreShownAtTheirPlace()
{
    show(u"a"_s);
    RawEditor *editor = edit();
    QVERIFY(editor);
    const QByteArray before = editor->text()->utf8();
    const qsizetype line = before.left(before.indexOf("\"two\"")).count('\n') + 1;
    replace("\"two\"", "two");
    const auto *state = editor->findChild<QLabel *>(u"rawState"_s);
    VERIFY2_SOON(state->text().contains(u"Line %1,"_s.arg(line)), qPrintable(state->text()));
    QVERIFY(!editor->text()->isValid());
    bool staged = false;
    editor->commit([&staged] { staged = true; });
    QTest::qWait(200);
    QVERIFY(!staged);
    replace("\"content\": two", "\"content\": \"two\", \"unheard-of\": 1"); // JSON, but no session
    VERIFY_SOON(state->text().contains(u"unheard-of"_s));
    QCOMPARE(m_window->stored(u"a"_s), storedFile("a"));
}

void RawEditingTest::itIsOneStepAmongOthers()
{
    show(u"a"_s);
    RawEditor *editor = edit();
    QVERIFY(editor);
    const QByteArray before = editor->text()->utf8();
    replace("\"two\"", "\"2\"");
    SessionDraft *draft = m_window->inspector()->staged()->draft();
    editor->commit([] {});
    VERIFY_SOON(draft->isEdited());
    m_window->run(Command::Undo);
    VERIFY_SOON(draft->undoStack().canRedo());
    COMPARE_SOON(editor->text()->utf8(), before);
    QVERIFY(!draft->isEdited());
    m_window->run(Command::Redo);
    VERIFY_SOON(editor->text()->utf8().contains("\"2\""));
    Session header = headerOf(draft->session());
    header.title = u"Other"_s;
    draft->edit(HeaderEdit{headerOf(draft->session()), header}, u"Title"_s);
    VERIFY_SOON(editor->text()->utf8().contains("\"Other\""));
    QCOMPARE(draft->undoStack().count(), 2);
    QVERIFY(m_window->inspector()->stageBar()->isVisible());
}

void RawEditingTest::whatIsNotValidWaits()
{
    show(u"a"_s);
    RawEditor *editor = edit();
    QVERIFY(editor);
    replace("\"two\"", "\"two");
    show(u"b"_s);
    VERIFY_SOON(!editor->isOpen());
    show(u"a"_s);
    QVERIFY(edit());
    VERIFY_SOON(editor->text()->utf8().contains("\"two\n") || editor->text()->utf8().contains("\"two,"));
    QVERIFY(editor->text()->isModified());
    replace("\"two", "\"two and more\"");
    show(u"b"_s);
    show(u"a"_s);
    VERIFY_SOON(m_window->inspector()->staged()->draft()
                && m_window->inspector()->staged()->draft()->session().messages[1].content
                    == u"two and more");
}

QTEST_MAIN(RawEditingTest)
#include "tst_rawediting.moc"
