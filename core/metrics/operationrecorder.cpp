// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/operationrecorder.h"

#include <algorithm>

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
    counters.buckets[size_t(latencyBucket(nanoseconds))].fetch_add(1, std::memory_order_relaxed);
    counters.outcomes[size_t(outcome)].fetch_add(1, std::memory_order_relaxed);
}

std::vector<OperationFigures> OperationRecorder::take()
{
    std::vector<OperationFigures> all;
    for (int operation = 0; operation < operationCount; ++operation) {
        Counters &counters = (*m_operations)[size_t(operation)];
        std::array<quint32, outcomeCount> outcomes = {};
        for (size_t i = 0; i < outcomes.size(); ++i)
            outcomes[i] = counters.outcomes[i].exchange(0, std::memory_order_relaxed);
        if (std::ranges::count(outcomes, 0U) == outcomeCount)
            continue;
        OperationFigures figures{.operation = operationName(Operation(operation)),
                                 .refused = outcomes[size_t(OperationOutcome::Refused)],
                                 .failed = outcomes[size_t(OperationOutcome::Failed)]};
        auto total = double(counters.nanoseconds.exchange(0, std::memory_order_relaxed));
        for (int bucket = 0; bucket < latencyBuckets; ++bucket) {
            // Most are empty: a look is cheaper than an exchange.
            auto &counter = counters.buckets[size_t(bucket)];
            if (counter.load(std::memory_order_relaxed) == 0)
                continue;
            figures.latencies.add({.index = quint16(bucket), .count = counter.exchange(0)}, total);
            total = 0;
        }
        all.push_back(std::move(figures));
    }
    return all;
}

} // namespace SessionDeck
