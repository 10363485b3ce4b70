// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/bulkorder.h"

#include <numeric>

namespace SessionDeck {

qint64 BulkReport::tried() const
{
    return std::accumulate(counts.begin(), counts.end(), qint64(0));
}

void BulkReport::add(BulkResult result)
{
    ++counts[size_t(result.outcome)];
    if (result.outcome != BulkOutcome::Done && result.outcome != BulkOutcome::Already)
        left.push_back(std::move(result));
}

} // namespace SessionDeck
