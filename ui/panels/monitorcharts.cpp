// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/monitorcharts.h"

#include "ui/models/deckmonitor.h"

#include <QComboBox>

#include <algorithm>

namespace SessionDeck {

namespace {

constexpr int leastHeight = 210;
constexpr int reloadMs = 300'000; // what is rolled up meanwhile replaces single samples
constexpr int soonMs = 1500;
constexpr size_t sizeChart = 0;
constexpr size_t latencyChart = 1;

constexpr PlannedSeries sizes[] = {{"bytes", ""}};
constexpr ChartPlan sizePlan{"sizeChart", "", ChartUnit::Bytes, true, true, sizes};

} // namespace

MonitorCharts::MonitorCharts(const Sources &sources, QWidget *parent)
    : ChartGrid(parent), m_from(sources), m_operation(new QComboBox)
{
    setObjectName(QStringLiteral("monitorCharts"));
    m_operation->setAccessibleName(tr("Operation whose latency is shown"));
    m_operation->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    addCharts();
    m_charts[latencyChart].card()->addControl(m_operation);
    connect(m_operation, &QComboBox::activated, this, [this] {
        m_isChosen = true;
        setLines();
        load();
    });
    connect(sources.axis, &TimeAxis::chosen, this, &MonitorCharts::load);
    connect(sources.monitor, &DeckMonitor::sampled, this, &MonitorCharts::take);
    m_reload.setSingleShot(true);
    connect(&m_reload, &QTimer::timeout, this, &MonitorCharts::load);
}

void MonitorCharts::addCharts()
{
    const auto add = [this](const ChartFacts &facts) {
        auto *card = new ChartCard(facts, m_from.axis, this);
        card->setMinimumHeight(leastHeight);
        card->hide();
        ChartGrid::add(card);
        return card;
    };
    m_charts.emplace_back(add({.name = QStringLiteral("sizeChart"),
                               .title = tr("Store size"),
                               .unit = ChartUnit::Bytes,
                               .isStacked = true}));
    m_charts.emplace_back(add({.name = QStringLiteral("latencyChart"),
                               .title = tr("Latency of"),
                               .unit = ChartUnit::Seconds,
                               .scale = ValueScale::Logarithmic}));
    m_heat.emplace(add({.name = QStringLiteral("heatChart"),
                        .title = tr("Latency, how often"),
                        .unit = ChartUnit::Seconds,
                        .scale = ValueScale::Logarithmic}));
    for (const ChartPlan &plan : chartPlans())
        m_charts.emplace_back(add(factsOf(plan)));
    m_charts.emplace_back(add({.name = QStringLiteral("tablesChart"),
                               .title = tr("Largest tables and indexes"),
                               .unit = ChartUnit::Bytes,
                               .isStacked = true}));
}

void MonitorCharts::setSubjects(const std::vector<ChartSubject> &all, const std::vector<ChartSubject> &chosen)
{
    if (all == m_all && chosen == m_chosen)
        return;
    const bool isOther = m_chosen.empty() || chosen.empty() || m_chosen[0] != chosen[0];
    m_all = all;
    m_chosen = chosen;
    if (isOther) {
        m_operation->clear();
        m_isChosen = false;
        m_tables.clear();
    }
    setLines();
    load();
}

// What is not reached now has the tables it had.
std::vector<SeriesQuery> MonitorCharts::tablesNow() const
{
    const RecentSamples *recent = m_chosen.size() == 1 ? m_from.monitor->recent(m_chosen[0].key) : nullptr;
    if (!recent)
        return {};
    return recent->last() && recent->last()->reach == Reach::Up ? tableLines(*recent, m_chosen[0]) : m_tables;
}

// The operations that are known, without taking away what the user chose.
void MonitorCharts::offerOperations()
{
    const RecentSamples *recent = m_chosen.empty() ? nullptr : m_from.monitor->recent(m_chosen[0].key);
    if (!recent)
        return;
    for (const QByteArray &operation : recent->operationNames()) {
        if (m_operation->findText(QString::fromUtf8(operation)) < 0)
            m_operation->addItem(QString::fromUtf8(operation));
    }
    if (!m_isChosen)
        m_operation->setCurrentText(QString::fromUtf8(tellingOperation(*recent)));
}

void MonitorCharts::setLines()
{
    offerOperations();
    const QByteArray operation = m_operation->currentText().toUtf8();
    m_heat->setLine({.store = m_chosen.empty() ? QString() : m_chosen[0].key, .metric = operation});
    std::vector<SeriesQuery> ofAll = figureLines(sizePlan, m_all);
    for (size_t i = 0; i < m_all.size(); ++i)
        ofAll[i].name = m_all[i].name;
    m_charts[sizeChart].setLines(std::move(ofAll));
    m_charts[latencyChart].setLines(latencyLines(operation, m_chosen));
    for (size_t i = 0; i < chartPlans().size(); ++i)
        m_charts[latencyChart + 1 + i].setLines(figureLines(chartPlans()[i], m_chosen));
    m_tables = tablesNow();
    m_charts.back().setLines(m_tables);
}

void MonitorCharts::load()
{
    if (!isVisible())
        return;
    m_reload.start(reloadMs);
    setLines(); // what tells most may be something else by now
    HistoryWish wish{.range = m_from.axis->range(), .heat = m_heat->line()};
    wish.range.from -= wish.range.span() / 10; // lines reach the edge
    for (const LineChart &chart : m_charts)
        wish.lines.insert(wish.lines.end(), chart.lines().begin(), chart.lines().end());
    m_reading.request_stop();
    m_reading = {};
    m_isReading = true;
    const auto read = [wish, stop = m_reading.get_token()](MetricsHistory &history, const std::stop_token &) {
        return readHistory(history, wish, stop);
    };
    m_from.history->run(
        this, read,
        [this, lines = wish.lines.size(), stop = m_reading.get_token()](const Result<HistoryAnswer> &answer) {
            if (stop.stop_requested())
                return;
            m_isReading = false;
            // Without a history there are still the last minutes.
            fill(answer ? *answer : HistoryAnswer{.lines = std::vector<SeriesRing>(lines)});
        });
}

void MonitorCharts::fill(const HistoryAnswer &answer)
{
    size_t wanted = 0;
    for (const LineChart &chart : m_charts)
        wanted += chart.lines().size();
    if (answer.lines.size() != wanted) // other lines were chosen while it could not be seen
        return;
    size_t at = 0;
    for (LineChart &chart : m_charts) {
        chart.fill(std::span(answer.lines).subspan(at, chart.lines().size()), *m_from.monitor);
        at += chart.lines().size();
    }
    m_heat->fill(answer.heat, *m_from.monitor);
    place();
}

void MonitorCharts::take(const Sample &sample)
{
    if (!isVisible())
        return;
    bool isKnown = true;
    for (LineChart &chart : m_charts)
        isKnown &= chart.take(sample);
    m_heat->take(sample);
    isKnown &= m_tables == tablesNow();
    const bool isFirst = !m_chosen.empty() && sample.store == m_chosen[0].key;
    isKnown &= !isFirst || std::ranges::all_of(sample.operations, [this](const OperationFigures &done) {
        return m_operation->findText(QString::fromUtf8(done.operation)) >= 0;
    });
    // A reading that is under way goes on: or one that takes longer than that would never come to its end.
    if (!isKnown && !m_isReading && m_reload.remainingTime() > soonMs)
        m_reload.start(soonMs);
}

void MonitorCharts::showEvent(QShowEvent *event)
{
    ChartGrid::showEvent(event);
    m_from.axis->advance(Timestamp::now().microseconds());
    setLines();
    load();
}

} // namespace SessionDeck
