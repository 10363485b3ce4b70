// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/storeoverview.h"

#include "core/base/runthen.h"
#include "ui/charts/chartgrid.h"
#include "ui/models/deckmonitor.h"
#include "ui/models/deckstore.h"
#include "ui/panels/expiryforecast.h"
#include "ui/panels/rankingcard.h"
#include "ui/panels/rankinglines.h"

namespace SessionDeck {

namespace {

constexpr int overviewLookMs = 10'000;
constexpr qint64 growthSpan = 600'000'000; // microseconds; then growth is measured anew

} // namespace

StoreOverview::StoreOverview(ChartGrid *grid, DeckMonitor *monitor)
    : QObject(grid),
      m_grid(grid),
      m_largest(new RankingCard({.name = QStringLiteral("largestSessions"),
                                 .title = tr("Largest sessions"),
                                 .headings = {tr("Session"), tr("Size")}},
                                grid)),
      m_growing(new RankingCard({.name = QStringLiteral("growingSessions"),
                                 .title = tr("Growing sessions, last minutes"),
                                 .headings = {tr("Session"), tr("Growth"), tr("Size")}},
                                grid)),
      m_slow(new RankingCard({.name = QStringLiteral("slowCommands"),
                              .title = tr("Slow log of the server"),
                              .headings = {tr("Time"), tr("Command"), tr("Took")},
                              .stretched = 1},
                             grid)),
      m_facts(new RankingCard({.name = QStringLiteral("storeFacts"),
                               .title = tr("About the store"),
                               .headings = {tr("Fact"), tr("Value")}},
                              grid)),
      m_forecast(new ExpiryForecast(&m_future, grid))
{
    for (QWidget *card :
         {static_cast<QWidget *>(m_forecast), static_cast<QWidget *>(m_largest),
          static_cast<QWidget *>(m_growing), static_cast<QWidget *>(m_slow), static_cast<QWidget *>(m_facts)})
        grid->add(card);
    m_pool.setMaxThreadCount(1);
    m_due.start(overviewLookMs);
    connect(&m_due, &QTimer::timeout, this, &StoreOverview::look);
    connect(m_largest, &RankingCard::chosen, this, &StoreOverview::sessionChosen);
    connect(m_growing, &RankingCard::chosen, this, &StoreOverview::sessionChosen);
    connect(monitor, &DeckMonitor::sampled, this, &StoreOverview::showSample);
}

StoreOverview::~StoreOverview()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void StoreOverview::showStore(DeckStore *store)
{
    if (store == m_store)
        return;
    m_store = store;
    m_before.reset();
    fill({});
    m_slow->setLines({});
    m_facts->setLines({});
    look();
}

void StoreOverview::look()
{
    if (!m_grid->isVisible())
        m_before.reset(); // it holds on to memory
    if (!m_store || m_isLooking || !m_grid->isVisible())
        return;
    const std::shared_ptr<const CatalogSnapshot> now = m_store->catalog().view().snapshot;
    if (!now)
        return;
    const Timestamp at = Timestamp::now();
    if (!m_before || at.microseconds() - m_beforeAt.microseconds() > growthSpan) {
        m_before = now;
        m_beforeAt = at;
    }
    m_isLooking = true;
    const OverviewRequest request{.now = now, .before = m_before, .at = at};
    runThen(
        m_pool, this, [request, stop = m_stop.get_token()] { return catalogOverview(request, stop); },
        [this, store = m_store](const Result<CatalogOverview> &overview) {
            m_isLooking = false;
            if (overview && store == m_store)
                fill(*overview);
        });
}

void StoreOverview::fill(const CatalogOverview &overview)
{
    m_largest->setLines(largestLines(overview.largest));
    m_growing->setLines(growingLines(overview.growing));
    m_forecast->setOverview(overview);
    m_grid->place();
}

void StoreOverview::showSample(const Sample &sample)
{
    if (!m_store || sample.store != DeckMonitor::keyOf(*m_store) || !m_grid->isVisible())
        return;
    const auto show = [this](RankingCard *card, const std::vector<RankedLine> &lines) {
        const bool wasShown = !card->isHidden();
        card->setLines(lines);
        if (wasShown != !lines.empty())
            m_grid->place();
    };
    show(m_slow, slowLines(sample.slow));
    if (sample.reach == Reach::Up) // else it is as it was
        show(m_facts, factRows(sample));
}

} // namespace SessionDeck
