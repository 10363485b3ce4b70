// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vaultedstore.h"
#include "tests/support/openedstores.h"
#include "tests/support/soon.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"
#include "tests/support/transferstores.h"
#include "ui/models/storelistmodel.h"
#include "ui/panels/expirydesk.h"
#include "ui/window/commands.h"
#include "ui/window/mainwindow.h"
#include "ui/window/theme.h"

#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace SessionDeck;

namespace {

QAbstractButton *expiryButton(const QWidget &within, const QString &text)
{
    for (QAbstractButton *button : within.findChildren<QAbstractButton *>()) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
}

} // namespace

/// The page of what expires, in the real window.
class ExpiryPageTest : public QObject
{
    Q_OBJECT
private slots:
    void manyAreKeptAfterAQuestionAndGivenBackInPlace();
};

void ExpiryPageTest::manyAreKeptAfterAQuestionAndGivenBackInPlace()
{
    const TemporaryPlace place;
    qputenv("XDG_DATA_HOME", place.path("data").toUtf8());
    const StoreLocation where{.driver = "sqlite", .layout = "native", .path = place.path("x.db")};
    const Timestamp soon = Timestamp::fromMicroseconds(Timestamp::now().microseconds() + 1'800'000'000);
    {
        const auto made = newStore(where);
        for (const char *id : {"a", "b"})
            VERIFY_RESULT(made->write({.id = id, .expires = soon}, Expect::absent()));
    }
    Theme theme(*qApp);
    StoreListModel stores(vaultedOpener({.program = "window"}));
    MainWindow window(&stores, &theme);
    window.show();
    stores.add(where, {});
    COMPARE_SOON(stores.store(0)->state().phase, StorePhase::Live);
    window.commands()->action(Command::ShowExpiring)->trigger();
    auto *desk = window.findChild<ExpiryDesk *>();
    COMPARE_SOON(desk->scope().count(), 2);
    const auto expires = [&where](const char *id) { return loaded(*openAt(where.path), id).session.expires; };
    expiryButton(*desk, "&Keep for Good")->click();
    VERIFY_SOON(window.findChild<QMessageBox *>("keepQuestion"));
    QVERIFY(!expires("a").isNull());
    expiryButton(*window.findChild<QMessageBox *>("keepQuestion"), "Keep 2 Sessions")->click();
    VERIFY_SOON(expires("a").isNull() && expires("b").isNull());
    VERIFY_SOON(expiryButton(*desk, "Undo"));
    expiryButton(*desk, "Undo")->click();
    COMPARE_SOON(expires("b"), soon);
    VERIFY_SOON(!expiryButton(*desk, "Undo"));
}

QTEST_MAIN(ExpiryPageTest)
#include "tst_expirypage.moc"
