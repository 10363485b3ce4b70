// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/json/claudetree.h"

#include <algorithm>

namespace SessionDeck {

ClaudeTree::ClaudeTree(const std::vector<ClaudeRecord> &records)
    : m_records(records),
      m_children(records.size()),
      m_messageIds(records.size()),
      m_sideResult(records.size()),
      m_sideResults(records.size())
{
    for (size_t i = 0; i < records.size(); ++i) {
        if (!records[i].uuid.isEmpty()
            && !m_byUuid.contains(records[i].uuid)) // of copied records the first counts
            m_byUuid.insert(records[i].uuid, i);
        m_messageIds[i] = decodeClaudeMessage(records[i].message).id;
    }
    for (size_t i = 0; i < records.size(); ++i) {
        const qsizetype parent = find(records[i].parent);
        if (parent >= 0 && find(records[i].uuid) == qsizetype(i) && !records[i].sidechain)
            m_children[size_t(parent)].push_back(i);
    }
    findSideResults();
}

void ClaudeTree::findSideResults()
{
    for (size_t i = 0; i < m_records.size(); ++i) {
        m_sideResult[i] = m_children[i].empty() && m_records[i].type == "user"
            && isToolResult(decodeClaudeMessage(m_records[i].message).content);
    }
    for (size_t i = 0; i < m_records.size(); ++i) {
        for (const size_t child : m_children[i])
            m_sideResults[i] += m_sideResult[child] ? 1 : 0;
    }
}

qsizetype ClaudeTree::find(QByteArrayView uuid) const
{
    const auto found = m_byUuid.constFind(uuid);
    return uuid.isEmpty() || found == m_byUuid.constEnd() ? -1 : qsizetype(*found);
}

qsizetype ClaudeTree::activeLeaf() const
{
    for (size_t i = m_records.size(); i-- > 0;) {
        if (!m_records[i].sidechain && find(m_records[i].uuid) == qsizetype(i))
            return qsizetype(i);
    }
    return -1;
}

std::vector<size_t> ClaudeTree::chain(qsizetype leaf) const
{
    std::vector<size_t> path;
    std::vector<bool> seen(m_records.size());
    for (qsizetype at = leaf; at >= 0 && !seen[size_t(at)]; at = find(m_records[size_t(at)].parent)) {
        seen[size_t(at)] = true;
        path.push_back(size_t(at));
    }
    std::ranges::reverse(path);
    return path;
}

// The turn that begins at path[at], which then stands at the next one.
ClaudeTree::Turn ClaudeTree::withBlocks(const std::vector<size_t> &path, size_t &at) const
{
    Turn turn{path[at++]};
    const QByteArrayView id = m_messageIds[turn.front()];
    while (at < path.size() && !id.isEmpty() && m_messageIds[path[at]] == id)
        turn.push_back(path[at++]);
    return turn;
}

std::vector<ClaudeTree::Turn> ClaudeTree::turns(qsizetype leaf) const
{
    std::vector<size_t> path = chain(leaf);
    std::vector<bool> onPath(m_records.size());
    for (const size_t record : path)
        onPath[record] = true;
    std::vector<Turn> turns;
    for (size_t at = 0; at < path.size();) {
        const Turn turn = withBlocks(path, at);
        if (m_records[turn.front()].isShown())
            turns.push_back(turn);
        for (const size_t record : turn) {
            for (const size_t child : m_children[record]) {
                if (!onPath[child] && m_sideResult[child])
                    turns.push_back({child});
            }
        }
    }
    return turns;
}

// Turns from the root to each record, counted once for all of them: courses share most of their way.
std::vector<qint64> ClaudeTree::turnCounts() const
{
    constexpr qint64 unknown = -1;
    constexpr qint64 underWay = -2; // met again: a cycle, which counts as a root
    std::vector<qint64> counts(m_records.size(), unknown);
    std::vector<size_t> pending;
    for (size_t i = 0; i < m_records.size(); ++i) {
        auto at = qsizetype(i);
        for (; at >= 0 && counts[size_t(at)] == unknown; at = find(m_records[size_t(at)].parent)) {
            counts[size_t(at)] = underWay;
            pending.push_back(size_t(at));
        }
        for (; !pending.empty(); pending.pop_back()) {
            const size_t record = pending.back();
            const qsizetype parent = find(m_records[record].parent);
            counts[record]
                = (parent < 0 ? 0 : std::max<qint64>(counts[size_t(parent)], 0)) + ownTurns(record, parent);
        }
    }
    return counts;
}

// What a record adds to the turns up to its parent: itself, and results beside it.
qint64 ClaudeTree::ownTurns(size_t record, qsizetype parent) const
{
    const bool shown = m_records[record].isShown();
    if (parent < 0)
        return shown ? 1 : 0;
    const QByteArrayView id = m_messageIds[record];
    const bool block = !id.isEmpty() && id == m_messageIds[size_t(parent)];
    const qint64 beside = m_sideResults[size_t(parent)] - (m_sideResult[record] ? 1 : 0);
    return (shown && !block ? 1 : 0) + beside;
}

std::vector<ClaudeTree::Abandoned> ClaudeTree::abandoned() const
{
    std::vector<bool> listed(m_records.size());
    for (const size_t record : chain(activeLeaf()))
        listed[record] = true;
    const std::vector<qint64> counts = turnCounts();
    std::vector<Abandoned> found;
    for (size_t i = m_records.size(); i-- > 0;) {
        if (listed[i] || !isLeaf(i))
            continue;
        qsizetype first = -1; // the shown record nearest to where the course leaves those that are listed
        for (auto at = qsizetype(i); at >= 0 && !listed[size_t(at)];
             at = find(m_records[size_t(at)].parent)) {
            listed[size_t(at)] = true;
            first = m_records[size_t(at)].isShown() ? at : first;
        }
        if (first >= 0)
            found.push_back({.leaf = i, .first = size_t(first), .turns = counts[i]});
    }
    return found;
}

} // namespace SessionDeck
