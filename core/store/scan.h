// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/session/summarybatch.h"

#include <QStringList>

#include <functional>
#include <stop_token>

namespace SessionDeck {

/// How much a scan may read.
enum class ScanDepth {
    Headers, ///< What lists need, as fast as it goes: sizes and counts stay -1 where they would cost more.
    Complete, ///< Headers first; then, where the layout must read messages for it, the same ids once more
              ///< with counts, sizes and orphans filled in.
};

struct ScanRequest
{
    ScanDepth depth = ScanDepth::Headers;
    QStringList ids = {}; ///< Only these; empty: all. An id that is not there is left out silently.
    qsizetype batchRows = 1000; ///< Rows handed to the sink at once, at most. The first batch may be smaller.
    std::stop_token stop = {}; ///< When it asks to stop, the scan returns Cancelled within 100 ms.
};

struct ScanProgress
{
    qint64 scanned = 0; ///< Sessions so far, damaged ones included.
    qint64 total = -1; ///< -1: not known (yet). May be an estimate until the end.
};

/// Where a scan puts what it finds; called on the scanning thread. Unset functions are skipped.
struct ScanSink
{
    /// Rows; the batch is reused after the call. A row with the id of an earlier one replaces it.
    std::function<void(const SummaryBatch &)> rows = {};
    std::function<void(const ScanProgress &)> progress = {};
    /// A record that belongs to no session that could be named (torn line, foreign file, key of a wrong
    /// type), with its place. What can be named is a row with Health::Damaged instead.
    std::function<void(const Error &)> damage = {};
};

} // namespace SessionDeck
