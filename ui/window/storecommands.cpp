// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/storecommands.h"

#include "ui/models/storelistmodel.h"
#include "ui/panels/sessionspage.h"
#include "ui/panels/storenotices.h"
#include "ui/panels/storespanel.h"
#include "ui/window/commands.h"
#include "ui/window/mainwindow.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QUrl>

namespace SessionDeck {

StoreCommands::StoreCommands(MainWindow *window) : QObject(window), m_window(window)
{
    const auto on = [&](Command command, void (StoreCommands::*method)()) {
        connect(window->commands()->action(command), &QAction::triggered, this, method);
    };
    on(Command::Rescan, &StoreCommands::rescan);
    on(Command::StopScan, &StoreCommands::stopScan);
    on(Command::Reconnect, &StoreCommands::reconnect);
    on(Command::CopyUri, &StoreCommands::copyUri);
    on(Command::ShowInFiles, &StoreCommands::showInFiles);
    on(Command::RemoveStore, &StoreCommands::remove);
    connect(window->commands()->action(Command::NextStore), &QAction::triggered, this, [this] { step(1); });
    connect(window->commands()->action(Command::PreviousStore), &QAction::triggered, this,
            [this] { step(-1); });
    connect(window->page()->notices(), &StoreNotices::reconnectChosen, this, &StoreCommands::reconnect);
    connect(window->page()->notices(), &StoreNotices::rescanChosen, this, &StoreCommands::rescan);
    connect(window->storesPanel(), &StoresPanel::currentChanged, this, &StoreCommands::enable);
    connect(window->stores(), &StoreListModel::dataChanged, this, &StoreCommands::enable);
    enable();
}

DeckStore *StoreCommands::current() const
{
    return m_window->storesPanel()->current();
}

void StoreCommands::enable()
{
    const DeckStore *store = current();
    const StorePhase phase = store ? store->state().phase : StorePhase::Closed;
    const auto set
        = [this](Command command, bool on) { m_window->commands()->action(command)->setEnabled(on); };
    const bool open = phase == StorePhase::Live || phase == StorePhase::Cancelled;
    set(Command::Rescan, open);
    set(Command::StopScan, phase == StorePhase::Scanning);
    set(Command::Reconnect, store && phase != StorePhase::Opening);
    set(Command::CopyUri, store);
    set(Command::ShowInFiles, store && !store->state().location.path.isEmpty());
    set(Command::RemoveStore, store);
    set(Command::NextStore, m_window->stores()->rowCount() > 1);
    set(Command::PreviousStore, m_window->stores()->rowCount() > 1);
}

void StoreCommands::rescan()
{
    current()->catalog().rescan();
}

void StoreCommands::stopScan()
{
    current()->catalog().cancelScan();
}

void StoreCommands::reconnect()
{
    current()->catalog().reconnect();
}

void StoreCommands::copyUri()
{
    QGuiApplication::clipboard()->setText(toUri(current()->state().location));
}

void StoreCommands::showInFiles()
{
    const QFileInfo place(current()->state().location.path);
    QDesktopServices::openUrl(QUrl::fromLocalFile(place.path()));
}

void StoreCommands::remove()
{
    m_window->stores()->remove(m_window->storesPanel()->currentRow());
}

void StoreCommands::step(int by)
{
    const int count = m_window->stores()->rowCount();
    m_window->storesPanel()->setCurrentRow((m_window->storesPanel()->currentRow() + by + count) % count);
}

} // namespace SessionDeck
