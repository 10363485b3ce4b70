// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowcommands.h"

#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/activitydialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/models/storelistmodel.h"
#include "ui/panels/storespanel.h"
#include "ui/window/activityline.h"
#include "ui/window/commandpalette.h"
#include "ui/window/commands.h"
#include "ui/window/mainwindow.h"
#include "ui/window/theme.h"

#include <QActionGroup>
#include <QShortcut>
#include <QStatusBar>

namespace SessionDeck {

namespace {

struct AppearanceCommand
{
    Command command;
    Appearance appearance;
};

constexpr AppearanceCommand appearances[] = {
    {Command::AppearanceSystem, Appearance::System},
    {Command::AppearanceLight, Appearance::Light},
    {Command::AppearanceDark, Appearance::Dark},
};

void openDialog(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

WindowCommands::WindowCommands(MainWindow *window, Theme *theme) : QObject(window), m_window(window)
{
    const CommandSet &commands = *window->commands();
    connect(commands.action(Command::Quit), &QAction::triggered, window, &QWidget::close);
    connect(commands.action(Command::Palette), &QAction::triggered, this, &WindowCommands::showPalette);
    connect(commands.action(Command::Shortcuts), &QAction::triggered, this, &WindowCommands::showShortcuts);
    connect(commands.action(Command::About), &QAction::triggered, this, &WindowCommands::showAbout);
    connect(commands.action(Command::ShowActivity), &QAction::triggered, this, &WindowCommands::showActivity);
    window->statusBar()->addPermanentWidget(
        new ActivityLine(window->activity(), commands.action(Command::ShowActivity)));
    addStoreKeys();
    addAppearance(theme);
}

void WindowCommands::addStoreKeys()
{
    for (int number = 1; number <= 9; ++number) {
        auto *key = new QShortcut(QKeySequence(QStringLiteral("Ctrl+Alt+%1").arg(number)), m_window);
        connect(key, &QShortcut::activated, this, [this, number] {
            if (number <= m_window->stores()->rowCount())
                m_window->storesPanel()->setCurrentRow(number - 1);
        });
    }
}

void WindowCommands::addAppearance(Theme *theme)
{
    auto *group = new QActionGroup(this);
    for (const AppearanceCommand &entry : appearances) {
        QAction *action = m_window->commands()->action(entry.command);
        action->setCheckable(true);
        action->setChecked(theme->appearance() == entry.appearance);
        group->addAction(action);
        connect(theme, &Theme::chosen, action,
                [action, entry](Appearance chosen) { action->setChecked(chosen == entry.appearance); });
        connect(action, &QAction::triggered, theme, [theme, entry] { theme->choose(entry.appearance); });
    }
}

void WindowCommands::showPalette()
{
    auto *palette = new CommandPalette(m_window->commands()->all(), m_window);
    palette->show();
}

void WindowCommands::showShortcuts()
{
    openDialog(new ShortcutsDialog(m_window->commands()->all(), m_window));
}

// One of them, which stays open beside the window.
void WindowCommands::showActivity()
{
    if (!m_activity) {
        m_activity = new ActivityDialog(m_window->activity(), m_window);
        m_activity->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_activity->show();
    m_activity->raise();
    m_activity->activateWindow();
}

void WindowCommands::showAbout()
{
    openDialog(new AboutDialog(m_window));
}

} // namespace SessionDeck
