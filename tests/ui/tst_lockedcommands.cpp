// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/claudelines.h"
#include "tests/support/soon.h"
#include "tests/support/temporaryplace.h"
#include "ui/dialogs/jsondialog.h"
#include "ui/dialogs/transferdialog.h"
#include "ui/models/storelistmodel.h"
#include "ui/panels/conversationscene.h"
#include "ui/panels/conversationview.h"
#include "ui/panels/inspector.h"
#include "ui/panels/messageediting.h"
#include "ui/panels/sessionspage.h"
#include "ui/panels/sessiontable.h"
#include "ui/panels/storespanel.h"
#include "ui/window/commands.h"
#include "ui/window/mainwindow.h"
#include "ui/window/storeopening.h"
#include "ui/window/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace SessionDeck;

namespace {

using enum Command;

constexpr Command changing[]
    = {RenameSession, DuplicateSession, SetExpiry,      DeleteSessions, EditSession,
       EditAsJson,    ForkSession,      EditMessage,    AddMessage,     InsertMessage,
       DeleteMessage, MoveMessageUp,    ImportSessions, RestoreBackup};

const QString readOnly = QStringLiteral("shown, but not changed");

} // namespace

/// What changes a store is not offered for one that cannot be changed, and it is said why.
class LockedCommandsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void nothingIsOfferedForAReadOnlyStore();
    void nothingIsMovedOutOfItNorCopiedIntoIt();
    void allThatItsLayoutHasIsOfferedForAnotherStore();
    void whatTheLayoutOrdersByTimeIsNotMoved();
    void otherFieldsAreNotAskedForWhereTheLayoutHasNone();

private:
    void select(int store);
    QAction *action(Command command)
    {
        return m_window->commands()->action(command);
    }

    TemporaryPlace m_place;
    StoreListModel m_stores;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

void LockedCommandsTest::initTestCase()
{
    qputenv("XDG_DATA_HOME", m_place.path("data").toUtf8());
    m_place.put("home/projects/-home-me-x/" + claudeSessionId() + ".jsonl",
                claudeUser("u1", nullptr, "Fix the build")
                    + claudeAssistant("a1", "u1", "msg_1", R"({"type":"text","text":"Done."})"));
    m_theme = std::make_unique<Theme>(*qApp);
    m_window = std::make_unique<MainWindow>(&m_stores, m_theme.get());
    m_window->show();
    m_window->opening()->openText(m_place.path("home"));
    m_window->opening()->openText(m_place.copyData("multichat-sqlite/sessions.db"));
    VERIFY_SOON(m_stores.rowCount() == 2 && m_stores.store(1)->state().sessions > 0);
}

void LockedCommandsTest::select(int store)
{
    m_window->storesPanel()->setCurrentRow(store);
    VERIFY_SOON(m_window->page()->table()->model()->rowCount() > 0);
    m_window->page()->table()->selectRow(0);
    ConversationScene &scene = m_window->inspector()->editing()->view()->scene();
    VERIFY_SOON(scene.model().rowCount() > 0);
    scene.setCurrentRow(0);
    VERIFY_SOON(action(TransferSessions)->isEnabled());
}

void LockedCommandsTest::nothingIsOfferedForAReadOnlyStore()
{
    select(0);
    VERIFY_SOON(action(EditMessage)->toolTip().contains(readOnly));
    for (const Command command : changing) {
        QVERIFY2(!action(command)->isEnabled(), qPrintable(action(command)->objectName()));
        QVERIFY2(action(command)->toolTip().contains(readOnly), qPrintable(action(command)->objectName()));
        QVERIFY(action(command)->statusTip().contains(readOnly));
    }
    const auto *raw = m_window->inspector()->findChild<QToolButton *>("rawEdit");
    QVERIFY(!raw->isEnabled() && raw->toolTip().contains(readOnly));
    for (const QAction *each : m_window->inspector()->findChild<QTreeView *>("metadataTree")->actions())
        QVERIFY2(each->isSeparator() || each->objectName().startsWith("copy") || !each->isEnabled(),
                 qPrintable(each->objectName()));
    QVERIFY(action(ExportSessions)->isEnabled());
}

void LockedCommandsTest::nothingIsMovedOutOfItNorCopiedIntoIt()
{
    for (const int source : {0, 1}) {
        select(source);
        action(TransferSessions)->trigger();
        auto *dialog = m_window->findChild<TransferDialog *>();
        QVERIFY(dialog);
        const auto *move = dialog->findChild<QCheckBox *>("move");
        QCOMPARE(move->isEnabled(), source == 1);
        QCOMPARE(move->toolTip().contains(readOnly), source == 0);
        const auto *target = dialog->findChild<QComboBox *>("target");
        const auto *items = qobject_cast<QStandardItemModel *>(target->model());
        QCOMPARE(items->item(0)->isEnabled(), source == 0);
        QCOMPARE(target->currentIndex(), source == 0 ? 0 : -1);
        delete dialog;
    }
}

void LockedCommandsTest::allThatItsLayoutHasIsOfferedForAnotherStore()
{
    select(1);
    for (const Command command : changing) {
        if (command == SetExpiry)
            continue;
        VERIFY2_SOON(action(command)->isEnabled(), qPrintable(action(command)->objectName()));
        QVERIFY(action(command)->statusTip().isEmpty());
    }
    QVERIFY(!action(SetExpiry)->isEnabled());
    QVERIFY(action(SetExpiry)->toolTip().contains("cannot expire"));
    QVERIFY(m_window->inspector()->findChild<QToolButton *>("rawEdit")->isEnabled());
}

void LockedCommandsTest::whatTheLayoutOrdersByTimeIsNotMoved()
{
    select(1);
    VERIFY_SOON(!action(MoveMessageDown)->isEnabled());
    QVERIFY(action(MoveMessageDown)->toolTip().contains("order of their times"));
}

void LockedCommandsTest::otherFieldsAreNotAskedForWhereTheLayoutHasNone()
{
    select(1);
    QSignalSpy refused(m_window->inspector()->staged(), &StagedLoader::refused);
    m_window->inspector()->findChild<QAction *>("editMetadataText")->trigger();
    COMPARE_SOON(refused.size(), 1);
    QVERIFY(!m_window->findChild<JsonDialog *>());
}

QTEST_MAIN(LockedCommandsTest)
#include "tst_lockedcommands.moc"
