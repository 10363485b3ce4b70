// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/latencybuckets.h"

#include <algorithm>
#include <bit>

namespace SessionDeck {

namespace {

constexpr qint64 stepsOfPower = qint64(1) << latencyStepBits;
constexpr qint64 longest = (qint64(1) << latencyTopBit) - 1;

} // namespace

int latencyBucket(qint64 nanoseconds)
{
    const auto value = quint64(std::clamp<qint64>(nanoseconds, 0, longest));
    if (value < quint64(stepsOfPower))
        return int(value);
    const int shift = int(std::bit_width(value)) - 1 - latencyStepBits;
    return ((shift + 1) << latencyStepBits) + int((value >> shift) - quint64(stepsOfPower));
}

qint64 latencyBucketStart(int bucket)
{
    if (bucket < stepsOfPower)
        return bucket;
    const int shift = (bucket >> latencyStepBits) - 1;
    return (stepsOfPower + (bucket & int(stepsOfPower - 1))) << shift;
}

qint64 latencyBucketMiddle(int bucket)
{
    const qint64 start = latencyBucketStart(bucket);
    return start + (latencyBucketStart(bucket + 1) - start) / 2;
}

} // namespace SessionDeck
