// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/storecommands.h"

#include "ui/dialogs/samplingdialog.h"
#include "ui/models/storecell.h"
#include "ui/models/storelistmodel.h"
#include "ui/panels/sessionspage.h"
#include "ui/panels/storenotices.h"
#include "ui/panels/storespanel.h"
#include "ui/window/commands.h"
#include "ui/window/damagelist.h"
#include "ui/window/mainwindow.h"
#include "ui/window/passwords.h"
#include "ui/window/storeopening.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QUrl>

namespace SessionDeck {

namespace {

struct CatalogCommand
{
    Command command;
    void (LiveCatalog::*order)();
};

constexpr CatalogCommand catalogCommands[] = {
    {Command::Rescan, &LiveCatalog::rescan},
    {Command::StopScan, &LiveCatalog::cancelScan},
    {Command::Reconnect, &LiveCatalog::reconnect},
};

} // namespace

StoreCommands::StoreCommands(MainWindow *window) : QObject(window), m_window(window)
{
    connectCatalog();
    connectOpening();
    const CommandSet &commands = *window->commands();
    connect(commands.action(Command::CopyUri), &QAction::triggered, this, &StoreCommands::copyUri);
    connect(commands.action(Command::ShowInFiles), &QAction::triggered, this, &StoreCommands::showInFiles);
    connect(commands.action(Command::ShowDamage), &QAction::triggered, this,
            [this] { showDamage(current()->state(), m_window); });
    connect(commands.action(Command::SamplingInterval), &QAction::triggered, this,
            &StoreCommands::choosePace);
    connect(commands.action(Command::RemoveStore), &QAction::triggered, this, &StoreCommands::remove);
    connect(commands.action(Command::NextStore), &QAction::triggered, this, [this] { step(1); });
    connect(commands.action(Command::PreviousStore), &QAction::triggered, this, [this] { step(-1); });
    connect(window->storesPanel(), &StoresPanel::currentChanged, this, &StoreCommands::enable);
    connect(window->stores(), &StoreListModel::dataChanged, this, &StoreCommands::enable);
    enable();
}

void StoreCommands::connectCatalog()
{
    const CommandSet &commands = *m_window->commands();
    for (const CatalogCommand &entry : catalogCommands) {
        connect(commands.action(entry.command), &QAction::triggered, this,
                [this, entry] { (current()->catalog().*entry.order)(); });
    }
    const StoreNotices *notices = m_window->page()->notices();
    connect(notices, &StoreNotices::reconnectChosen, commands.action(Command::Reconnect), &QAction::trigger);
    connect(notices, &StoreNotices::rescanChosen, commands.action(Command::Rescan), &QAction::trigger);
    connect(notices, &StoreNotices::damageChosen, commands.action(Command::ShowDamage), &QAction::trigger);
}

void StoreCommands::connectOpening()
{
    StoreOpening *opening = m_window->opening();
    const CommandSet &commands = *m_window->commands();
    connect(commands.action(Command::OpenFile), &QAction::triggered, opening, &StoreOpening::openFile);
    connect(commands.action(Command::OpenFolder), &QAction::triggered, opening, &StoreOpening::openFolder);
    connect(commands.action(Command::OpenUri), &QAction::triggered, opening, &StoreOpening::openUri);
    connect(commands.action(Command::ConnectRedis), &QAction::triggered, opening,
            &StoreOpening::connectRedis);
    connect(commands.action(Command::EnterPassword), &QAction::triggered, opening->passwords(),
            [this, opening] { opening->passwords()->ask(current()); });
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
    set(Command::EnterPassword, store && store->state().location.driver == u"redis");
    set(Command::ShowDamage, store && store->state().damageCount > 0);
    set(Command::SamplingInterval, store);
    set(Command::CopyUri, store);
    set(Command::ShowInFiles, store && !store->state().location.path.isEmpty());
    set(Command::RemoveStore, store);
    set(Command::NextStore, m_window->stores()->rowCount() > 1);
    set(Command::PreviousStore, m_window->stores()->rowCount() > 1);
}

void StoreCommands::choosePace()
{
    DeckStore *store = current();
    auto *dialog = new SamplingDialog(storeName(store->state()), store->pace(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, store, [store, dialog] { store->setPace(dialog->pace()); });
    dialog->open();
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
