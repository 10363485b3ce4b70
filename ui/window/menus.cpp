// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/menus.h"

#include "ui/panels/sessionspage.h"
#include "ui/panels/sessiontable.h"
#include "ui/panels/storespanel.h"
#include "ui/window/commands.h"
#include "ui/window/mainwindow.h"

#include <QCoreApplication>
#include <QMenuBar>
#include <QPushButton>
#include <QToolBar>
#include <QToolButton>

#include <optional>

namespace SessionDeck {

namespace {

struct MenuText
{
    Q_DECLARE_TR_FUNCTIONS(MenuText)
};

using Entries = std::initializer_list<std::optional<Command>>; // none: a separator

void addEntries(QMenu *menu, const CommandSet &commands, Entries entries)
{
    for (const std::optional<Command> &entry : entries) {
        if (entry)
            menu->addAction(commands.action(*entry));
        else
            menu->addSeparator();
    }
}

QMenu *addMenu(MainWindow &window, const QString &title, Entries entries)
{
    QMenu *menu = window.menuBar()->addMenu(title);
    menu->setToolTipsVisible(true); // why something cannot be done
    addEntries(menu, *window.commands(), entries);
    return menu;
}

void fillMenuBar(MainWindow &window)
{
    using enum Command;
    const CommandSet &commands = *window.commands();
    QMenu *file = addMenu(window, MenuText::tr("&File"), {OpenFile, OpenFolder, OpenUri, ConnectRedis});
    file->addMenu(window.recentMenu());
    addEntries(file, commands, {{}, Quit});
    addMenu(window, MenuText::tr("&Edit"), {Undo, Redo, {}, SelectAll, {}, Find, ClearSearch});
    QMenu *view = addMenu(window, MenuText::tr("&View"),
                          {Palette,
                           {},
                           ShowSessions,
                           ShowMonitor,
                           ShowRestore,
                           ShowExpiring,
                           {},
                           AlertRules,
                           AlertHistory,
                           KeptVersions,
                           {},
                           FocusStores,
                           FocusSessions,
                           FocusInspector,
                           {},
                           ShowActivity,
                           {}});
    addEntries(view->addMenu(MenuText::tr("&Appearance")), commands,
               {AppearanceSystem, AppearanceLight, AppearanceDark});
    addMenu(
        window, MenuText::tr("Sess&ion"),
        {SaveSession,      PreviewChanges, RevertSession,  {}, RenameSession,  DuplicateSession, ForkSession,
         SetExpiry,        EditSession,    EditAsJson,     {}, DeleteSessions, UndoChange,       {},
         TransferSessions, ExportSessions, ImportSessions, {},

         CopyRows,         CopyIds,        CopyJson});
    addMenu(window, MenuText::tr("&Message"),
            {EditMessage,
             {},
             AddMessage,
             InsertMessage,
             DeleteMessage,
             {},
             MoveMessageUp,
             MoveMessageDown,
             {},
             FindInSession});
    addMenu(window, MenuText::tr("&Store"),
            {NextStore,
             PreviousStore,
             {},
             Rescan,
             StopScan,
             Reconnect,
             {},
             EnterPassword,
             ChooseLayout,
             ShowDamage,
             SamplingInterval,
             {},
             CopyUri,
             ShowInFiles,
             {},
             BackUpStore,
             RestoreBackup,
             {},
             ProtectStore,
             {},
             CheckStore,
             SalvageStore,
             {},
             RemoveStore});
    addMenu(window, MenuText::tr("&Help"), {Shortcuts, About});
}

QToolButton *toolButton(QAction *action, const QString &text)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setObjectName(action->objectName() + u"Button");
    return button;
}

// Undo, redo and, filled with colour while there is something to save, save.
void addEditButtons(QToolBar &bar, const CommandSet &commands)
{
    auto *gap = new QWidget;
    gap->setFixedWidth(16);
    bar.addWidget(gap);
    for (const Command command : {Command::Undo, Command::Redo}) {
        QAction *action = commands.action(command);
        QToolButton *button = toolButton(action, {});
        const QString text = command == Command::Undo ? MenuText::tr("⟲ Undo") : MenuText::tr("⟳ Redo");
        QObject::connect(action, &QAction::changed, button, [button, text] { button->setText(text); });
        button->setText(text);
        bar.addWidget(button);
        button->setAutoRaise(false);
    }
    QAction *action = commands.action(Command::SaveSession);
    auto *save = new QPushButton(MenuText::tr("Save session"));
    save->setObjectName(QStringLiteral("saveSessionButton"));
    save->setDefault(true);
    save->setFocusPolicy(Qt::TabFocus);
    save->setEnabled(action->isEnabled());
    QObject::connect(action, &QAction::changed, save,
                     [save, action] { save->setEnabled(action->isEnabled()); });
    QObject::connect(save, &QPushButton::clicked, action, &QAction::trigger);
    bar.addWidget(save);
}

void fillToolBar(MainWindow &window)
{
    const CommandSet &commands = *window.commands();
    QToolBar *bar = window.addToolBar(MenuText::tr("Main"));
    bar->setObjectName(QStringLiteral("mainToolBar"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    QToolButton *open = toolButton(commands.action(Command::OpenFile), MenuText::tr("Open…"));
    open->setMenu(window.openMenu());
    open->setPopupMode(QToolButton::MenuButtonPopup);
    QToolButton *redis
        = toolButton(commands.action(Command::ConnectRedis), MenuText::tr("Connect to Redis…"));
    for (QToolButton *button : {open, redis}) {
        bar->addWidget(button);
        button->setAutoRaise(false); // bars raise what is put into them
        button->updateGeometry();
    }
    addEditButtons(*bar, commands);
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    const QString keys = commands.action(Command::Palette)->shortcut().toString(QKeySequence::NativeText);
    QToolButton *palette
        = toolButton(commands.action(Command::Palette), MenuText::tr("%1  Commands").arg(keys));
    palette->setForegroundRole(QPalette::PlaceholderText);
    bar->addWidget(palette);
}

} // namespace

void fillMenus(MainWindow &window)
{
    using enum Command;
    const CommandSet &commands = *window.commands();
    addEntries(window.openMenu(), commands, {OpenFile, OpenFolder, OpenUri, ConnectRedis});
    window.openMenu()->addMenu(window.recentMenu());
    fillMenuBar(window);
    window.storesPanel()->setOpenMenu(window.openMenu());
    window.storesPanel()->setStoreActions(commands.actions(
        {Reconnect, Rescan, ChooseLayout, SamplingInterval, CopyUri, ShowInFiles, BackUpStore, RemoveStore}));
    window.page()->table()->addActions(
        commands.actions({CopyRows, CopyIds, CopyJson, SelectAll, TransferSessions, ExportSessions,
                          RenameSession, DuplicateSession, SetExpiry, DeleteSessions, UndoChange}));
    window.page()->table()->setContextMenuPolicy(Qt::ActionsContextMenu);
    fillToolBar(window);
}

} // namespace SessionDeck
