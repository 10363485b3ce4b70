// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace SessionDeck {

/// The log-linear scale of all latencies: exact nanoseconds up to 63, then 64 equal steps in every power of
/// two, up to about 73 minutes (what is longer counts as that). The middle of a step is at most 0.8 % away
/// from anything in it. The scale is part of the history's format: it must not change.
inline constexpr int latencyStepBits = 6;
inline constexpr int latencyTopBit = 42; ///< Durations are below 2^42 ns.
inline constexpr int latencyBuckets = (latencyTopBit - latencyStepBits + 1) << latencyStepBits;

/// The bucket of a duration; negative ones count as zero.
int latencyBucket(qint64 nanoseconds);
/// The shortest duration of a bucket; of the one behind the last: where the scale ends. Nanoseconds.
qint64 latencyBucketStart(int bucket);
/// What stands for everything in the bucket. Nanoseconds.
qint64 latencyBucketMiddle(int bucket);

} // namespace SessionDeck
