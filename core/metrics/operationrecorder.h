// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/latencyhistogram.h"
#include "core/metrics/operation.h"

#include <array>
#include <atomic>
#include <chrono>
#include <memory>
#include <vector>

namespace SessionDeck {

/// What one operation did in a span of time.
struct OperationFigures
{
    QByteArray operation = {}; ///< Operation's name, or "server.get" for what the server measured itself.
    LatencyHistogram latencies = {}; ///< Of all outcomes.
    quint64 refused = 0;
    quint64 failed = 0;
};

/// Counts the operations of one store. Any thread may record at any time, without a lock; about 100 kB.
class OperationRecorder
{
public:
    OperationRecorder();

    void record(Operation operation, OperationOutcome outcome, std::chrono::nanoseconds duration);
    /// What was recorded since the last call; operations that did not happen are left out. Nothing is lost,
    /// but what is being recorded at this moment may add its duration and outcome to this call and its count
    /// to the next.
    std::vector<OperationFigures> take();

private:
    struct Counters
    {
        std::array<std::atomic<quint32>, latencyBuckets> buckets = {};
        std::atomic<quint32> refused = 0;
        std::atomic<quint32> failed = 0;
        std::atomic<quint64> nanoseconds = 0;
    };
    static std::vector<LatencyHistogram::Bucket> takeBuckets(Counters &counters);

    std::unique_ptr<std::array<Counters, operationCount>> m_operations;
};

} // namespace SessionDeck
