// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/rowtexts.h"
#include "core/catalog/sessionquery.h"

namespace SessionDeck {

/// A query made ready to be asked about many rows. Used by one thread.
class RowMatcher
{
public:
    explicit RowMatcher(const SessionQuery &query);

    /// Which of the query's words and participants occur in this participants list, one bit each. Rows with
    /// the same list share the answer.
    quint64 namesIn(QByteArrayView participants);
    /// Notes the row, unless it can be seen already that it does not match; its participants are not looked
    /// at but taken from what namesIn() said.
    void add(quint32 slot, const SummaryView &row, quint64 names);
    /// Appends the slots of the noted rows that match, and forgets the rows. Some hundred at once are best.
    void takeMatching(std::vector<quint32> &rows);

private:
    struct Pattern
    {
        QByteArray text; // folded
        quint64 bit = 0;
        bool negated = false;
    };
    bool wordsMatch(quint64 found) const;
    bool participantsMatch(quint64 names) const;
    bool boundsMatch(const SummaryView &row) const;

    std::vector<Pattern> m_words;
    std::vector<Pattern> m_participants;
    std::vector<SessionQuery::Bound> m_bounds;
    unsigned m_health;
    QByteArray m_names;
    std::vector<quint32> m_slots; // noted rows
    std::vector<quint64> m_found; // the words that occur in each
    RowTexts m_texts;
};

} // namespace SessionDeck
