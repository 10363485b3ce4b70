// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/operationrecorder.h"

#include <algorithm>
#include <utility>

namespace SessionDeck {

OperationRecorder::OperationRecorder()
    : m_operations(std::make_unique<std::array<Counters, operationCount>>())
{
}

void OperationRecorder::record(Operation operation, OperationOutcome outcome,
                               std::chrono::nanoseconds duration)
{
    Counters &counters = (*m_operations)[size_t(operation)];
    const qint64 nanoseconds = std::max<qint64>(duration.count(), 0);
    counters.nanoseconds.fetch_add(quint64(nanoseconds), std::memory_order_relaxed);
    if (outcome == OperationOutcome::Refused)
        counters.refused.fetch_add(1, std::memory_order_relaxed);
    if (outcome == OperationOutcome::Failed)
        counters.failed.fetch_add(1, std::memory_order_relaxed);
    // Last, and released: who takes this count finds the rest.
    counters.buckets[size_t(latencyBucket(nanoseconds))].fetch_add(1, std::memory_order_release);
}

std::vector<LatencyHistogram::Bucket> OperationRecorder::takeBuckets(Counters &counters)
{
    std::vector<LatencyHistogram::Bucket> taken;
    for (int bucket = 0; bucket < latencyBuckets; ++bucket) {
        // Most are empty: a look is cheaper than an exchange.
        std::atomic<quint32> &counter = counters.buckets[size_t(bucket)];
        if (counter.load(std::memory_order_relaxed) > 0)
            taken.push_back({.index = quint16(bucket), .count = counter.exchange(0)});
    }
    return taken;
}

std::vector<OperationFigures> OperationRecorder::take()
{
    std::vector<OperationFigures> all;
    for (int operation = 0; operation < operationCount; ++operation) {
        Counters &counters = (*m_operations)[size_t(operation)];
        // The reverse of the order in which record() writes: what is counted here has written the rest
        // before, and the rest of what is not counted yet stays for the call that counts it.
        const std::vector<LatencyHistogram::Bucket> buckets = takeBuckets(counters);
        if (buckets.empty())
            continue;
        OperationFigures figures{.operation = operationName(Operation(operation)),
                                 .refused = counters.refused.exchange(0),
                                 .failed = counters.failed.exchange(0)};
        auto total = double(counters.nanoseconds.exchange(0));
        for (const LatencyHistogram::Bucket &bucket : buckets)
            figures.latencies.add(bucket, std::exchange(total, 0.0));
        all.push_back(std::move(figures));
    }
    return all;
}

} // namespace SessionDeck
