// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/mergeorder.h"

#include <QHash>

#include <algorithm>

namespace SessionDeck {

namespace {

using Order = std::vector<qsizetype>;

// The messages that a side has, in its order.
Order orderOf(const SessionMerge &merge, MergeSide side)
{
    Order order;
    for (size_t i = 0; i < merge.messages.size(); ++i) {
        if (merge.messages[i].in(side) >= 0)
            order.push_back(qsizetype(i));
    }
    std::ranges::sort(order, {}, [&](qsizetype i) { return merge.messages[size_t(i)].in(side); });
    return order;
}

class OrderWeaver
{
public:
    OrderWeaver(const SessionMerge &merge, const std::vector<bool> &isKept)
        : m_merge(merge), m_isKept(isKept), m_isPlaced(merge.messages.size())
    {
    }

    // Weaves the messages of a side into those that are placed already.
    void weave(MergeSide side);
    Order order = {};

private:
    bool isKept(qsizetype message) const
    {
        return m_isKept[size_t(message)];
    }
    QHash<qsizetype, Order> followers(MergeSide side);

    const SessionMerge &m_merge;
    const std::vector<bool> &m_isKept;
    std::vector<bool> m_isPlaced;
};

// What is not placed yet, by the placed message that it stands behind; -1: at the beginning.
QHash<qsizetype, Order> OrderWeaver::followers(MergeSide side)
{
    QHash<qsizetype, Order> followers;
    qsizetype anchor = -1;
    for (const qsizetype message : orderOf(m_merge, side)) {
        if (m_isPlaced[size_t(message)])
            anchor = message;
        else if (isKept(message))
            followers[anchor].push_back(message);
    }
    return followers;
}

void OrderWeaver::weave(MergeSide side)
{
    QHash<qsizetype, Order> waiting = followers(side);
    Order woven;
    Order pending = waiting.take(-1);
    const auto flush = [&] {
        for (const qsizetype message : pending)
            m_isPlaced[size_t(message)] = true;
        woven.insert(woven.end(), pending.begin(), pending.end());
        pending.clear();
    };
    for (const qsizetype message : order) {
        const bool isKnownThere = m_merge.messages[size_t(message)].in(side) >= 0;
        if (isKnownThere)
            flush();
        woven.push_back(message);
        if (isKnownThere)
            pending = waiting.take(message);
    }
    flush();
    order = std::move(woven);
}

} // namespace

std::vector<qsizetype> mergedOrder(const SessionMerge &merge, MergeSide skeleton,
                                   const std::vector<bool> &isKept)
{
    OrderWeaver weaver(merge, isKept);
    weaver.weave(skeleton);
    for (const MergeSide side : {MergeSide::Theirs, MergeSide::Mine, MergeSide::Base})
        weaver.weave(side);
    return weaver.order;
}

bool hasMoved(const SessionMerge &merge, MergeSide side)
{
    qsizetype last = -1;
    for (const qsizetype message : orderOf(merge, side)) {
        const qsizetype base = merge.messages[size_t(message)].base;
        if (base < 0)
            continue;
        if (base < last)
            return true;
        last = base;
    }
    return false;
}

} // namespace SessionDeck
