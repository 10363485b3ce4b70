// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/copycommands.h"

#include "ui/dialogs/transferdialog.h"
#include "ui/models/format.h"
#include "ui/models/storelistmodel.h"
#include "ui/models/visibletext.h"
#include "ui/panels/copiespanel.h"
#include "ui/panels/inspector.h"
#include "ui/window/mainwindow.h"

#include <QTabWidget>

namespace SessionDeck {

namespace {

WorkScope scopeOf(const QString &id)
{
    return {.text = CopyCommands::tr("The session %1").arg(visibleLine(id).left(80)),
            .ids = [id] { return QStringList{id}; }};
}

} // namespace

CopyCommands::CopyCommands(MainWindow *window)
    : QObject(window), m_window(window), m_panel(new CopiesPanel(window->stores()))
{
    Inspector *inspector = window->inspector();
    inspector->tabs()->addTab(m_panel, tr("Copies"));
    connect(inspector, &Inspector::sessionOpened, m_panel, &CopiesPanel::setSession);
    connect(inspector, &Inspector::sessionChanged, m_panel, &CopiesPanel::refresh);
    connect(m_panel, &CopiesPanel::copyWanted, this, &CopyCommands::copy);
    connect(m_panel, &CopiesPanel::restoreWanted, this, &CopyCommands::restore);
}

// The store that the session is in.
DeckStore *CopyCommands::own() const
{
    for (int row = 0; row < m_window->stores()->rowCount(); ++row) {
        DeckStore *store = m_window->stores()->store(row);
        if (store->reader() == m_panel->address().store)
            return store;
    }
    return nullptr;
}

void CopyCommands::copy()
{
    const DeckStore *source = own();
    if (!source)
        return;
    TransferOffer offer{.opener = m_window->stores()->opener(),
                        .source = endOf(*source),
                        .scopes = {scopeOf(m_panel->address().id)},
                        .activity = m_window->activity()};
    for (int row = 0; row < m_window->stores()->rowCount(); ++row) {
        const DeckStore *store = m_window->stores()->store(row);
        if (store != source)
            offer.targets.push_back(endOf(*store));
    }
    auto *dialog = new TransferDialog(offer, m_window);
    connect(dialog, &QObject::destroyed, m_panel, &CopiesPanel::refresh);
    dialog->show();
}

void CopyCommands::restore(const FoundCopy &copy)
{
    const DeckStore *target = own();
    if (!target)
        return;
    WorkEnd source{.name = copy.place, .location = copy.location};
    if (copy.store)
        source.options = copy.store->options();
    auto *dialog = new TransferDialog({.opener = m_window->stores()->opener(),
                                       .source = source,
                                       .scopes = {scopeOf(copy.copy.id)},
                                       .targets = {endOf(*target)},
                                       .activity = m_window->activity(),
                                       .isRestore = true},
                                      m_window);
    connect(dialog, &QObject::destroyed, m_panel, &CopiesPanel::refresh);
    dialog->show();
}

} // namespace SessionDeck
