// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalogoverview.h"
#include "ui/charts/timeaxis.h"

#include <QPointer>
#include <QThreadPool>
#include <QTimer>

namespace SessionDeck {

class ChartGrid;
class DeckMonitor;
class DeckStore;
class ExpiryForecast;
class RankingCard;
struct Sample;

/// The cards of page Monitor that speak of sessions instead of figures: the largest, those that grow, what
/// expires when, what a server found slow, and what the store says of itself. Looks at the catalog off the
/// GUI thread, now and then, while it is shown.
class StoreOverview : public QObject
{
    Q_OBJECT
public:
    /// Puts its cards into the grid.
    StoreOverview(ChartGrid *grid, DeckMonitor *monitor);
    ~StoreOverview() override;

    void showStore(DeckStore *store);
    /// Looks now.
    void look();

signals:
    void sessionChosen(const QString &id);

private:
    void fill(const CatalogOverview &overview);
    void showSample(const Sample &sample);

    ChartGrid *m_grid;
    QPointer<DeckStore> m_store;
    TimeAxis m_future;
    RankingCard *m_largest;
    RankingCard *m_growing;
    RankingCard *m_slow;
    RankingCard *m_facts;
    ExpiryForecast *m_forecast;
    std::shared_ptr<const CatalogSnapshot> m_before; // what growth is measured against
    Timestamp m_beforeAt;
    QTimer m_due;
    bool m_isLooking = false;
    std::stop_source m_stop;
    QThreadPool m_pool;
};

} // namespace SessionDeck
