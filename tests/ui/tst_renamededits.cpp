// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/soon.h"
#include "tests/support/ui/folderwindow.h"
#include "ui/panels/inspector.h"
#include "ui/panels/sessionspage.h"
#include "ui/panels/sessiontable.h"

#include <QAction>
#include <QInputDialog>
#include <QTest>

using namespace SessionDeck;
using namespace Qt::StringLiterals;

namespace {

QByteArray untitledSession(const QByteArray &id)
{
    return R"({"sessiondeck":1,"id":")" + id
        + R"(","participants":["A"],"messages":1})"
          "\n"
          R"({"id":"m1","sender":"A","content":"one","ordinal":0})"
          "\n";
}

void change(SessionDraft &draft, QString Session::*member, const QString &text)
{
    Session after = headerOf(draft.session());
    after.*member = text;
    draft.edit(HeaderEdit{headerOf(draft.session()), after}, u"Change"_s);
}

} // namespace

/// Edits of a session that gets another id.
class RenamedEditsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void goAlongWhenItIsRenamedInTheList();
    void goOnUnderTheNewIdWhenItIsSavedMeanwhile();

private:
    /// Shows session "a" and begins to edit it.
    SessionDraft *edited(QString Session::*member, const QString &text);
    DraftBook *drafts() const
    {
        return m_window->inspector()->staged()->access().drafts;
    }
    QString onlyEdited() const
    {
        const QList<SessionDraft *> all = drafts()->edited();
        return all.size() == 1 ? all.constFirst()->key().session : QString();
    }

    std::optional<FolderWindow> m_window;
};

void RenamedEditsTest::init()
{
    m_window.reset();
    m_window.emplace(
        QMap<QString, QByteArray>{{u"a"_s, untitledSession("a")}, {u"b"_s, untitledSession("b")}});
}

SessionDraft *RenamedEditsTest::edited(QString Session::*member, const QString &text)
{
    SessionTable *table = m_window->window().page()->table();
    table->goTo(u"a"_s, [](bool) {});
    StagedLoader *staged = m_window->inspector()->staged();
    if (!QTest::qWaitFor([&] { return table->currentId() == u"a" && staged->address().id == u"a"; },
                         soonEnough))
        return nullptr;
    staged->begin([&](SessionDraft &draft) { change(draft, member, text); });
    return QTest::qWaitFor([&] { return onlyEdited() == u"a"; }, soonEnough) ? staged->draft() : nullptr;
}

void RenamedEditsTest::goAlongWhenItIsRenamedInTheList()
{
    QVERIFY(edited(&Session::title, u"Mine"_s));
    m_window->run(Command::RenameSession);
    auto *dialog = m_window->window().findChild<QInputDialog *>(u"idDialog"_s);
    QVERIFY(dialog);
    dialog->setTextValue(u"z"_s);
    dialog->accept();
    COMPARE_SOON(onlyEdited(), u"z"_s);
    QVERIFY(!m_window->stored(u"z"_s).contains("Mine"));
    m_window->show(u"z"_s);
    VERIFY_SOON(m_window->action(Command::SaveSession)->isEnabled());
    m_window->run(Command::SaveSession);
    VERIFY_SOON(m_window->stored(u"z"_s).contains("Mine"));
}

void RenamedEditsTest::goOnUnderTheNewIdWhenItIsSavedMeanwhile()
{
    SessionDraft *draft = edited(&Session::id, u"z"_s);
    QVERIFY(draft);
    m_window->run(Command::SaveSession);
    QVERIFY(!m_window->action(Command::SaveSession)->isEnabled()); // on its way
    change(*draft, &Session::title, u"Late"_s);
    COMPARE_SOON(onlyEdited(), u"z"_s);
    COMPARE_SOON(m_window->inspector()->staged()->address().id, u"z"_s);
    VERIFY_SOON(m_window->action(Command::SaveSession)->isEnabled());
    QVERIFY(!m_window->stored(u"z"_s).contains("Late"));
    m_window->run(Command::SaveSession);
    VERIFY_SOON(m_window->stored(u"z"_s).contains("Late"));
    VERIFY_SOON(drafts()->edited().isEmpty());
}

QTEST_MAIN(RenamedEditsTest)
#include "tst_renamededits.moc"
