// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/editsbetween.h"

#include "core/session/messagepairing.h"
#include "core/session/sessionfield.h"

#include <algorithm>

namespace SessionDeck {

namespace {

// How many messages are the same at the beginning and, behind that, at the end.
struct CommonEnds
{
    size_t head = 0;
    size_t tail = 0;
};

CommonEnds commonEnds(const StagedSession &staged, const std::vector<Message> &wanted,
                      const std::vector<qsizetype> &origins)
{
    const std::vector<Message> &now = staged.session.messages;
    const auto isSame = [&](size_t row, size_t other) {
        return staged.origins[row] == origins[other] && isSameMessage(now[row], wanted[other]);
    };
    const size_t shorter = std::min(now.size(), wanted.size());
    CommonEnds ends;
    while (ends.head < shorter && isSame(ends.head, ends.head))
        ++ends.head;
    while (ends.tail < shorter - ends.head
           && isSame(now.size() - 1 - ends.tail, wanted.size() - 1 - ends.tail))
        ++ends.tail;
    return ends;
}

} // namespace

std::vector<SessionEdit> editsBetween(const StagedSession &staged, const Session &base, const Session &wanted)
{
    std::vector<SessionEdit> edits;
    if (const Session before = headerOf(staged.session), after = headerOf(wanted); before != after)
        edits.push_back(HeaderEdit{before, after});
    const std::vector<qsizetype> origins = pairMessages(base.messages, wanted.messages);
    const CommonEnds same = commonEnds(staged, wanted.messages, origins);
    MessageSplice middle{.row = qsizetype(same.head)};
    for (size_t row = same.head; row < staged.session.messages.size() - same.tail; ++row)
        middle.before.push_back(stagedMessage(staged, qsizetype(row)));
    for (size_t row = same.head; row < wanted.messages.size() - same.tail; ++row)
        middle.after.push_back({wanted.messages[row], origins[row]});
    if (!middle.before.empty() || !middle.after.empty())
        edits.push_back(std::move(middle));
    return edits;
}

} // namespace SessionDeck
