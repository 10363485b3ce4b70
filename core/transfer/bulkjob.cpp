// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/bulkjob.h"

#include "core/base/coretext.h"
#include "core/base/stopscope.h"
#include "core/transfer/copyoutcome.h"
#include "core/vault/changeoccasion.h"

namespace SessionDeck {

namespace {

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
    if (!store.readOnlyReason.isEmpty())
        return fail(ErrorCode::ReadOnly, store.readOnlyReason);
    const bool can = order.kind == BulkOrder::Kind::Delete ? store.remove : store.expiry;
    if (can)
        return {};
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
    if (!m_sizer)
        m_sizer = BatchSizer::forChanging(store.capabilities());
    m_sizer->begin();
    Listed listed;
    LoadManyRequest heads{.count = 0, .stop = stop};
    for (qint64 next = m_next; next < m_sessions.count; ++next) {
        SessionSummary session = m_sessions.at(next);
        if (!m_sizer->takes(session.sizeBytes))
            break;
        heads.ids += session.id;
        listed.push_back(std::move(session));
    }
    const StopScope scope(stop);
    const std::vector<Result<LoadedSession>> found = store.loadMany(heads);
    if (stop.stop_requested())
        return m_next < m_sessions.count;
    const Result<void> done = changeAll(store, listed, found);
    if (!done && done.error().code == ErrorCode::Cancelled)
        return true;
    if (!done)
        return fail(done.error());
    m_next += qint64(listed.size());
    m_sizer->end();
    return m_next < m_sessions.count;
}

// Why a session is left as it is although it can be changed.
std::optional<BulkResult> BulkJob::spared(const SessionSummary &listed, const LoadedSession &found) const
{
    if (m_order.kind == BulkOrder::Kind::Delete)
        return isAsListed(listed, found) ? std::nullopt : std::optional(changedSince(listed));
    if (isSameExpiry(found.session.expires, m_order.expires))
        return BulkResult{.id = listed.id, .outcome = BulkOutcome::Already};
    return isSameExpiry(found.session.expires, listed.expires) ? std::nullopt
                                                               : std::optional(changedSince(listed));
}

std::vector<Result<void>> BulkJob::send(SessionStore &store, const std::vector<RemoveRequest> &requests) const
{
    if (m_order.kind == BulkOrder::Kind::Delete)
        return store.removeMany(requests);
    std::vector<ExpiryRequest> expiries;
    for (const RemoveRequest &request : requests)
        expiries.push_back({.id = request.id, .expires = m_order.expires, .expect = request.expect});
    std::vector<Result<void>> done;
    for (const Result<Revision> &set : store.setExpiryMany(expiries))
        done.push_back(set ? Result<void>() : fail(set.error()));
    return done;
}

void BulkJob::note(const SessionSummary &session, const Error &error, Result<void> &ended)
{
    if (!endsCopy(error.code))
        m_report.add(failedResult(session, error));
    else if (ended)
        ended = fail(error);
}

// The error is the first that ends the job; what became of the others is put down in any case.
Result<void> BulkJob::changeAll(SessionStore &store, const Listed &listed,
                                const std::vector<Result<LoadedSession>> &found)
{
    Result<void> ended;
    std::vector<RemoveRequest> requests;
    std::vector<size_t> places;
    for (size_t i = 0; i < listed.size(); ++i) {
        std::optional<BulkResult> left = found[i] ? spared(listed[i], *found[i]) : std::nullopt;
        if (!found[i])
            note(listed[i], found[i].error(), ended);
        else if (left)
            m_report.add(std::move(*left));
        else {
            places.push_back(i);
            requests.push_back({.id = listed[i].id, .expect = Expect::at(found[i]->revision)});
        }
    }
    const std::vector<Result<void>> done
        = requests.empty() || !ended ? std::vector<Result<void>>() : send(store, requests);
    for (size_t i = 0; i < done.size(); ++i) {
        if (done[i])
            m_report.add({.id = listed[places[i]].id, .outcome = BulkOutcome::Done});
        else
            note(listed[places[i]], done[i].error(), ended);
    }
    return ended;
}

} // namespace SessionDeck
