// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/bulkjob.h"

#include "core/base/coretext.h"
#include "core/transfer/copyoutcome.h"
#include "core/vault/changeoccasion.h"

#include <QElapsedTimer>

namespace SessionDeck {

namespace {

constexpr qint64 stepMs = 100;

bool isAsListed(const SessionSummary &listed, const LoadedSession &found)
{
    return (listed.messageCount < 0 || listed.messageCount == found.totalMessages)
        && (listed.lastActivity.isNull() || listed.lastActivity == found.session.lastActivity);
}

BulkResult changedSince(const SessionSummary &listed)
{
    return {.id = listed.id,
            .outcome = BulkOutcome::Changed,
            .reason = CoreText::tr("It was changed since it was listed, and left as it is.")};
}

BulkResult failedResult(const SessionSummary &listed, const Error &error)
{
    if (error.code == ErrorCode::NotFound)
        return {.id = listed.id,
                .outcome = BulkOutcome::Gone,
                .reason = CoreText::tr("It is no longer in the store.")};
    if (error.code == ErrorCode::Conflict)
        return changedSince(listed);
    return {.id = listed.id, .outcome = BulkOutcome::Failed, .reason = describe(error)};
}

} // namespace

BulkJob::BulkJob(const BulkOrder &order, ListedSessions sessions)
    : m_order(order), m_sessions(std::move(sessions))
{
    m_report.bulk = newBulkName();
    m_report.total = m_sessions.count;
}

Result<void> checkOrder(const BulkOrder &order, const Capabilities &store)
{
    const bool can = order.kind == BulkOrder::Kind::Delete ? store.remove : store.expiry;
    if (can)
        return {};
    if (!store.readOnlyReason.isEmpty())
        return fail(ErrorCode::ReadOnly, store.readOnlyReason);
    return fail(ErrorCode::Unsupported,
                order.kind == BulkOrder::Kind::Delete
                    ? CoreText::tr("Sessions of this layout cannot be deleted one by one.")
                    : CoreText::tr("Sessions of this layout cannot expire."));
}

Result<bool> BulkJob::step(SessionStore &store, const std::stop_token &stop)
{
    const Result<void> possible = checkOrder(m_order, store.capabilities());
    if (!possible)
        return fail(possible.error());
    const bool deletes = m_order.kind == BulkOrder::Kind::Delete;
    const ChangeOccasion occasion(
        {.origin = deletes ? ChangeOrigin::Delete : ChangeOrigin::Expiry, .bulk = m_report.bulk});
    QElapsedTimer time;
    time.start();
    while (m_next < m_sessions.count && !stop.stop_requested() && time.elapsed() < stepMs) {
        const Result<BulkResult> result = change(store, m_sessions.at(m_next));
        if (!result)
            return fail(result.error());
        m_report.add(*result);
        ++m_next;
    }
    return m_next < m_sessions.count;
}

Result<BulkResult> BulkJob::change(SessionStore &store, const SessionSummary &listed) const
{
    const auto outcomeOf = [&listed](const Error &error) -> Result<BulkResult> {
        if (endsCopy(error.code))
            return fail(error);
        return failedResult(listed, error);
    };
    const Result<LoadedSession> found = store.load({.id = listed.id, .count = 0});
    if (!found)
        return outcomeOf(found.error());
    const Expect asSeen = Expect::at(found->revision);
    if (m_order.kind == BulkOrder::Kind::Delete) {
        if (!isAsListed(listed, *found))
            return changedSince(listed);
        const Result<void> removed = store.remove(listed.id, asSeen);
        return removed ? BulkResult{.id = listed.id, .outcome = BulkOutcome::Done}
                       : outcomeOf(removed.error());
    }
    if (isSameExpiry(found->session.expires, m_order.expires))
        return BulkResult{.id = listed.id, .outcome = BulkOutcome::Already};
    if (!isSameExpiry(found->session.expires, listed.expires))
        return changedSince(listed);
    const Result<Revision> set = store.setExpiry(listed.id, m_order.expires, asSeen);
    return set ? BulkResult{.id = listed.id, .outcome = BulkOutcome::Done} : outcomeOf(set.error());
}

} // namespace SessionDeck
