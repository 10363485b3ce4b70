// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/bulkorder.h"

#include "core/transfer/copyoutcome.h"

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

Result<void> BulkReport::addAll(const QStringList &ids, const std::vector<Result<BulkOutcome>> &outcomes)
{
    Result<void> ended;
    for (size_t i = 0; i < outcomes.size(); ++i) {
        const Error error = outcomes[i] ? Error() : outcomes[i].error();
        const BulkOutcome failed
            = error.code == ErrorCode::Conflict ? BulkOutcome::Changed : BulkOutcome::Failed;
        if (outcomes[i])
            add({.id = ids[qsizetype(i)], .outcome = *outcomes[i]});
        else if (!endsCopy(error.code))
            add({.id = ids[qsizetype(i)], .outcome = failed, .reason = describe(error)});
        else if (ended)
            ended = fail(error);
    }
    return ended;
}

} // namespace SessionDeck
