// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/storelayouts.h"

#include "core/base/runthen.h"
#include "ui/dialogs/listdialog.h"
#include "ui/models/storecell.h"
#include "ui/models/storelistmodel.h"
#include "ui/models/storetexts.h"
#include "ui/models/visibletext.h"
#include "ui/panels/sessionspage.h"
#include "ui/panels/storenotices.h"
#include "ui/panels/storespanel.h"
#include "ui/window/commands.h"
#include "ui/window/mainwindow.h"

#include <QPointer>

namespace SessionDeck {

StoreLayouts::StoreLayouts(MainWindow *window) : QObject(window), m_window(window)
{
    connect(window->storesPanel(), &StoresPanel::currentChanged, this, &StoreLayouts::show);
    connect(window->stores(), &StoreListModel::dataChanged, this, &StoreLayouts::show);
    connect(window->page()->notices(), &StoreNotices::layoutChosen, this, &StoreLayouts::choose);
    connect(window->commands()->action(Command::ChooseLayout), &QAction::triggered, this,
            &StoreLayouts::choose);
    show();
}

void StoreLayouts::show()
{
    DeckStore *store = m_window->storesPanel()->current();
    const qsizetype layouts = store ? qsizetype(store->layouts.size()) : 0;
    m_window->commands()->action(Command::ChooseLayout)->setEnabled(layouts > 1);
    // Who named the layout knows what is there.
    const bool named = store && !store->location().layout.isEmpty();
    m_window->page()->notices()->showLayouts(store ? kindText(store->state().location) : QString(),
                                             named ? 0 : layouts);
    if (store && !named && layouts == 0 && !store->layoutsAsked && store->state().phase == StorePhase::Live)
        look(store);
}

void StoreLayouts::look(DeckStore *store)
{
    store->layoutsAsked = true;
    runThen(
        *QThreadPool::globalInstance(), store,
        [location = store->location(), options = store->options()] {
            return detectStores(location, options);
        },
        [self = QPointer(this), store](const Result<std::vector<Detection>> &found) {
            store->layouts = found.value_or(std::vector<Detection>());
            if (self)
                self->show();
        });
}

void StoreLayouts::choose()
{
    DeckStore *store = m_window->storesPanel()->current();
    ListContent content{.name = QStringLiteral("layoutDialog"),
                        .title = tr("Choose Layout"),
                        .text
                        = tr("%1 holds sessions in several layouts. Nothing in it is changed by this choice.")
                              .arg(storeName(store->state())),
                        .columns = {tr("Layout"), tr("What was found")},
                        .choose = tr("Open")};
    int opened = 0;
    for (const Detection &layout : store->layouts) {
        if (layout.location.layout == store->state().location.layout)
            opened = int(content.rows.size());
        content.rows.push_back({kindText(layout.location), visibleLine(layout.reason)});
    }
    auto *dialog = new ListDialog(content, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setCurrentRow(opened);
    connect(dialog, &QDialog::accepted, store,
            [this, dialog, store] { reopen(store, dialog->currentRow()); });
    dialog->open();
}

void StoreLayouts::reopen(DeckStore *store, int layout)
{
    if (layout < 0)
        return;
    const std::vector<Detection> layouts = store->layouts;
    const OpenOptions options = store->options();
    const int row = m_window->stores()->rowOf(store);
    m_window->stores()->remove(row);
    const int reopened = m_window->stores()->add(layouts[size_t(layout)].location, options, row);
    m_window->stores()->store(reopened)->layouts = layouts;
    m_window->storesPanel()->setCurrentRow(reopened);
}

} // namespace SessionDeck
