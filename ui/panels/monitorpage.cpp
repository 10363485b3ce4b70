// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/monitorpage.h"

#include "core/base/timestamp.h"
#include "ui/models/deckmonitor.h"
#include "ui/models/storecell.h"
#include "ui/models/storelistmodel.h"
#include "ui/panels/changespanel.h"
#include "ui/panels/fittingrange.h"
#include "ui/panels/monitorcharts.h"
#include "ui/panels/monitorexport.h"
#include "ui/panels/rangebar.h"
#include "ui/panels/storecards.h"
#include "ui/panels/storeoverview.h"

#include <QMenu>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace SessionDeck {

namespace {

constexpr int clockMs = 250;
constexpr int pageMargin = 12;
constexpr int leastChartWidth = 320;

DeckStore *storeOf(const StoreListModel &stores, const QString &key)
{
    for (int row = 0; row < stores.rowCount(); ++row) {
        if (DeckMonitor::keyOf(*stores.store(row)) == key)
            return stores.store(row);
    }
    return nullptr;
}

} // namespace

MonitorPage::MonitorPage(StoreListModel *stores, DeckMonitor *monitor, HistoryReader *history,
                         QWidget *parent)
    : QWidget(parent),
      m_stores(stores),
      m_monitor(monitor),
      m_bar(new RangeBar(&m_axis)),
      m_fitting(new FittingRange(&m_axis, m_bar, history)),
      m_cards(new StoreCards(stores, monitor)),
      m_charts(new MonitorCharts({.monitor = monitor, .history = history, .axis = &m_axis})),
      m_overview(new StoreOverview(m_charts, monitor)),
      m_changes(new ChangesPanel),
      m_scroll(new QScrollArea),
      m_trouble(new ErrorLabel)
{
    setObjectName(QStringLiteral("monitorPage"));
    setAccessibleName(tr("Monitor"));
    setMinimumWidth(leastChartWidth); // what does not fit is cut: other pages are not to be widened by it
    layOut();
    fillExportMenu();
    connect(m_bar->compareMenu(), &QMenu::aboutToShow, this, &MonitorPage::fillCompareMenu);
    connect(m_cards, &StoreCards::chosen, this, &MonitorPage::storeChosen);
    connect(m_overview, &StoreOverview::sessionChosen, this,
            [this](const QString &id) { emit sessionChosen(m_store, id); });
    connect(m_changes, &ChangesPanel::sessionChosen, this, &MonitorPage::openChange);
    connect(monitor, &DeckMonitor::changesSeen, this, [this](DeckStore *store, const SessionChanges &seen) {
        m_changes->changes()->add({.key = DeckMonitor::keyOf(*store), .name = storeName(store->state())},
                                  seen);
    });
    connect(&m_axis, &TimeAxis::chosen, this, [this] {
        if (m_isWithBefore) // as long before as is shown
            showSubjects();
    });
    connect(stores, &StoreListModel::rowsInserted, this, &MonitorPage::showSubjects);
    connect(stores, &StoreListModel::rowsRemoved, this, &MonitorPage::showSubjects);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (!isVisible())
            return;
        const qint64 now = Timestamp::now().microseconds();
        m_axis.advance(now);
        m_fitting->advance(now);
    });
    m_clock.start(clockMs);
}

void MonitorPage::layOut()
{
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(pageMargin, 0, pageMargin, pageMargin);
    inner->setSpacing(10);
    inner->addWidget(m_cards);
    inner->addWidget(m_charts);
    inner->addStretch(1);
    QScrollArea *scroll = m_scroll;
    scroll->setObjectName(QStringLiteral("monitorScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto *lower = new QWidget;
    auto *frame = new QVBoxLayout(lower);
    frame->setContentsMargins(pageMargin, 6, pageMargin, pageMargin);
    frame->addWidget(m_changes);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(QStringLiteral("monitorSplitter"));
    splitter->addWidget(scroll);
    splitter->addWidget(lower);
    splitter->setStretchFactor(0, 1);
    splitter->setCollapsible(0, false);
    splitter->setSizes({600, 150});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, pageMargin, 0, 0);
    column->setSpacing(10);
    m_bar->setContentsMargins(pageMargin, 0, pageMargin, 0);
    m_trouble->setObjectName(QStringLiteral("historyTrouble"));
    m_trouble->setContentsMargins(pageMargin, 0, pageMargin, 0);
    column->addWidget(m_trouble);
    column->addWidget(m_bar);
    column->addWidget(splitter, 1);
}

void MonitorPage::showStore(DeckStore *store)
{
    m_store = store;
    m_comparedKey.clear();
    m_overview->showStore(store);
    m_fitting->setStore(store ? DeckMonitor::keyOf(*store) : QString());
    showSubjects();
}

void MonitorPage::showMoment(const TimeRange &range, const QByteArray &metric)
{
    m_axis.zoom(range);
    if (ChartCard *card = m_charts->cardOf(metric))
        m_scroll->ensureWidgetVisible(card);
}

void MonitorPage::fillCompareMenu()
{
    QMenu *menu = m_bar->compareMenu();
    menu->clear();
    const auto add = [this, menu](const QString &text, const QString &key, bool before) {
        QAction *action = menu->addAction(QString(text).replace(u'&', QStringLiteral("&&")), this, [=, this] {
            m_comparedKey = key;
            m_isWithBefore = before;
            showSubjects();
        });
        action->setCheckable(true);
        action->setChecked(key == m_comparedKey && before == m_isWithBefore);
    };
    add(tr("Nothing"), {}, false);
    add(tr("The time before"), {}, true);
    menu->addSeparator();
    for (int row = 0; row < m_stores->rowCount(); ++row) {
        if (m_stores->store(row) != m_store)
            add(storeName(m_stores->store(row)->state()), DeckMonitor::keyOf(*m_stores->store(row)), false);
    }
}

void MonitorPage::fillExportMenu()
{
    for (const ChartExportKind &kind : chartExportKinds())
        m_bar->exportMenu()->addAction(tr("All Charts as %1…").arg(QString::fromLatin1(kind.name)), this,
                                       [this, kind] { exportCharts(*m_charts, kind); });
}

void MonitorPage::showSubjects()
{
    const std::vector<ChartSubject> all = subjectsOf(*m_stores);
    std::vector<ChartSubject> chosen;
    if (m_store)
        chosen.push_back(subjectOf(*m_store));
    if (m_store && m_isWithBefore)
        chosen = {{.key = chosen[0].key, .name = tr("now")},
                  {.key = chosen[0].key, .name = tr("before"), .shift = m_axis.span()}};
    if (const DeckStore *other = storeOf(*m_stores, m_comparedKey); other && m_store)
        chosen.push_back(subjectOf(*other));
    m_cards->setCurrent(m_store);
    m_charts->setSubjects(all, chosen);
}

void MonitorPage::openChange(const QString &storeKey, const QString &id)
{
    if (DeckStore *store = storeOf(*m_stores, storeKey))
        emit sessionChosen(store, id);
}

} // namespace SessionDeck
