// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/latencyhistogram.h"

#include <algorithm>
#include <cmath>

namespace SessionDeck {

void LatencyHistogram::record(qint64 nanoseconds, quint64 times)
{
    const int bucket = latencyBucket(nanoseconds);
    add({.index = quint16(bucket), .count = times}, double(std::max<qint64>(nanoseconds, 0)) * double(times));
}

void LatencyHistogram::add(const Bucket &bucket, double total)
{
    if (bucket.count == 0)
        return;
    const auto at = std::ranges::lower_bound(m_buckets, bucket.index, {}, &Bucket::index);
    if (at != m_buckets.end() && at->index == bucket.index)
        at->count += bucket.count;
    else
        m_buckets.insert(at, bucket);
    m_count += bucket.count;
    m_total += total;
}

void LatencyHistogram::merge(const LatencyHistogram &other)
{
    std::vector<Bucket> merged;
    merged.reserve(m_buckets.size() + other.m_buckets.size());
    auto mine = m_buckets.cbegin();
    for (const Bucket &theirs : other.m_buckets) {
        while (mine != m_buckets.cend() && mine->index < theirs.index)
            merged.push_back(*mine++);
        merged.push_back(theirs);
        if (mine != m_buckets.cend() && mine->index == theirs.index)
            merged.back().count += (mine++)->count;
    }
    merged.insert(merged.end(), mine, m_buckets.cend());
    m_buckets = std::move(merged);
    m_count += other.m_count;
    m_total += other.m_total;
}

std::optional<LatencyHistogram> LatencyHistogram::since(const LatencyHistogram &earlier) const
{
    LatencyHistogram fresh;
    auto old = earlier.m_buckets.cbegin();
    for (const Bucket &now : m_buckets) {
        const quint64 before
            = old != earlier.m_buckets.cend() && old->index == now.index ? (old++)->count : 0;
        if (before > now.count)
            return std::nullopt;
        fresh.add({.index = now.index, .count = now.count - before}, 0);
    }
    if (old != earlier.m_buckets.cend()) // a bucket that had something is empty or was passed over
        return std::nullopt;
    fresh.m_total = std::max(0.0, m_total - earlier.m_total);
    return fresh;
}

qint64 LatencyHistogram::percentile(double percent) const
{
    if (m_count == 0)
        return -1;
    const double share = std::clamp(percent, 0.0, 100.0) / 100;
    const auto rank = std::max<quint64>(1, quint64(std::ceil(share * double(m_count))));
    quint64 passed = 0;
    for (const Bucket &bucket : m_buckets) {
        passed += bucket.count;
        if (passed >= rank)
            return latencyBucketMiddle(bucket.index);
    }
    return latencyBucketMiddle(m_buckets.back().index);
}

double LatencyHistogram::mean() const
{
    return m_count == 0 ? 0 : m_total / double(m_count);
}

} // namespace SessionDeck
