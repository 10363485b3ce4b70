// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/metrics/latencybuckets.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace SessionDeck {

/// How many operations took how long: a plain value whose size is bounded by the scale (see
/// latencybuckets.h), whatever is put in. All durations are nanoseconds. Percentiles are within 1 % of the
/// exact ones.
class LatencyHistogram
{
public:
    struct Bucket
    {
        quint16 index = 0;
        quint64 count = 0;

        friend bool operator==(const Bucket &, const Bucket &) = default;
    };

    void record(qint64 nanoseconds, quint64 times = 1);
    /// Adds a bucket as it is counted elsewhere; `total` is the sum of the durations in it.
    void add(const Bucket &bucket, double total);
    void merge(const LatencyHistogram &other);
    /// What was recorded since `earlier`, which must be an older state of this one; nothing if it cannot be,
    /// because the counts were reset meanwhile.
    std::optional<LatencyHistogram> since(const LatencyHistogram &earlier) const;

    /// The duration that `percent` (0 to 100) of all operations did not exceed; -1 if there are none.
    qint64 percentile(double percent) const;
    /// Mean; 0 if there are none. Exact, not from the buckets.
    double mean() const;
    quint64 count() const
    {
        return m_count;
    }
    /// Sum of all durations.
    double total() const
    {
        return m_total;
    }
    /// The buckets that hold anything, ascending.
    const std::vector<Bucket> &buckets() const
    {
        return m_buckets;
    }

    friend bool operator==(const LatencyHistogram &, const LatencyHistogram &) = default;

private:
    std::vector<Bucket> m_buckets;
    quint64 m_count = 0;
    double m_total = 0;
};

/// A few bytes per bucket in use; the format is in core/metrics/FORMAT.md.
QByteArray toBytes(const LatencyHistogram &histogram);
/// Corrupt if the bytes are not what toBytes() writes.
Result<LatencyHistogram> histogramFromBytes(QByteArrayView bytes);

} // namespace SessionDeck
