// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/storesampler.h"

#include <algorithm>
#include <iterator>

namespace SessionDeck {

using namespace std::chrono_literals;

namespace {

// What keeps a monitor waiting for a store that does not answer; bounds how late a failure is told.
constexpr auto samplingPatience = 3s;
constexpr auto lockPatience = 500ms;
constexpr std::chrono::milliseconds shortestInterval = 100ms;

OpenOptions impatient(OpenOptions options)
{
    options.mode = AccessMode::ReadOnly;
    options.connectTimeout = samplingPatience;
    options.commandTimeout = samplingPatience;
    options.busyTimeout = lockPatience;
    return options;
}

} // namespace

std::chrono::milliseconds samplingInterval(const SamplingPace &pace, bool shown)
{
    const std::chrono::milliseconds interval = std::max(pace.shown, shortestInterval);
    return shown ? interval : std::max(interval, pace.hidden);
}

StoreSampler::StoreSampler(const MonitoredStore &store, std::shared_ptr<SamplerFeed> feed)
    : m_store(store), m_feed(std::move(feed)), m_reader(store.location, impatient(store.options))
{
}

void StoreSampler::run()
{
    const std::stop_token stop = m_feed->stop();
    while (!stop.stop_requested()) {
        m_feed->begin();
        Sample now = sample();
        if (stop.stop_requested())
            break;
        m_feed->tell(std::move(now));
        keepSource();
        if (!m_feed->waitForTurn(m_source.get()))
            m_source.reset();
    }
}

Sample StoreSampler::sample()
{
    const BootClock::time_point start = BootClock::now();
    const std::chrono::nanoseconds cpuStart = threadCpuTime();
    Sample sample{.store = storeKey(m_store.location),
                  .at = Timestamp::now(),
                  .span = m_last == BootClock::time_point()
                      ? 0
                      : std::chrono::duration<double>(start - m_last).count()};
    m_last = start;
    Result<FigureSet> set = m_reader.read(m_feed->stop());
    sample.location = m_reader.location();
    if (set) {
        sample.figures = m_rates.follow(*set, start);
        sample.operations = m_rates.followLatencies(*set);
        sample.facts = std::move(set->facts);
        sample.slow = std::move(set->slow);
        addDerivedFigures(sample.figures);
    } else {
        sample.reach = Reach::Down;
        sample.error = set.error();
    }
    addOperations(sample);
    FigureSet counts;
    addCounts(counts, sample);
    std::ranges::move(m_counts.follow(counts, start), std::back_inserter(sample.figures));
    m_cost = double((BootClock::now() - start).count());
    m_cpuCost = double((threadCpuTime() - cpuStart).count());
    return sample;
}

void StoreSampler::addOperations(Sample &sample)
{
    std::ranges::move(m_reader.operations().take(), std::back_inserter(sample.operations));
    if (!m_store.recorder)
        return;
    for (OperationFigures &figures : m_store.recorder->take()) {
        m_operations += double(figures.latencies.count());
        m_errors += double(figures.failed);
        sample.operations.push_back(std::move(figures));
    }
}

void StoreSampler::addCounts(FigureSet &set, const Sample &sample)
{
    set.figures = {{"up", sample.reach == Reach::Up ? 1.0 : 0.0}, {"changes", double(m_feed->changes())}};
    if (m_store.recorder) {
        set.figures.push_back({"operations", m_operations});
        set.figures.push_back({"errors", m_errors});
    }
    if (m_cost > 0) { // of the look before: this one is not over
        set.figures.push_back({"sample_time", m_cost});
        set.figures.push_back({"sample_cpu", m_cpuCost});
    }
}

// Opened once the store is; without one nobody counts changes until the next try.
void StoreSampler::keepSource()
{
    if (!m_store.watch || m_source || !m_reader.store())
        return;
    Result<std::unique_ptr<ChangeSource>> source = m_reader.store()->watch();
    if (source)
        m_source = std::move(*source);
}

} // namespace SessionDeck
