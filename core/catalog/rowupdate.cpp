// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/rowupdate.h"

#include <tuple>

namespace SessionDeck {

SummaryView updatedRow(const SummaryView &before, SummaryView row)
{
    if (row.messageCount < 0)
        row.messageCount = before.messageCount;
    if (row.sizeBytes < 0)
        row.sizeBytes = before.sizeBytes;
    row.title = cutText(row.title);
    row.reason = cutText(row.reason);
    return row;
}

bool sameRow(const SummaryView &a, const SummaryView &b)
{
    const auto numbers = [](const SummaryView &row) {
        return std::tuple(row.messageCount, row.sizeBytes, row.created, row.lastActivity, row.expires,
                          row.health);
    };
    return numbers(a) == numbers(b) && a.title == b.title && a.participants == b.participants
        && a.reason == b.reason;
}

} // namespace SessionDeck
