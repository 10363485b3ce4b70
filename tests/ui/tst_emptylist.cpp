// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vaultedstore.h"
#include "tests/support/openedstores.h"
#include "tests/support/soon.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"
#include "tests/support/transferstores.h"
#include "ui/models/storelistmodel.h"
#include "ui/panels/searchline.h"
#include "ui/panels/sessionspage.h"
#include "ui/panels/sessiontable.h"
#include "ui/panels/statepanel.h"
#include "ui/panels/storespanel.h"
#include "ui/window/commands.h"
#include "ui/window/mainwindow.h"
#include "ui/window/storeopening.h"
#include "ui/window/theme.h"

#include <QLineEdit>
#include <QTest>

using namespace SessionDeck;

/// The keys of a list when the last of its sessions has left it.
class EmptyListTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void itsLastSessionsComeBackByTheSameKey_data();
    void itsLastSessionsComeBackByTheSameKey();
    void theCommandForTheListGoesToWhatIsThere();

private:
    SessionsPage *page() const
    {
        return m_window->page();
    }
    bool isEmpty() const
    {
        return page()->findChild<StatePanel *>()->isVisible();
    }

    std::unique_ptr<TemporaryPlace> m_place;
    std::unique_ptr<StoreListModel> m_stores;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

// Each with a window of its own: work on a list that is under way takes no other order.
void EmptyListTest::init()
{
    m_window.reset();
    m_stores.reset();
    m_place = std::make_unique<TemporaryPlace>();
    m_stores = std::make_unique<StoreListModel>(vaultedOpener({.program = "window"}));
    qputenv("XDG_DATA_HOME", m_place->path("data").toUtf8());
    const auto store = newStore({.driver = "json", .layout = "jsonl", .path = m_place->path("store")});
    VERIFY_RESULT(store->write(richSession("only"), Expect::absent()));
    m_theme = std::make_unique<Theme>(*qApp);
    m_window = std::make_unique<MainWindow>(m_stores.get(), m_theme.get());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), soonEnough));
    m_window->opening()->openText(m_place->path("store"));
    m_window->storesPanel()->setCurrentRow(0);
    COMPARE_SOON(page()->table()->model()->rowCount(), 1);
}

void EmptyListTest::itsLastSessionsComeBackByTheSameKey_data()
{
    QTest::addColumn<QString>("filter");
    QTest::newRow("of the store") << QString();
    QTest::newRow("of those that match") << QString("only");
}

void EmptyListTest::itsLastSessionsComeBackByTheSameKey()
{
    QFETCH(const QString, filter);
    auto *search = page()->findChild<QLineEdit *>("searchLine");
    search->clear();
    QTest::keyClicks(search, filter);
    page()->table()->setFocus();
    page()->table()->selectAll();
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Delete);
    VERIFY_SOON(isEmpty());
    VERIFY_SOON(m_window->commands()->action(Command::UndoChange)->isEnabled());
    QVERIFY(m_window->focusWidget());
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    COMPARE_SOON(page()->table()->model()->rowCount(), 1);
    VERIFY_SOON(!isEmpty());
    VERIFY_SOON(page()->table()->hasFocus());
}

void EmptyListTest::theCommandForTheListGoesToWhatIsThere()
{
    page()->search()->focus();
    m_window->commands()->action(Command::FocusSessions)->trigger();
    QVERIFY(page()->table()->hasFocus());
    QTest::keyClick(m_window->focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Delete);
    VERIFY_SOON(isEmpty());
    page()->search()->focus();
    m_window->commands()->action(Command::FocusSessions)->trigger();
    QVERIFY(page()->findChild<StatePanel *>()->hasFocus());
}

QTEST_MAIN(EmptyListTest)
#include "tst_emptylist.moc"
