// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sessiondiff.h"

#include "core/session/fielddiff.h"
#include "core/session/messagepairing.h"

#include <algorithm>

namespace SessionDeck {

namespace {

// Which of the matched messages left the order: all but a longest rising run of old places.
std::vector<bool> movedMessages(const std::vector<qsizetype> &oldPlaces)
{
    std::vector<size_t> ends; // of the best rising run of each length, as indexes of oldPlaces
    std::vector<qsizetype> previous(oldPlaces.size(), -1);
    std::vector<bool> moved(oldPlaces.size());
    for (size_t j = 0; j < oldPlaces.size(); ++j) {
        if (oldPlaces[j] < 0)
            continue;
        moved[j] = true;
        const auto end
            = std::ranges::lower_bound(ends, oldPlaces[j], {}, [&](size_t at) { return oldPlaces[at]; });
        if (end != ends.begin())
            previous[j] = qsizetype(*(end - 1));
        if (end == ends.end())
            ends.push_back(j);
        else
            *end = j;
    }
    for (qsizetype at = ends.empty() ? -1 : qsizetype(ends.back()); at >= 0; at = previous[size_t(at)])
        moved[size_t(at)] = false;
    return moved;
}

std::vector<qsizetype> removedMessages(const std::vector<qsizetype> &oldPlaces, size_t oldCount)
{
    std::vector<bool> kept(oldCount);
    for (const qsizetype old : oldPlaces) {
        if (old >= 0)
            kept[size_t(old)] = true;
    }
    std::vector<qsizetype> removed;
    for (size_t i = 0; i < oldCount; ++i) {
        if (!kept[i])
            removed.push_back(qsizetype(i));
    }
    return removed;
}

// Hands out the removed messages where they stood: behind the last message that stayed.
class RemovedRun
{
public:
    explicit RemovedRun(std::vector<qsizetype> removed) : m_removed(std::move(removed))
    {
    }

    // All before the old place, and what follows them without a gap.
    void takeBefore(qsizetype old, std::vector<MessageChange> &changes)
    {
        m_behind = std::max(m_behind, old);
        for (; m_next < m_removed.size() && m_removed[m_next] <= m_behind; ++m_next) {
            m_behind = std::max(m_behind, m_removed[m_next] + 1);
            changes.push_back({.before = m_removed[m_next]});
        }
    }

private:
    std::vector<qsizetype> m_removed;
    size_t m_next = 0;
    qsizetype m_behind = 0;
};

std::vector<MessageChange> messageChanges(const std::vector<Message> &before,
                                          const std::vector<Message> &after)
{
    const std::vector<qsizetype> oldPlaces = pairMessages(before, after);
    const std::vector<bool> moved = movedMessages(oldPlaces);
    RemovedRun removed(removedMessages(oldPlaces, before.size()));
    std::vector<MessageChange> changes;
    for (size_t j = 0; j < after.size(); ++j) {
        const qsizetype old = oldPlaces[j];
        const bool stays = old >= 0 && !moved[j];
        MessageChange change{.before = old, .after = qsizetype(j), .moved = moved[j]};
        removed.takeBefore(stays ? old : 0, changes);
        if (old >= 0)
            change.fields = diffMessages(before[size_t(old)], after[j]);
        if (!stays || !change.fields.empty())
            changes.push_back(std::move(change));
        removed.takeBefore(stays ? old + 1 : 0, changes);
    }
    removed.takeBefore(qsizetype(before.size()), changes);
    return changes;
}

} // namespace

SessionDiff diffSessions(const Session &before, const Session &after)
{
    return {.fields = diffHeaders(before, after),
            .messages = messageChanges(before.messages, after.messages)};
}

DiffCounts countChanges(const SessionDiff &diff)
{
    DiffCounts counts;
    for (const MessageChange &change : diff.messages) {
        counts.added += change.before < 0;
        counts.removed += change.after < 0;
        counts.moved += change.moved;
        counts.changed += !change.fields.empty();
    }
    return counts;
}

} // namespace SessionDeck
