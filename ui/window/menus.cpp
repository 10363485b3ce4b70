// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/menus.h"

#include "ui/panels/sessionspage.h"
#include "ui/panels/sessiontable.h"
#include "ui/panels/storespanel.h"
#include "ui/window/commands.h"
#include "ui/window/mainwindow.h"

#include <QCoreApplication>
#include <QMenuBar>
#include <QToolBar>

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
    addEntries(menu, *window.commands(), entries);
    return menu;
}

void fillMenuBar(MainWindow &window)
{
    using enum Command;
    addMenu(window, MenuText::tr("&File"), {OpenFile, OpenFolder, {}, Quit});
    addMenu(window, MenuText::tr("&Edit"), {CopyRows, CopyIds, SelectAll, {}, Find, ClearSearch});
    QMenu *view = addMenu(window, MenuText::tr("&View"),
                          {FocusStores, FocusSessions, {}, NextStore, PreviousStore, {}});
    QMenu *appearance = view->addMenu(MenuText::tr("&Appearance"));
    addEntries(appearance, *window.commands(), {AppearanceSystem, AppearanceLight, AppearanceDark});
    addMenu(window, MenuText::tr("&Store"),
            {Rescan, StopScan, Reconnect, {}, CopyUri, ShowInFiles, {}, RemoveStore});
}

} // namespace

void fillMenus(MainWindow &window)
{
    using enum Command;
    fillMenuBar(window);
    const CommandSet &commands = *window.commands();
    window.storesPanel()->setStoreActions(
        commands.actions({Reconnect, Rescan, CopyUri, ShowInFiles, RemoveStore}));
    window.page()->table()->addActions(commands.actions({CopyRows, CopyIds, SelectAll}));
    window.page()->table()->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *openMenu = new QMenu(&window);
    addEntries(openMenu, commands, {OpenFile, OpenFolder});
    window.storesPanel()->setOpenMenu(openMenu);
    QToolBar *bar = window.addToolBar(MenuText::tr("Main"));
    bar->setObjectName(QStringLiteral("mainToolBar"));
    bar->setMovable(false);
    bar->addActions(commands.actions({OpenFile, OpenFolder}));
}

} // namespace SessionDeck
