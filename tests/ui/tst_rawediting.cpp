// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporaryplace.h"
#include "ui/models/deckstore.h"
#include "ui/models/storelistmodel.h"
#include "ui/panels/inspector.h"
#include "ui/panels/jsoneditor.h"
#include "ui/panels/raweditor.h"
#include "ui/panels/rawpanel.h"
#include "ui/panels/sessionspage.h"
#include "ui/panels/sessiontable.h"
#include "ui/panels/stagebar.h"
#include "ui/panels/storespanel.h"
#include "ui/window/commands.h"
#include "ui/window/mainwindow.h"
#include "ui/window/storeopening.h"
#include "ui/window/theme.h"

#include <QLabel>
#include <QRegularExpression>
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
    QByteArray file(const QString &id) const
    {
        static const QRegularExpression digest(u",\"digest\":\"[0-9a-f]+\""_s);
        return QString::fromUtf8(readFile(m_place->path(u"store/"_s + id + u".jsonl")))
            .remove(digest)
            .toUtf8();
    }

    std::unique_ptr<TemporaryPlace> m_place;
    std::unique_ptr<StoreListModel> m_stores;
    std::unique_ptr<MainWindow> m_window;
};

void RawEditingTest::init()
{
    m_window.reset();
    m_stores.reset();
    static Theme *const theme = new Theme(*qApp);
    QCoreApplication::setOrganizationName("SessionDeckTest");
    m_place = std::make_unique<TemporaryPlace>();
    qputenv("XDG_DATA_HOME", m_place->path(u"data"_s).toLocal8Bit());
    for (const char *id : {"a", "b"})
        m_place->put(u"store/"_s + QString::fromLatin1(id) + u".jsonl", storedFile(id));
    m_stores = std::make_unique<StoreListModel>();
    m_window = std::make_unique<MainWindow>(m_stores.get(), theme);
    m_window->show();
    m_window->opening()->openText(m_place->path(u"store"_s));
    m_window->storesPanel()->setCurrentRow(0);
    QTRY_COMPARE(m_window->page()->table()->model()->rowCount(), 2);
}

void RawEditingTest::show(const QString &id)
{
    Inspector *inspector = m_window->inspector();
    inspector->showSession(m_window->storesPanel()->current()->reader(), id);
    QTRY_COMPARE(inspector->staged()->address().id, id);
    QTRY_VERIFY(m_window->commands()->action(Command::EditAsJson)->isEnabled());
}

RawEditor *RawEditingTest::edit()
{
    m_window->commands()->action(Command::EditAsJson)->trigger();
    RawEditor *editor = m_window->inspector()->raw()->editor();
    const bool isShown = QTest::qWaitFor([editor] {
        return editor->isOpen() && editor->isVisible() && editor->text()->utf8().contains("\"messages\"");
    });
    return isShown ? editor : nullptr;
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
    QTRY_VERIFY(editor->text()->isValid());
    m_window->commands()->action(Command::SaveSession)->trigger();
    QTRY_COMPARE(file(u"a"_s), storedFile("a").replace("\"two\"", "\"changed\""));
    QTRY_VERIFY(!m_window->inspector()->staged()->draft()
                || !m_window->inspector()->staged()->draft()->isEdited());
    QTRY_VERIFY(editor->isOpen()); // goes on with what is stored now
    QTRY_VERIFY(editor->text()->utf8().contains("changed"));
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
    QTRY_VERIFY2(state->text().contains(u"Line %1,"_s.arg(line)), qPrintable(state->text()));
    QVERIFY(!editor->text()->isValid());
    bool staged = false;
    editor->commit([&staged] { staged = true; });
    QTest::qWait(200);
    QVERIFY(!staged);
    replace("\"content\": two", "\"content\": \"two\", \"unheard-of\": 1"); // JSON, but no session
    QTRY_VERIFY(state->text().contains(u"unheard-of"_s));
    QCOMPARE(file(u"a"_s), storedFile("a"));
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
    QTRY_VERIFY(draft->isEdited());
    m_window->commands()->action(Command::Undo)->trigger();
    QTRY_VERIFY(draft->undoStack().canRedo());
    QTRY_COMPARE(editor->text()->utf8(), before);
    QVERIFY(!draft->isEdited());
    m_window->commands()->action(Command::Redo)->trigger();
    QTRY_VERIFY(editor->text()->utf8().contains("\"2\""));
    Session header = headerOf(draft->session());
    header.title = u"Other"_s;
    draft->edit(HeaderEdit{headerOf(draft->session()), header}, u"Title"_s);
    QTRY_VERIFY(editor->text()->utf8().contains("\"Other\""));
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
    QTRY_VERIFY(!editor->isOpen());
    show(u"a"_s);
    QVERIFY(edit());
    QTRY_VERIFY(editor->text()->utf8().contains("\"two\n") || editor->text()->utf8().contains("\"two,"));
    QVERIFY(editor->text()->isModified());
    replace("\"two", "\"two and more\"");
    show(u"b"_s);
    show(u"a"_s);
    QTRY_VERIFY(m_window->inspector()->staged()->draft()
                && m_window->inspector()->staged()->draft()->session().messages[1].content
                    == u"two and more");
}

QTEST_MAIN(RawEditingTest)
#include "tst_rawediting.moc"
