// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "ui/models/activitylog.h"
#include "ui/models/storelistmodel.h"
#include "ui/panels/inspector.h"
#include "ui/panels/sessionspage.h"
#include "ui/panels/sessiontable.h"
#include "ui/panels/storespanel.h"
#include "ui/window/commands.h"
#include "ui/window/copycommands.h"
#include "ui/window/editcommands.h"
#include "ui/window/leaving.h"
#include "ui/window/menus.h"
#include "ui/window/pagecommands.h"
#include "ui/window/pages.h"
#include "ui/window/sessioncommands.h"
#include "ui/window/statusline.h"
#include "ui/window/storecommands.h"
#include "ui/window/storedrop.h"
#include "ui/window/storelayouts.h"
#include "ui/window/storeopening.h"
#include "ui/window/tablecommands.h"
#include "ui/window/transfercommands.h"
#include "ui/window/windowcommands.h"

#include <QMenu>
#include <QScreen>
#include <QSplitter>

#include <algorithm>

namespace SessionDeck {

namespace {

struct ChoiceCommand
{
    PanelChoice choice;
    Command command;
};

constexpr ChoiceCommand choiceCommands[] = {
    {PanelChoice::OpenFile, Command::OpenFile},           {PanelChoice::OpenFolder, Command::OpenFolder},
    {PanelChoice::ConnectRedis, Command::ConnectRedis},   {PanelChoice::Retry, Command::Reconnect},
    {PanelChoice::EnterPassword, Command::EnterPassword}, {PanelChoice::Remove, Command::RemoveStore},
    {PanelChoice::ClearFilter, Command::ClearSearch},
};

} // namespace

MainWindow::MainWindow(StoreListModel *stores, Theme *theme)
    : m_stores(stores),
      m_activity(new ActivityLog(this)),
      m_commands(new CommandSet(this)),
      m_opening(new StoreOpening(stores, this)),
      m_panel(new StoresPanel(stores)),
      m_pages(new Pages),
      m_page(new SessionsPage),
      m_inspector(new Inspector),
      m_splitter(new QSplitter),
      m_status(new StatusLine),
      m_open(new QMenu(this)),
      m_recent(new QMenu(tr("Open &Recent"), this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("SessionDeck"));
    layOut();
    new PageCommands(this);
    fillMenus(*this);
    const auto *edits = new EditCommands(this);
    new StoreCommands(this);
    new TableCommands(this);
    const auto *sessions = new SessionCommands(this);
    connect(sessions, &SessionCommands::renamed, edits->saving()->rebasing(), &DraftRebasing::follow);
    new CopyCommands(this);
    new TransferCommands(this);
    new StoreLayouts(this);
    new WindowCommands(this, theme);
    connect(m_panel, &StoresPanel::currentChanged, this, &MainWindow::showStore);
    connect(m_opening, &StoreOpening::opened, m_panel, &StoresPanel::setCurrentRow);
    connect(m_status, &StatusLine::stopChosen, m_commands->action(Command::StopScan), &QAction::trigger);
    connect(m_page->table()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &MainWindow::showSession);
    connect(m_page, &SessionsPage::chosen, this, &MainWindow::choose);
    new StoreDrop(m_opening, this);
    new Leaving(this);
    showStore(nullptr);
}

ActivityLog *MainWindow::activity() const
{
    return m_activity;
}

void MainWindow::layOut()
{
    m_splitter->setObjectName(QStringLiteral("mainSplitter"));
    m_splitter->setChildrenCollapsible(false);
    // So that it fits a screen of 1440 pixels at 200 %.
    m_panel->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    m_inspector->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    m_splitter->addWidget(m_panel);
    m_splitter->addWidget(m_pages);
    m_splitter->addWidget(m_inspector);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setStretchFactor(2, 1);
    m_splitter->setSizes({220, 780, 440});
    setCentralWidget(m_splitter);
    setStatusBar(m_status);
    resize(QSize(1440, 860).boundedTo(screen()->availableSize() - QSize(40, 60)));
}

void MainWindow::showStore(DeckStore *store)
{
    if (m_store) {
        m_store->catalog().disconnect(this);
        m_store->catalog().disconnect(m_inspector);
    }
    m_store = store;
    m_page->showStore(store);
    m_inspector->clear();
    if (store) {
        connect(&store->catalog(), &LiveCatalog::stateChanged, this, &MainWindow::showState);
        connect(&store->catalog(), &LiveCatalog::sessionsChanged, m_inspector, &Inspector::sessionsChanged);
    }
    showState();
}

void MainWindow::showSession()
{
    const QString id = m_page->table()->currentId();
    if (m_store && !id.isEmpty())
        m_inspector->showSession(m_store->reader(), id);
}

void MainWindow::showState()
{
    if (m_store)
        m_status->showState(m_store->state());
    else
        m_status->clearState();
}

void MainWindow::choose(PanelChoice choice)
{
    m_commands->action(std::ranges::find(choiceCommands, choice, &ChoiceCommand::choice)->command)->trigger();
}

} // namespace SessionDeck
