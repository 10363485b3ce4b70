// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/mergeplaces.h"

#include "core/session/messagepairing.h"
#include "core/session/sessionfield.h"

namespace SessionDeck {

namespace {

// The messages of one side that the base does not have.
struct Additions
{
    std::vector<Message> messages = {};
    std::vector<qsizetype> places = {};
};

// Notes where a side has the messages of the base, and returns the rest.
Additions placeSide(SessionMerge &merge, qsizetype MergeMessage::*place, const std::vector<Message> &side)
{
    Additions added;
    const std::vector<qsizetype> partners = pairMessages(merge.base.messages, side);
    for (size_t j = 0; j < partners.size(); ++j) {
        if (partners[j] >= 0) {
            merge.messages[size_t(partners[j])].*place = qsizetype(j);
        } else {
            added.messages.push_back(side[j]);
            added.places.push_back(qsizetype(j));
        }
    }
    return added;
}

QString contentOf(const Session &session, qsizetype place)
{
    return place < 0 ? QString() : session.messages[size_t(place)].content;
}

} // namespace

void placeMessages(SessionMerge &merge)
{
    for (qsizetype i = 0; i < qsizetype(merge.base.messages.size()); ++i)
        merge.messages.push_back({.base = i});
    const Additions theirs = placeSide(merge, &MergeMessage::theirs, merge.theirs.messages);
    const Additions mine = placeSide(merge, &MergeMessage::mine, merge.mine.messages);
    const size_t firstAdded = merge.messages.size();
    for (const qsizetype place : theirs.places)
        merge.messages.push_back({.theirs = place});
    const std::vector<qsizetype> twins = pairAdditions(theirs.messages, mine.messages);
    for (size_t k = 0; k < twins.size(); ++k) {
        if (twins[k] >= 0)
            merge.messages[firstAdded + size_t(twins[k])].mine = mine.places[k];
        else
            merge.messages.push_back({.mine = mine.places[k]});
    }
}

std::optional<MergeChange> presenceChange(const SessionMerge &merge, qsizetype message)
{
    const MergeMessage &places = merge.messages[size_t(message)];
    if (places.theirs < 0 && places.mine < 0)
        return {};
    MergeChange change{.kind = MergeChange::Kind::Presence,
                       .message = message,
                       .base = contentOf(merge.base, places.base),
                       .theirs = contentOf(merge.theirs, places.theirs),
                       .mine = contentOf(merge.mine, places.mine)};
    const bool theyHaveIt = places.theirs >= 0;
    const MergeSide keeper = theyHaveIt ? MergeSide::Theirs : MergeSide::Mine;
    const MergeSide remover = theyHaveIt ? MergeSide::Mine : MergeSide::Theirs;
    if (places.base < 0) {
        change.choice = keeper;
        return change;
    }
    const Session &kept = theyHaveIt ? merge.theirs : merge.mine;
    change.isConflict
        = !isSameMessage(merge.base.messages[size_t(places.base)], kept.messages[size_t(places.in(keeper))]);
    if (!change.isConflict)
        change.choice = remover;
    return change;
}

} // namespace SessionDeck
