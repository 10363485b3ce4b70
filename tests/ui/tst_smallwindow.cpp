// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/database.h"
#include "tests/support/soon.h"
#include "tests/support/temporaryplace.h"
#include "ui/models/activitylog.h"
#include "ui/models/sessioncolumns.h"
#include "ui/models/storelistmodel.h"
#include "ui/panels/restorepage.h"
#include "ui/panels/restorepanel.h"
#include "ui/panels/sessionheader.h"
#include "ui/panels/sessionspage.h"
#include "ui/panels/sessiontable.h"
#include "ui/window/commands.h"
#include "ui/window/mainwindow.h"
#include "ui/window/storeopening.h"
#include "ui/window/theme.h"

#include <QAction>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace SessionDeck;

/// What the window asks of the screen, and what it offers.
class SmallWindowTest : public QObject
{
    Q_OBJECT
private slots:
    void fitsASmallScreen();
    void restoreButtonsAreNeverCut();
    void namesStayReadableInANarrowList();
    void offersNoChangeWhereNothingCanBeChanged();

private:
    TemporaryPlace m_place;
    Theme m_theme{*qApp};
};

void SmallWindowTest::fitsASmallScreen()
{
    StoreListModel stores;
    const MainWindow window(&stores, &m_theme);
    const QSize least = window.minimumSizeHint();
    QVERIFY2(least.width() <= 720, qPrintable(QString::number(least.width()))); // 1440 at 200 %
    QVERIFY2(least.height() <= 450, qPrintable(QString::number(least.height())));
}

void SmallWindowTest::restoreButtonsAreNeverCut()
{
    StoreListModel stores;
    ActivityLog log;
    RestorePage page(&stores, &log);
    page.resize(500, 250);
    page.show();
    const QList<RestorePanel *> panels = page.findChildren<RestorePanel *>();
    const RestorePanel *panel = *std::ranges::find_if(panels, &RestorePanel::isVisible);
    for (QPushButton *button : panel->findChildren<QPushButton *>()) {
        if (!button->isVisible())
            continue;
        button->setText("Wiederherstellen"); // the longest word of any language so far
        VERIFY_SOON(button->width() >= button->sizeHint().width());
        QVERIFY(button->height() >= button->minimumSizeHint().height());
    }
    VERIFY_SOON(panel->parentWidget()->width() >= panel->width()); // what scrolls it does not cut it
}

void SmallWindowTest::namesStayReadableInANarrowList()
{
    SessionTable table;
    table.resize(240, 200);
    table.show();
    QVERIFY(table.header()->sectionSize(SessionNameColumn) >= 14 * table.fontMetrics().averageCharWidth());
}

void SmallWindowTest::offersNoChangeWhereNothingCanBeChanged()
{
    const QString agents = m_place.path("agents.db");
    queryDatabase(agents,
                  R"(CREATE TABLE agent_sessions (session_id TEXT PRIMARY KEY, created_at, updated_at);
        CREATE TABLE agent_messages (id INTEGER PRIMARY KEY, session_id TEXT, message_data TEXT, created_at);
        INSERT INTO agent_sessions VALUES ('s', '2026-01-01 00:00:00', '2026-01-01 00:00:00');
        INSERT INTO agent_messages VALUES (1, 's', '{"role": "user", "content": "x"}', '2026-01-01 00:00:00'))");
    StoreListModel stores;
    MainWindow window(&stores, &m_theme);
    window.show();
    SessionTable *table = window.page()->table();
    const auto offered = [&](Command command) { return window.commands()->action(command)->isEnabled(); };
    for (const QString &path : {agents, m_place.copyData("multichat-sqlite/sessions.db")}) {
        window.opening()->openText(path);
        VERIFY_SOON(table->model()->rowCount() > 0);
        table->selectRow(0);
        QVERIFY(offered(Command::CopyJson));
        for (const Command change : {Command::DeleteSessions, Command::RenameSession})
            QCOMPARE(offered(change), path != agents);
        QVERIFY(!offered(Command::SetExpiry)); // neither layout has one
    }
}

QTEST_MAIN(SmallWindowTest)
#include "tst_smallwindow.moc"
