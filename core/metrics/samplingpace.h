// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace SessionDeck {

/// How much time there is between two samples of a store.
struct SamplingPace
{
    std::chrono::milliseconds shown{1000}; ///< While somebody looks; at least 100 ms.
    std::chrono::milliseconds hidden{10'000}; ///< While nobody does; never less than `shown`.

    friend bool operator==(const SamplingPace &, const SamplingPace &) = default;
};

} // namespace SessionDeck
