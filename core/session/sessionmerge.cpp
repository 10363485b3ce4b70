// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sessionmerge.h"

#include "core/session/mergefields.h"
#include "core/session/mergeorder.h"
#include "core/session/mergeplaces.h"

#include <algorithm>

namespace SessionDeck {

namespace {

std::optional<MergeChange> orderChange(const SessionMerge &merge)
{
    const bool theyMoved = hasMoved(merge, MergeSide::Theirs);
    const bool iMoved = hasMoved(merge, MergeSide::Mine);
    if (!theyMoved && !iMoved)
        return {};
    MergeChange change{.kind = MergeChange::Kind::Order, .field = QStringLiteral("order")};
    change.isConflict = theyMoved && iMoved;
    if (!change.isConflict)
        change.choice = theyMoved ? MergeSide::Theirs : MergeSide::Mine;
    return change;
}

} // namespace

qsizetype SessionMerge::openConflicts() const
{
    return std::ranges::count_if(changes, [](const MergeChange &change) { return !change.choice; });
}

SessionMerge mergeSessions(Session base, Session theirs, Session mine)
{
    SessionMerge merge{.base = std::move(base), .theirs = std::move(theirs), .mine = std::move(mine)};
    placeMessages(merge);
    merge.changes = headerChanges(merge);
    for (qsizetype node = 0; node < qsizetype(merge.messages.size()); ++node) {
        const MergeMessage &places = merge.messages[size_t(node)];
        if (places.theirs >= 0 && places.mine >= 0)
            std::ranges::move(messageFieldChanges(merge, node), std::back_inserter(merge.changes));
        else if (std::optional<MergeChange> presence = presenceChange(merge, node))
            merge.changes.push_back(std::move(*presence));
    }
    if (std::optional<MergeChange> order = orderChange(merge))
        merge.changes.push_back(std::move(*order));
    return merge;
}

} // namespace SessionDeck
