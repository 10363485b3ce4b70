// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalogview.h"
#include "core/catalog/sessionchange.h"
#include "core/catalog/storestate.h"
#include "core/store/asyncstore.h"

#include <QObject>

#include <memory>

namespace SessionDeck {

struct CatalogOrders;

/// Keeps the catalog of one store true: opens the store with handles of its own on a thread of its own, scans
/// it, watches it, applies what changed, reconnects with backoff. Sorts and filters on another thread. Lives
/// on the GUI thread and never blocks it; the destructor returns within a second even if the store hangs.
class LiveCatalog : public QObject
{
    Q_OBJECT
public:
    /// The opener is called on the catalog's thread.
    LiveCatalog(const StoreLocation &location, const OpenOptions &options, QObject *parent = nullptr,
                StoreOpener opener = openStore);
    ~LiveCatalog() override;

    void start();
    /// Stops the scan that is running; what is there stays, as partial.
    void cancelScan();
    /// Scans again from the start; the rows stay until they are replaced, and those not found again go.
    void rescan();
    /// Tries at once instead of at retryAt; also after Failed. With new options if the password changed.
    void reconnect();
    void setOptions(const OpenOptions &options);
    /// Sorts and filters anew; viewChanged follows. The newest request wins.
    void setView(const ViewSpec &spec);

    const StoreState &state() const;
    /// The last view that was computed; empty at first.
    const CatalogView &view() const;

signals:
    /// At most ten times a second.
    void stateChanged(const SessionDeck::StoreState &state);
    /// Rows were added, changed, removed or put into another order; at most four times a second while
    /// scanning.
    void viewChanged(const SessionDeck::CatalogView &view);
    /// Sessions that another program (or this one) changed, for whoever shows one of them. None named: the
    /// store cannot say which, it may be any.
    void sessionsChanged(const QStringList &ids);
    /// What happened to sessions since the scan of all: for whoever shows or counts it.
    void changesSeen(const SessionDeck::SessionChanges &changes);

private:
    void order(const std::function<void(CatalogOrders &)> &change);
    void takeNews();
    void startView();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace SessionDeck
