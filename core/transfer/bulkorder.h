// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/session/sessionsummary.h"

#include <array>
#include <functional>
#include <vector>

namespace SessionDeck {

/// What to do with each of many sessions.
struct BulkOrder
{
    enum class Kind {
        Delete,
        SetExpiry,
        Other, ///< Only to be taken back: a copy, an import, a restore, whatever made or replaced sessions.
    };
    Kind kind = Kind::Delete;
    Timestamp expires = {}; ///< Of SetExpiry; null: never.

    friend bool operator==(const BulkOrder &, const BulkOrder &) = default;
};

/// The sessions, as a list showed them to whoever gave the order.
struct ListedSessions
{
    qint64 count = 0;
    std::function<SessionSummary(qint64)> at = {}; ///< [0, count); called on the thread that works.
};

/// What became of one session.
enum class BulkOutcome : quint8 {
    Done,
    Already, ///< It was so already; nothing was sent.
    Changed, ///< Somebody changed it since it was listed, so it was left alone.
    Gone, ///< It is no longer there.
    Failed, ///< The reason says why.
};
inline constexpr size_t bulkOutcomes = 5;

struct BulkResult
{
    QString id = {};
    BulkOutcome outcome = BulkOutcome::Failed;
    QString reason = {};
};

struct BulkReport
{
    QString bulk = {}; ///< Names the versions that the vault keeps of it, see Version::bulk.
    qint64 total = 0;
    std::array<qint64, bulkOutcomes> counts = {}; ///< By outcome.
    std::vector<BulkResult> left = {}; ///< Those that are not as ordered: Changed, Gone and Failed.

    qint64 of(BulkOutcome outcome) const
    {
        return counts[size_t(outcome)];
    }
    /// Sessions that were dealt with, one way or the other.
    qint64 tried() const;
    void add(BulkResult result);
    /// Of a batch that was taken back. The error is the first that ends such work (see endsCopy()): those
    /// that met it count as not tried.
    Result<void> addAll(const QStringList &ids, const std::vector<Result<BulkOutcome>> &outcomes);
};

} // namespace SessionDeck
