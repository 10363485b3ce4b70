// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/livecatalog.h"
#include "core/metrics/samplingpace.h"
#include "core/store/asyncstore.h"

#include <memory>

namespace SessionDeck {

/// How the user looks at a store; kept while another store is shown.
struct StoreLook
{
    QString search = {};
    SortField field = SortField::LastActivity;
    Qt::SortOrder order = Qt::DescendingOrder;
    QString currentId = {}; ///< Of the session that was current; empty: none.
};

/// A store that is open in the window: its live list, the reader of single sessions, and what changes them.
class DeckStore : public QObject
{
    Q_OBJECT
public:
    DeckStore(const StoreLocation &location, const OpenOptions &options, StoreOpener opener = openStore,
              QObject *parent = nullptr);

    /// As it was asked for; LiveCatalog::state() has it with the layout filled in.
    const StoreLocation &location() const
    {
        return m_location;
    }
    LiveCatalog &catalog()
    {
        return m_catalog;
    }
    const StoreState &state() const
    {
        return m_catalog.state();
    }
    /// Reads single sessions, with the layout that the list was read with.
    AsyncStore *reader();
    /// Changes sessions, with the same layout; opened when it is first used.
    AsyncStore *writer();
    /// Uses the password from now on and tries again.
    void usePassword(const QString &password);

    const OpenOptions &options() const
    {
        return m_options;
    }
    const SamplingPace &pace() const
    {
        return m_pace;
    }
    void setPace(const SamplingPace &pace);

signals:
    /// By usePassword().
    void optionsChanged();
    void paceChanged();

public:
    StoreLook look = {};
    std::vector<Detection> layouts = {}; ///< All that were found at the place; see layoutsAsked.
    bool layoutsAsked = false;
    bool keychainAsked = false; ///< For its password, in this run.

private:
    AsyncStore *upToDate(std::unique_ptr<AsyncStore> &store, const OpenOptions &options);

    StoreLocation m_location;
    OpenOptions m_options;
    SamplingPace m_pace;
    StoreOpener m_opener;
    LiveCatalog m_catalog;
    std::unique_ptr<AsyncStore> m_reader;
    std::unique_ptr<AsyncStore> m_writer;
};

} // namespace SessionDeck
