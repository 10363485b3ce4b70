// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vaultedstore.h"
#include "tests/support/soon.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"
#include "ui/models/activitylog.h"
#include "ui/models/storelistmodel.h"
#include "ui/panels/historypanel.h"
#include "ui/panels/restorepage.h"

#include <QAbstractItemModelTester>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace SessionDeck;

namespace {

Session talk(const QString &id, const QString &text)
{
    return {.id = id, .title = "Talk " + id, .messages = {{.id = "m", .sender = "Ann", .content = text}}};
}

} // namespace

/// The page Restore and the inspector's history, on a store whose sessions were deleted and changed.
class RestorePageTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void trashComesBackAndCanBeUndone();
    void takenIdsAreLeftAloneAndGoBeside();
    void eachGoesToItsOwnStoreAndOneOfAClosedStoreIsNamed();
    void historyComparesWithNow();

private:
    // Both parts have widgets of these names; null: none is visible.
    template <typename Widget> Widget *seen(QWidget *page, const QString &name)
    {
        for (Widget *widget : page->findChildren<Widget *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    std::unique_ptr<SessionStore> store()
    {
        return storeAt(m_location);
    }
    static std::unique_ptr<SessionStore> storeAt(const StoreLocation &location);
    std::unique_ptr<TemporaryPlace> m_place;
    StoreLocation m_location;
    std::unique_ptr<StoreListModel> m_stores;
    ActivityLog m_log;
};

std::unique_ptr<SessionStore> RestorePageTest::storeAt(const StoreLocation &location)
{
    Result<OpenedStore> opened = vaultedOpener({.program = "window"})(location, {.mode = AccessMode::Create});
    if (!opened)
        qFatal("%s", qPrintable(describe(opened.error())));
    return std::move(opened->store);
}

void RestorePageTest::init()
{
    m_place = std::make_unique<TemporaryPlace>();
    qputenv("XDG_DATA_HOME", m_place->path("data").toUtf8());
    m_location = {.driver = "sqlite", .layout = "native", .path = m_place->path("store.db")};
    for (const char *id : {"a", "b", "c"})
        VERIFY_RESULT(store()->write(talk(id, "before"), Expect::absent()));
    for (const char *id : {"a", "b"})
        VERIFY_RESULT(store()->remove(id, Expect::anything()));
    m_stores = std::make_unique<StoreListModel>(vaultedOpener({.program = "window"}));
    m_stores->add(m_location, {});
    COMPARE_SOON(m_stores->store(0)->state().sessions, qint64(1));
}

void RestorePageTest::cleanup()
{
    m_stores.reset();
    m_place.reset();
}

void RestorePageTest::trashComesBackAndCanBeUndone()
{
    RestorePage page(m_stores.get(), &m_log);
    page.resize(1100, 700);
    page.show();
    auto *table = page.findChild<QTableView *>("trashTable");
    const QAbstractItemModelTester tester(table->model());
    COMPARE_SOON(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(0, 0).data().toString(), QString("Talk b"));
    for (const int row : {0, 1})
        QVERIFY(table->model()->setData(table->model()->index(row, 0), Qt::Checked, Qt::CheckStateRole));
    seen<QPushButton>(&page, "dryRun")->click();
    VERIFY_SOON(seen<QWidget>(&page, "restoreOutcome"));
    QVERIFY(!store()->load({.id = "a"}));
    VERIFY_SOON(seen<QPushButton>(&page, "restoreNow")->isEnabled());
    seen<QPushButton>(&page, "restoreNow")->click();
    VERIFY_SOON(store()->load({.id = "a"}).has_value());
    VERIFY_SOON(store()->load({.id = "b"}).has_value());
    COMPARE_SOON(table->model()->rowCount(), 0);
    VERIFY_SOON(seen<QPushButton>(&page, "undoRestore"));
    QCOMPARE(m_log.entries().back().operation, QString("Restore 2 sessions"));
    QVERIFY(!m_log.entries().back().failed && m_log.jobs().empty());
    seen<QPushButton>(&page, "undoRestore")->click();
    VERIFY_SOON(!store()->load({.id = "a"}) && !store()->load({.id = "b"}));
    COMPARE_SOON(table->model()->rowCount(), 2);
}

void RestorePageTest::takenIdsAreLeftAloneAndGoBeside()
{
    {
        // Another program makes a session of the same id, past the vault.
        const Result<OpenedStore> bare = openStore(m_location, {.mode = AccessMode::ReadWrite});
        VERIFY_RESULT(bare);
        VERIFY_RESULT(bare->store->write(talk("a", "somebody else's"), Expect::absent()));
    }
    RestorePage page(m_stores.get(), &m_log);
    page.show();
    auto *table = page.findChild<QTableView *>("trashTable");
    COMPARE_SOON(table->model()->rowCount(), 2);
    table->selectRow(1);
    seen<QPushButton>(&page, "restoreNow")->click();
    VERIFY_SOON(seen<QPushButton>(&page, "restoreUnderNewIds"));
    QCOMPARE(store()->load({.id = "a"}).value().session.messages[0].content, QString("somebody else's"));
    seen<QPushButton>(&page, "restoreUnderNewIds")->click();
    VERIFY_SOON(store()->load({.id = "a-restored"}).has_value());
    QCOMPARE(store()->load({.id = "a-restored"}).value().session.messages[0].content, QString("before"));
}

void RestorePageTest::eachGoesToItsOwnStoreAndOneOfAClosedStoreIsNamed()
{
    StoreLocation closed = m_location;
    closed.path = m_place->path("closed.db");
    StoreLocation second = m_location;
    second.path = m_place->path("second.db");
    for (const StoreLocation &location : {closed, second}) {
        VERIFY_RESULT(storeAt(location)->write(talk("z", location.path), Expect::absent()));
        VERIFY_RESULT(storeAt(location)->remove("z", Expect::anything()));
    }
    m_stores->add(second, {});
    COMPARE_SOON(m_stores->store(1)->state().phase, StorePhase::Live);
    RestorePage page(m_stores.get(), &m_log);
    page.show();
    auto *table = page.findChild<QTableView *>("trashTable");
    COMPARE_SOON(table->model()->rowCount(), 4);
    table->selectAll();
    seen<QPushButton>(&page, "restoreNow")->click();
    QVERIFY(!seen<QPushButton>(&page, "restoreNow")->isEnabled());
    VERIFY_SOON(seen<QWidget>(&page, "restoreOutcome"));
    VERIFY_RESULT(store()->load({.id = "a"}));
    VERIFY_RESULT(store()->load({.id = "b"}));
    QCOMPARE(storeAt(second)->load({.id = "z"}).value().session.messages[0].content, second.path);
    QVERIFY(!store()->load({.id = "z"}) && !storeAt(closed)->load({.id = "z"}));
    const auto *lines = seen<QWidget>(&page, "restoreOutcome")->findChild<QListWidget *>();
    QCOMPARE(lines->count(), 1);
    QVERIFY(lines->item(0)->text().startsWith("“Talk z”: Its store is not open."));
}

void RestorePageTest::historyComparesWithNow()
{
    VERIFY_RESULT(store()->write(talk("c", "after"), Expect::anything()));
    HistoryPanel panel;
    panel.setSession({.store = m_stores->store(0)->reader(), .id = "c"});
    panel.show();
    auto *table = panel.findChild<QTableView *>("historyTable");
    COMPARE_SOON(table->model()->rowCount(), 2);
    auto *lines = panel.findChild<QAbstractItemView *>("diffLines");
    COMPARE_SOON(lines->model()->rowCount(), 2);
    QVERIFY(lines->model()->index(0, 0).data().toString().startsWith("- message 1 Ann: before"));
    QVERIFY(lines->model()->index(1, 0).data().toString().startsWith("+ message 1 Ann: after"));
    QSignalSpy wanted(&panel, &HistoryPanel::restoreWanted);
    panel.findChild<QPushButton *>("restoreVersion")->click();
    QCOMPARE(wanted.size(), 1);
    VERIFY_RESULT(store()->write(talk("c", "later"), Expect::anything()));
    COMPARE_SOON(table->model()->rowCount(), 3);
}

QTEST_MAIN(RestorePageTest)
#include "tst_restorepage.moc"
