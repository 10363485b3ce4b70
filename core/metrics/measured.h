// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/operationrecorder.h"

namespace SessionDeck {

/// Does the work, records how long it took and how it ended, and returns its Result.
template <typename Work> auto measured(OperationRecorder &recorder, Operation operation, Work work)
{
    const auto start = std::chrono::steady_clock::now();
    auto result = work();
    recorder.record(operation, outcomeOf(result), std::chrono::steady_clock::now() - start);
    return result;
}

} // namespace SessionDeck
