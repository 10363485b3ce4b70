// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowmemory.h"

#include "ui/models/storelistmodel.h"
#include "ui/models/visibletext.h"
#include "ui/panels/sessionheader.h"
#include "ui/panels/sessionspage.h"
#include "ui/panels/sessiontable.h"
#include "ui/panels/storespanel.h"
#include "ui/window/commands.h"
#include "ui/window/mainwindow.h"
#include "ui/window/pages.h"
#include "ui/window/storeopening.h"
#include "ui/window/theme.h"

#include <QCloseEvent>
#include <QMenu>
#include <QSettings>
#include <QSplitter>

#include <algorithm>
#include <utility>

namespace SessionDeck {

namespace {

constexpr auto geometryKey = "window/geometry";
constexpr auto splitterKey = "window/splitter";
constexpr auto columnsKey = "window/columns";
constexpr auto fitsKey = "window/columnsFit";
constexpr auto appearanceKey = "window/appearance";
constexpr auto pageKey = "window/page";
constexpr auto currentKey = "window/store";

// Whether anything was chosen for the store, beside having it open.
bool isSpecial(const SavedStore &store)
{
    return !store.name.isEmpty() || store.readOnly || store.pace != SamplingPace();
}

} // namespace

WindowMemory::WindowMemory(MainWindow *window, Theme *theme, Stores stores)
    : QObject(window), m_window(window), m_theme(theme), m_keeping(stores), m_recent(window->recentMenu())
{
    QSettings settings;
    m_saved = loadSavedStores(settings);
    restoreLayout();
    fillRecent();
    window->installEventFilter(this);
    connect(window->stores(), &StoreListModel::rowsInserted, this,
            [this](const QModelIndex &, int row) { recall(row); });
    connect(window->opening(), &StoreOpening::opened, this, &WindowMemory::noteOpened);
}

void WindowMemory::restoreLayout()
{
    const QSettings settings;
    m_theme->choose(appearanceFromName(settings.value(QLatin1StringView(appearanceKey)).toString()));
    m_window->restoreGeometry(settings.value(QLatin1StringView(geometryKey)).toByteArray());
    m_window->splitter()->restoreState(settings.value(QLatin1StringView(splitterKey)).toByteArray());
    m_window->pages()->setCurrentName(settings.value(QLatin1StringView(pageKey)).toString());
    SessionHeader *header = m_window->page()->table()->header();
    const QSignalBlocker quiet(header); // sorting is the store's, not the header's
    header->restoreState(settings.value(QLatin1StringView(columnsKey)).toByteArray());
    header->setFits(settings.value(QLatin1StringView(fitsKey), true).toBool());
}

void WindowMemory::reopenStores()
{
    const int current = QSettings().value(QLatin1StringView(currentKey), 0).toInt();
    for (const SavedStore &store : m_saved.stores) {
        if (store.openAtStart)
            m_window->stores()->add(store.location, {.mode = AccessMode::ReadOnly});
    }
    m_window->storesPanel()->setCurrentRow(qMin(current, m_window->stores()->rowCount() - 1));
}

bool WindowMemory::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::Close)
        save();
    return QObject::eventFilter(watched, event);
}

void WindowMemory::save()
{
    QSettings settings;
    settings.setValue(QLatin1StringView(appearanceKey), appearanceName(m_theme->appearance()));
    settings.setValue(QLatin1StringView(geometryKey), m_window->saveGeometry());
    settings.setValue(QLatin1StringView(splitterKey), m_window->splitter()->saveState());
    settings.setValue(QLatin1StringView(pageKey), m_window->pages()->currentName());
    settings.setValue(QLatin1StringView(columnsKey),
                      m_window->page()->table()->horizontalHeader()->saveState());
    if (m_keeping == Stores::Remembered) {
        settings.setValue(QLatin1StringView(currentKey), m_window->storesPanel()->currentRow());
        noteOpenStores();
    }
    saveStores(settings, m_saved);
}

void WindowMemory::recall(int row)
{
    DeckStore *store = m_window->stores()->store(row);
    const auto known = std::ranges::find(m_saved.stores, store->location(), &SavedStore::location);
    if (known != m_saved.stores.end())
        store->setPace(known->pace);
    connect(store, &DeckStore::paceChanged, this, [this, store] {
        const auto changed = std::ranges::find(m_saved.stores, store->location(), &SavedStore::location);
        if (changed != m_saved.stores.end())
            changed->pace = store->pace();
        else
            m_saved.stores.push_back(
                {.location = store->location(), .openAtStart = false, .pace = store->pace()});
    });
}

void WindowMemory::noteOpenStores()
{
    std::vector<SavedStore> known = std::exchange(m_saved.stores, {});
    for (int row = 0; row < m_window->stores()->rowCount(); ++row) {
        const StoreLocation location = m_window->stores()->store(row)->location();
        const auto found = std::ranges::find(known, location, &SavedStore::location);
        m_saved.stores.push_back(found == known.end() ? SavedStore{.location = location} : *found);
        m_saved.stores.back().openAtStart = true;
        if (found != known.end())
            known.erase(found);
    }
    for (SavedStore &store : known) {
        store.openAtStart = false;
        if (isSpecial(store))
            m_saved.stores.push_back(store);
    }
}

void WindowMemory::noteOpened(int row)
{
    noteRecentStore(m_saved, m_window->stores()->store(row)->location());
    fillRecent();
}

void WindowMemory::fillRecent()
{
    m_recent->clear();
    m_recent->setEnabled(!m_saved.recent.empty());
    for (const StoreLocation &location : m_saved.recent) {
        QAction *action
            = m_recent->addAction(visibleLine(toUri(location)).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, m_window->opening(),
                [this, location] { m_window->opening()->openLocation(location); });
    }
}

} // namespace SessionDeck
