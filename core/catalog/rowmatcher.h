// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    /// Whether the row matches; its participants are not looked at but taken from what namesIn() said.
    bool matches(const SummaryView &row, quint64 names);

private:
    struct Pattern
    {
        QByteArray text; // folded
        quint64 bit = 0;
        bool negated = false;
    };
    bool wordsMatch(const SummaryView &row, quint64 names);
    bool participantsMatch(quint64 names) const;
    bool boundsMatch(const SummaryView &row) const;

    std::vector<Pattern> m_words;
    std::vector<Pattern> m_participants;
    std::vector<SessionQuery::Bound> m_bounds;
    unsigned m_health;
    QByteArray m_id;
    QByteArray m_title;
};

} // namespace SessionDeck
