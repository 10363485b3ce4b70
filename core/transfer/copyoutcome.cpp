// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/copyoutcome.h"

#include "core/base/timespan.h"

#include <algorithm>
#include <numeric>

namespace SessionDeck {

namespace {

constexpr std::array<const char *, copyOutcomes> outcomeNames
    = {"copied",  "replaced", "moved",    "equal",  "conflict", "unfit",
       "damaged", "differs",  "restless", "failed", "gone"};

} // namespace

const char *outcomeName(CopyOutcome outcome)
{
    return outcomeNames.at(size_t(outcome));
}

CopyOutcome outcomeNamed(QByteArrayView name)
{
    const auto found = std::ranges::find_if(outcomeNames, [&](const char *known) { return name == known; });
    return found == outcomeNames.end() ? CopyOutcome::Failed : CopyOutcome(found - outcomeNames.begin());
}

bool isSettled(CopyOutcome outcome)
{
    return outcome <= CopyOutcome::Equal; // those that come first
}

bool endsCopy(ErrorCode code)
{
    static constexpr ErrorCode codes[]
        = {ErrorCode::Unreachable, ErrorCode::Unauthorized, ErrorCode::ReadOnly, ErrorCode::NoSpace,
           ErrorCode::Io,          ErrorCode::Locked,       ErrorCode::Cancelled};
    return std::ranges::find(codes, code) != std::end(codes);
}

bool isSameExpiry(Timestamp one, Timestamp other)
{
    constexpr qint64 second = 1'000'000;
    if (one.isNull() || other.isNull())
        return one == other;
    return qAbs(microsecondsBetween(one, other)) <= second;
}

qint64 CopyTally::all() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), qint64(0));
}

qint64 CopyTally::settled() const
{
    return std::accumulate(m_counts.begin(), m_counts.begin() + size_t(CopyOutcome::Equal) + 1, qint64(0));
}

} // namespace SessionDeck
