// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/sessionchange.h"
#include "core/metrics/monitor.h"
#include "core/metrics/operationrecorders.h"
#include "ui/models/recentsamples.h"

#include <map>

namespace SessionDeck {

class DeckStore;
class StoreListModel;

/// Watches every store that is open in the window, as long as it is open, and remembers the last minutes.
class DeckMonitor : public QObject
{
    Q_OBJECT
public:
    /// The recorders of the stores' operations (see meteredOpener()).
    DeckMonitor(StoreListModel *stores, std::shared_ptr<OperationRecorders> recorders,
                QObject *parent = nullptr);

    /// Never null for a store that is open.
    const RecentSamples *recent(const QString &key) const;
    /// By what the store is known in samples.
    static QString keyOf(const DeckStore &store);
    /// While nobody looks, stores are sampled less often.
    void setShown(bool shown)
    {
        m_monitor.setShown(shown);
    }

signals:
    void sampled(const SessionDeck::Sample &sample);
    /// The store is open no more.
    void forgotten(const QString &key);
    /// What happened to sessions of an open store.
    void changesSeen(SessionDeck::DeckStore *store, const SessionDeck::SessionChanges &changes);

private:
    void addRows(int first, int last);
    void removeRows(int first, int last);
    void begin(DeckStore *store);
    void takeSample(const Sample &sample);

    StoreListModel *m_stores;
    std::shared_ptr<OperationRecorders> m_recorders;
    Monitor m_monitor;
    std::map<QString, RecentSamples> m_recent;
};

} // namespace SessionDeck
