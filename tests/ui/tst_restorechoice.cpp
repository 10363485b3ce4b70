// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vaultedstore.h"
#include "tests/support/soon.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"
#include "ui/models/activitylog.h"
#include "ui/models/storelistmodel.h"
#include "ui/panels/restoreoutcome.h"
#include "ui/panels/restorepage.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace SessionDeck;

namespace {

// Both parts of the page have widgets of these names.
template <typename Widget> Widget *seenIn(const QWidget &page, const QString &name)
{
    for (Widget *widget : page.findChildren<Widget *>(name)) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

QPushButton *seenButton(const QWidget &page, const QString &name)
{
    return seenIn<QPushButton>(page, name);
}

RestoreOutcome *seenOutcome(const QWidget &page)
{
    return seenIn<RestoreOutcome>(page, "restoreOutcome");
}

} // namespace

/// What is said of the last restore while another one is being chosen.
class RestoreChoiceTest : public QObject
{
    Q_OBJECT
private slots:
    void anotherChoiceIsNotToldOfTheLastOne();
};

void RestoreChoiceTest::anotherChoiceIsNotToldOfTheLastOne()
{
    const TemporaryPlace place;
    qputenv("XDG_DATA_HOME", place.path("data").toUtf8());
    const StoreLocation location{.driver = "sqlite", .layout = "native", .path = place.path("store.db")};
    const StoreOpener opener = vaultedOpener({.program = "window"});
    {
        const Result<OpenedStore> opened = opener(location, {.mode = AccessMode::Create});
        VERIFY_RESULT(opened);
        for (const char *id : {"a", "b"}) {
            VERIFY_RESULT(opened->store->write({.id = id}, Expect::absent()));
            VERIFY_RESULT(opened->store->remove(id, Expect::anything()));
        }
    }
    StoreListModel stores(opener);
    stores.add(location, {});
    COMPARE_SOON(stores.store(0)->state().phase, StorePhase::Live);
    ActivityLog log;
    RestorePage page(&stores, &log);
    page.show();
    auto *table = page.findChild<QTableView *>("trashTable");
    COMPARE_SOON(table->model()->rowCount(), 2);
    table->selectRow(1);
    seenButton(page, "dryRun")->click();
    VERIFY_SOON(seenOutcome(page));
    table->selectRow(0);
    QVERIFY(!seenOutcome(page));
    VERIFY_SOON(seenButton(page, "restoreNow")->isEnabled());
    seenButton(page, "restoreNow")->click();
    VERIFY_SOON(seenButton(page, "undoRestore"));
    COMPARE_SOON(table->model()->rowCount(), 1);
    table->selectRow(0);
    const auto *title = seenOutcome(page)->findChild<QLabel *>();
    QVERIFY2(title->text().startsWith("Last restore: 1 session"), qPrintable(title->text()));
    seenButton(page, "undoRestore")->click(); // is still offered
    COMPARE_SOON(table->model()->rowCount(), 2);
}

QTEST_MAIN(RestoreChoiceTest)
#include "tst_restorechoice.moc"
