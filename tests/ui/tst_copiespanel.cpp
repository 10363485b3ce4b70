// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/backuplog.h"
#include "tests/support/openedstores.h"
#include "tests/support/soon.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"
#include "tests/support/transferstores.h"
#include "ui/models/storelistmodel.h"
#include "ui/panels/copiespanel.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace SessionDeck;

/// The tab Copies on two stores and a backup.
class CopiesPanelTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void saysThatThereAreNone();
    void findsCopiesInStoresBackupsAndBesideIt();
    void looksOnlyWhileItIsSeen();

private:
    void openStores();
    SessionAddress address(const QString &id)
    {
        return {.store = m_stores->store(0)->reader(), .id = id};
    }
    static QStringList column(const QTableView *table, int column);

    std::unique_ptr<TemporaryPlace> m_place;
    std::unique_ptr<SessionStore> m_own;
    std::unique_ptr<SessionStore> m_other;
    std::unique_ptr<StoreListModel> m_stores;
    StoreLocation m_ownLocation;
    StoreLocation m_otherLocation;
};

void CopiesPanelTest::init()
{
    m_place = std::make_unique<TemporaryPlace>();
    qputenv("XDG_DATA_HOME", m_place->path("data").toUtf8());
    m_ownLocation = {.driver = "json", .layout = "jsonl", .path = m_place->path("own")};
    m_otherLocation = {.driver = "sqlite", .layout = "native", .path = m_place->path("other.db")};
    m_own = newStore(m_ownLocation);
    m_other = newStore(m_otherLocation);
    for (const char *id : {"a", "lonely"})
        VERIFY_RESULT(m_own->write(richSession(id, 4), Expect::absent()));
}

void CopiesPanelTest::cleanup()
{
    m_stores.reset();
    m_own.reset();
    m_other.reset();
    m_place.reset();
}

void CopiesPanelTest::openStores()
{
    m_stores = std::make_unique<StoreListModel>();
    m_stores->add(m_ownLocation, {});
    m_stores->add(m_otherLocation, {});
    for (int row = 0; row < 2; ++row)
        COMPARE_SOON(m_stores->store(row)->state().phase, StorePhase::Live);
    VERIFY_SOON(m_stores->store(0)->catalog().view().size() > 0);
}

QStringList CopiesPanelTest::column(const QTableView *table, int column)
{
    QStringList texts;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        texts += table->model()->index(row, column).data().toString();
    texts.sort();
    return texts;
}

void CopiesPanelTest::saysThatThereAreNone()
{
    openStores();
    CopiesPanel panel(m_stores.get());
    panel.show();
    panel.setSession(address("lonely"));
    VERIFY_SOON(panel.findChild<QLabel *>("stateText")->text().contains("nowhere else"));
    QVERIFY(panel.findChild<QPushButton *>("copySession")->isEnabled());
    QVERIFY(!panel.findChild<QPushButton *>("restoreCopy")->isEnabled());
}

void CopiesPanelTest::findsCopiesInStoresBackupsAndBesideIt()
{
    VERIFY_RESULT(m_other->write(richSession("a", 6), Expect::absent()));
    Session twin = loaded(*m_own, "a").session;
    twin.id = "twin";
    VERIFY_RESULT(m_own->write(twin, Expect::absent()));
    const StoreLocation kept{.driver = "sqlite", .layout = "native", .path = m_place->path("backup.db")};
    copyAll(*m_own, *newStore(kept));
    VERIFY_RESULT(
        noteBackup(backupLogPath(), {.store = toUri(m_ownLocation), .file = kept.path, .layout = "native"}));
    openStores();
    CopiesPanel panel(m_stores.get());
    auto *table = panel.findChild<QTableView *>("copiesTable");
    const QAbstractItemModelTester tester(table->model());
    panel.show();
    panel.setSession(address("a"));
    COMPARE_SOON(table->model()->rowCount(), 3);
    QCOMPARE(column(table, 1), (QStringList{"newer: 2 more message(s)", "the same", "the same"}));
    for (int row = 0; row < 3; ++row) {
        if (table->model()->index(row, 2).data().toString() == "6")
            table->selectRow(row);
    }
    auto *lines = panel.findChild<QAbstractItemView *>("diffLines");
    VERIFY_SOON(lines->isVisible());
    auto *restore = panel.findChild<QPushButton *>("restoreCopy");
    QVERIFY(restore->isEnabled());
    QSignalSpy wanted(&panel, &CopiesPanel::restoreWanted);
    restore->click();
    QCOMPARE(wanted[0][0].value<FoundCopy>().location, m_otherLocation);
}

void CopiesPanelTest::looksOnlyWhileItIsSeen()
{
    openStores();
    CopiesPanel panel(m_stores.get());
    auto *search = panel.findChild<CopySearch *>();
    QSignalSpy finished(search, &CopySearch::finished);
    panel.setSession(address("a"));
    QTest::qWait(600); // more than it waits for a held key
    QCOMPARE(finished.size(), 0);
    QVERIFY(!search->sought().session);
    panel.show();
    COMPARE_SOON(finished.size(), 1);
}

QTEST_MAIN(CopiesPanelTest)
#include "tst_copiespanel.moc"
