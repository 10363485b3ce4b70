// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/sessionquery.h"

#include "core/catalog/rowmatcher.h"

namespace SessionDeck {

bool SessionQuery::isEmpty() const
{
    return *this == SessionQuery{};
}

bool matches(const SummaryView &row, const SessionQuery &query)
{
    RowMatcher matcher(query);
    std::vector<quint32> matching;
    matcher.add(0, row, matcher.namesIn(row.participants));
    matcher.takeMatching(matching);
    return !matching.empty();
}

} // namespace SessionDeck
