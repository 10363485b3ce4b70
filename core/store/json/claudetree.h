// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/json/clauderecord.h"

#include <QHash>

#include <vector>

namespace SessionDeck {

/// The conversation of a transcript: records that name their parents. Everything is linear in their number
/// and survives cycles, missing parents and doubled records.
class ClaudeTree
{
public:
    /// Records of a file in its order; they outlive the tree.
    explicit ClaudeTree(const std::vector<ClaudeRecord> &records);

    /// A message as shown: one record, or several that are blocks of one API message.
    using Turn = std::vector<size_t>;

    /// The record that the conversation ends with: the last one outside of side chains; -1: there is none.
    qsizetype activeLeaf() const;
    /// -1 if no record has this uuid.
    qsizetype find(QByteArrayView uuid) const;
    /// The turns from the root to this record, with the results of tools that were called side by side.
    std::vector<Turn> turns(qsizetype leaf) const;

    /// A course that was left: by an edited or repeated turn.
    struct Abandoned
    {
        size_t leaf = 0;
        size_t first = 0; ///< The first shown record that no course listed before has.
        qint64 turns = 0; ///< From the root to the leaf.
    };
    /// Newest first.
    std::vector<Abandoned> abandoned() const;

private:
    std::vector<size_t> chain(qsizetype leaf) const;
    std::vector<qint64> turnCounts() const;
    qint64 ownTurns(size_t record, qsizetype parent) const;
    void findSideResults();
    bool isLeaf(size_t record) const
    {
        return m_children[record].empty() && !m_sideResult[record] && !m_records[record].sidechain
            && find(m_records[record].uuid) == qsizetype(record);
    }
    Turn withBlocks(const std::vector<size_t> &path, size_t &at) const;

    const std::vector<ClaudeRecord> &m_records;
    QHash<QByteArrayView, size_t> m_byUuid;
    std::vector<std::vector<size_t>> m_children;
    std::vector<QByteArrayView> m_messageIds; // of the API messages
    // Results of tools that nothing follows: of several tools called at once, only one result leads on.
    std::vector<bool> m_sideResult;
    std::vector<qint64> m_sideResults; // among a record's children
};

} // namespace SessionDeck
