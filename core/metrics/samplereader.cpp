// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/samplereader.h"

#include "core/metrics/expiryfigures.h"
#include "core/metrics/measured.h"
#include "core/metrics/metricinfo.h"

#include <algorithm>

namespace SessionDeck {

using namespace std::chrono_literals;

namespace {

constexpr auto quickLimit = 2s;
constexpr auto fullLimit = 5s;
constexpr int fullShare = 50; // a full look takes one part in so many of the time

// Puts figures over those of the same name, and behind the others.
void put(std::vector<Figure> &figures, const Figure &figure)
{
    const auto found = std::ranges::find(figures, figure.metric, &Figure::metric);
    if (found == figures.end())
        figures.push_back(figure);
    else
        *found = figure;
}

// Facts that are numbers and metrics at once.
void putFacts(FigureSet &set, const std::vector<StoreFact> &facts)
{
    for (const StoreFact &fact : facts) {
        bool isNumber = false;
        const double value = fact.value.toDouble(&isNumber);
        const QByteArray metric = fact.key.toUtf8();
        if (!isNumber || !findMetric(metric))
            set.facts.push_back(fact);
        else if (value >= 0)
            put(set.figures, {metric, value});
    }
}

bool isTotal(const Figure &figure)
{
    const MetricInfo *metric = findMetric(figure.metric);
    return metric && metric->kind == MetricKind::Counter;
}

} // namespace

SampleReader::SampleReader(const StoreLocation &location, const OpenOptions &options)
    : m_location(location), m_options(options)
{
    m_options.mode = AccessMode::ReadOnly;
}

Result<void> SampleReader::open()
{
    Result<OpenedStore> opened = openStore(m_location, m_options);
    if (!opened)
        return fail(opened.error());
    Result<std::unique_ptr<FigureSource>> source = openFigures(opened->location, m_options);
    if (!source && source.error().code != ErrorCode::Unsupported)
        return fail(source.error());
    m_location = opened->location;
    m_store = std::move(opened->store);
    m_source = source ? std::move(*source) : nullptr;
    m_fullDue = {}; // what was counted before may be another store's by now
    return {};
}

Result<FigureSet> SampleReader::read(std::stop_token stop)
{
    TimeBox box(std::move(stop));
    Result<void> ready = {};
    if (!m_store)
        ready = measured(m_operations, Operation::Open, [this] { return open(); });
    Result<FigureSet> set = ready ? look(box) : fail(ready.error());
    if (!set) {
        m_source.reset();
        m_store.reset();
    }
    return set;
}

Result<void> SampleReader::probe()
{
    if (m_source)
        return m_source->probe();
    // Of a store whose driver has nothing better: to ask for what is not there is cheap everywhere.
    const Result<LoadedSession> none = m_store->load({.id = QStringLiteral("sessiondeck-probe"), .count = 1});
    return none || outcomeOf(none) == OperationOutcome::Refused ? Result<void>() : fail(none.error());
}

Result<FigureSet> SampleReader::look(TimeBox &box)
{
    FigureSet set;
    if (const Result<void> probed = measured(m_operations, Operation::Probe, [this] { return probe(); });
        !probed)
        return fail(probed.error());
    if (m_source) {
        Result<FigureSet> quick = m_source->read(FigureDepth::Quick, box.open(quickLimit));
        if (!quick && quick.error().code != ErrorCode::Cancelled)
            return quick;
        if (quick)
            set = std::move(*quick);
    }
    if (BootClock::now() >= m_fullDue)
        lookFully(box);
    box.close();
    FigureSet all = m_slow;
    // A total that is repeated would look like standstill, and then like a jump.
    std::erase_if(m_slow.figures, isTotal);
    for (const Figure &figure : set.figures)
        put(all.figures, figure);
    for (const StoreFact &fact : set.facts)
        std::erase_if(all.facts, [&](const StoreFact &older) { return older.key == fact.key; });
    all.facts.insert(all.facts.begin(), set.facts.begin(), set.facts.end());
    all.incarnation = std::move(set.incarnation);
    all.latencies = std::move(set.latencies);
    all.slow = std::move(set.slow);
    return all;
}

void SampleReader::lookFully(TimeBox &box)
{
    const BootClock::time_point start = BootClock::now();
    FigureSet set;
    countAll(box, set);
    for (const Figure &figure : expiryFigures(*m_store, box.open(fullLimit)).value_or(std::vector<Figure>()))
        put(set.figures, figure);
    if (m_source) {
        Result<FigureSet> full = m_source->read(FigureDepth::Full, box.open(fullLimit));
        for (const Figure &figure : full ? full->figures : std::vector<Figure>())
            put(set.figures, figure);
        if (full)
            std::ranges::move(full->facts, std::back_inserter(set.facts));
    }
    m_slow = std::move(set);
    const BootClock::time_point end = BootClock::now();
    m_fullDue = end + fullShare * (end - start);
}

void SampleReader::countAll(TimeBox &box, FigureSet &set)
{
    const Result<StoreStatistics> statistics = m_store->statistics(box.open(fullLimit));
    if (!statistics)
        return; // too much to count, or lost meanwhile: the next probe tells
    putFacts(set, statistics->facts);
    const std::pair<const char *, qint64> counts[] = {
        {"sessions", statistics->sessions}, {"messages", statistics->messages}, {"bytes", statistics->bytes}};
    for (const auto &[metric, value] : counts) {
        if (value >= 0)
            put(set.figures, {metric, double(value)});
    }
}

} // namespace SessionDeck
