// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/storecards.h"

#include "ui/models/deckmonitor.h"
#include "ui/models/storecell.h"
#include "ui/models/storelistmodel.h"
#include "ui/panels/storecard.h"

#include <QGridLayout>

#include <algorithm>

namespace SessionDeck {

namespace {

constexpr int leastCardWidth = 210;
constexpr int mostCardColumns = 6;

} // namespace

StoreCards::StoreCards(StoreListModel *stores, DeckMonitor *monitor, QWidget *parent)
    : QWidget(parent), m_stores(stores), m_monitor(monitor), m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("storeCards"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(10);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &StoreCards::refresh);
    connect(stores, &StoreListModel::rowsInserted, this, &StoreCards::rebuild);
    connect(stores, &StoreListModel::rowsRemoved, this, &StoreCards::rebuild);
    m_second.start();
    rebuild();
}

void StoreCards::setCurrent(const DeckStore *store)
{
    const int row = m_stores->rowOf(store);
    if (row >= 0 && row < m_cards.size())
        m_cards[row]->setChecked(true);
}

void StoreCards::setAlerts(std::function<QString(const QString &)> alerts)
{
    m_alerts = std::move(alerts);
    refresh();
}

void StoreCards::rebuild()
{
    qDeleteAll(m_cards);
    m_cards.clear();
    for (int row = 0; row < m_stores->rowCount(); ++row) {
        auto *card = new StoreCard;
        m_cards += card;
        connect(card, &StoreCard::clicked, this, [this, row] { emit chosen(m_stores->store(row)); });
    }
    m_columns = 0;
    place();
    refresh();
}

void StoreCards::place()
{
    const int room = std::clamp(width() / leastCardWidth, 1, mostCardColumns);
    const int columns = std::min(room, int(m_cards.size()));
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < m_cards.size(); ++i)
        m_grid->addWidget(m_cards[i], i / columns, i % columns);
}

// Only while it is seen: whoever shows it again gets what is true then.
void StoreCards::refresh()
{
    if (!isVisible())
        return;
    for (int row = 0; row < m_cards.size(); ++row) {
        const DeckStore &store = *m_stores->store(row);
        const QString key = DeckMonitor::keyOf(store);
        const RecentSamples *recent = m_monitor->recent(key);
        m_cards[row]->setContent({.name = storeName(store.state()),
                                  .sign = storeSign(store.state()),
                                  .line = recent ? activityLine(*recent) : Sparkline(),
                                  .texts = cardTexts(store.state(), recent, Timestamp::now()),
                                  .alert = m_alerts ? m_alerts(key) : QString()});
    }
}

void StoreCards::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void StoreCards::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace SessionDeck
