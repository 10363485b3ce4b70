// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/copyjob.h"

namespace SessionDeck {

/// A field that the target has no place for, and how much of it there is.
struct PlannedLoss
{
    const LimitedField *field = nullptr;
    qint64 sessions = 0; ///< That use it.
    qint64 uses = 0; ///< In them.
    bool kept = false; ///< In `extra` or the metadata, in all of them.

    bool isLost() const
    {
        return !kept && !field->filled;
    }
};

/// What a copy would do.
struct CopyPlan
{
    qint64 sessions = 0; ///< That were selected.
    qint64 damaged = 0; ///< Of them, those that cannot be read whole and stay behind.
    qint64 lossy = 0; ///< Of them, those that would lose something.
    std::vector<PlannedLoss> losses = {};
    qint64 equal = 0; ///< That the target has already.
    QStringList conflicts = {}; ///< Ids of which the target has another session.
};

struct PlanRequest
{
    std::vector<SelectedSession> sessions = {};
    bool compare = false; ///< Also look what the target has; otherwise equal and conflicts stay empty.
    std::stop_token stop = {};
    std::function<void(const CopyProgress &)> progress = {};
};

/// Looks at what the sessions really use beside what the target can hold; reads them for it, unless nothing
/// can be missing and nothing is to be compared. Changes nothing. Cancelled, and what endsCopy() says.
Result<CopyPlan> planCopy(CopyEnds ends, const PlanRequest &request);

QString plainNumber(qint64 number); ///< Just its digits.

/// The plan for people, one statement per line; `number` writes the numbers in it.
using NumberText = QString (*)(qint64 number);
enum class PlanPurpose { Copy, Import };
QStringList planText(const CopyPlan &plan, NumberText number = plainNumber,
                     PlanPurpose purpose = PlanPurpose::Copy);

} // namespace SessionDeck
