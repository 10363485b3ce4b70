// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vaultedstore.h"
#include "tests/support/database.h"
#include "tests/support/openedstores.h"
#include "tests/support/soon.h"
#include "tests/support/storerows.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"
#include "tests/support/transferstores.h"
#include "ui/models/storelistmodel.h"
#include "ui/panels/healthpart.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace SessionDeck;

/// What is said when repairs are taken back in a store that cannot be damaged again.
class RepairUndoTest : public QObject
{
    Q_OBJECT
private slots:
    void theSessionComesBackButNotTheDamage();
};

void RepairUndoTest::theSessionComesBackButNotTheDamage()
{
    const TemporaryPlace place;
    qputenv("XDG_DATA_HOME", place.path("data").toUtf8());
    const StoreLocation location{.driver = "sqlite", .layout = "native", .path = place.path("store.db")};
    VERIFY_RESULT(newStore(location)->write(richSession("a"), Expect::absent()));
    queryDatabase(location.path, "UPDATE sessions SET message_count = message_count + 3");
    StoreListModel stores(vaultedOpener({.program = "window"}));
    stores.add(location, {});
    COMPARE_SOON(stores.store(0)->state().sessions, qint64(1));
    HealthPart part(&stores, nullptr);
    part.show();
    part.findChild<QPushButton *>("checkStore")->click();
    auto *all = part.findChild<QPushButton *>("tickRepairs");
    VERIFY_SOON(all->isEnabled());
    all->click();
    part.findChild<QPushButton *>("repairNow")->click();
    auto *undo = part.findChild<QPushButton *>("undoRepairs");
    VERIFY_SOON(undo->isVisible() && undo->isEnabled());
    undo->click();
    VERIFY_SOON(!undo->isVisible());
    const auto *said = part.findChild<QWidget *>("repairOutcome")->findChild<QLabel *>();
    VERIFY2_SOON(said->text().contains("the damage itself does not come back"), qPrintable(said->text()));
}

QTEST_MAIN(RepairUndoTest)
#include "tst_repairundo.moc"
