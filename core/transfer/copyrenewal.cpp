// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/canonicalhash.h"
#include "core/transfer/copybatch.h"
#include "core/transfer/demandedids.h"

namespace SessionDeck {

// Where the target takes each message id only once in all sessions, those that others have already give way.
Result<void> CopyBatch::renewIds()
{
    if (m_target.capabilities().repeatedMessageIds || !m_options.allowLoss)
        return {};
    std::vector<size_t> places;
    for (size_t i = 0; i < m_ways.size(); ++i) {
        if (!m_ways[i].unfit)
            continue;
        CopiedSession &result = m_results[m_ways[i].result];
        renewAllIds(m_ways[i].request.session);
        result.hash = canonicalHash(m_ways[i].request.session);
        result.dropped += QStringLiteral("repeated_id");
        places.push_back(i);
    }
    return places.empty() ? Result<void>() : write(places);
}

} // namespace SessionDeck
