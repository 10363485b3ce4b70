// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/figurerates.h"
#include "core/metrics/monitor.h"
#include "core/metrics/samplereader.h"
#include "core/metrics/samplerfeed.h"

namespace SessionDeck {

/// How often the store is sampled while somebody looks, or nobody does.
std::chrono::milliseconds samplingInterval(const SamplingPace &pace, bool shown);

/// What the thread of one monitored store does: looks, tells, waits.
class StoreSampler
{
public:
    StoreSampler(const MonitoredStore &store, std::shared_ptr<SamplerFeed> feed);

    /// Returns when the feed says stop, or later if the store hangs.
    void run();
    /// One look.
    Sample sample();

private:
    void addOperations(Sample &sample);
    void addCounts(FigureSet &set, const Sample &sample);
    void keepSource();

    MonitoredStore m_store;
    std::shared_ptr<SamplerFeed> m_feed;
    SampleReader m_reader;
    FigureRates m_rates; // of the store's own totals
    FigureRates m_counts; // of ours
    std::unique_ptr<ChangeSource> m_source;
    BootClock::time_point m_last = {};
    double m_operations = 0; // so far, with how many failed
    double m_errors = 0;
    double m_cost = 0; // nanoseconds of the look before
    double m_cpuCost = 0;
};

} // namespace SessionDeck
