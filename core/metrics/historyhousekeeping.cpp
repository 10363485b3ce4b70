// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/historyhousekeeping.h"

#include "core/metrics/historyrollup.h"
#include "core/metrics/historyschema.h"

#include <algorithm>

namespace SessionDeck {

using namespace std::chrono_literals;

namespace {

constexpr auto pruneInterval = 60s;
constexpr qint64 mostScarcity = 64;
constexpr qint64 catchUp = 60; // how much faster than time the trusted clock may run
constexpr auto trustedFact = "trusted_now";

} // namespace

Result<void> HistoryHousekeeping::keep(qint64 now)
{
    const auto ticking = std::chrono::steady_clock::now();
    if (ticking < m_pruneDue)
        return {};
    m_pruneDue = ticking + pruneInterval;
    const Result<qint64> at = trusted(now);
    if (!at)
        return fail(at.error());
    if (const Result<void> done = pruneHistory(m_connection, *at); !done)
        return done;
    return shrink(*at);
}

Result<qint64> HistoryHousekeeping::trusted(qint64 now)
{
    const Result<std::optional<qint64>> before = historyFact(m_connection, trustedFact);
    if (!before)
        return fail(before.error());
    const auto ticking = std::chrono::steady_clock::now();
    const auto passed = m_trustedAt == std::chrono::steady_clock::time_point()
        ? std::chrono::seconds(pruneInterval)
        : std::chrono::duration_cast<std::chrono::seconds>(ticking - m_trustedAt);
    m_trustedAt = ticking;
    const qint64 at = *before ? std::min(now, **before + catchUp * passed.count()) : now;
    const Result<void> kept = setHistoryFact(m_connection, trustedFact, std::max(at, before->value_or(at)));
    return kept ? Result<qint64>(at) : fail(kept.error());
}

Result<void> HistoryHousekeeping::shrink(qint64 now)
{
    for (qint64 scarcity = 2; scarcity <= mostScarcity; scarcity *= 2) {
        const Result<qint64> bytes
            = m_connection.number("SELECT (page_count - freelist_count) * page_size"
                                  " FROM pragma_page_count, pragma_freelist_count, pragma_page_size");
        if (!bytes)
            return fail(bytes.error());
        if (*bytes <= m_maxBytes)
            return {};
        if (const Result<void> done = pruneHistory(m_connection, now, scarcity); !done)
            return done;
    }
    return {};
}

} // namespace SessionDeck
