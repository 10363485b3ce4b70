// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/copybatch.h"

#include "core/base/coretext.h"
#include "core/transfer/canonicalhash.h"
#include "core/transfer/differingparts.h"
#include "core/transfer/speltalike.h"

namespace SessionDeck {

namespace {

void settle(CopiedSession &result, CopyOutcome outcome, const QString &reason)
{
    result.outcome = outcome;
    result.reason = reason;
}

} // namespace

Result<std::vector<CopiedSession>> CopyBatch::run(std::vector<CopyCandidate> candidates)
{
    Result<void> done = take(std::move(candidates));
    const std::vector<size_t> waiting = unattempted();
    if (done && !waiting.empty() && m_options.stop.stop_requested())
        done = fail(ErrorCode::Cancelled, CoreText::tr("Stopped as asked."));
    if (done && !waiting.empty())
        done = write(waiting);
    if (done)
        done = renewIds();
    if (done)
        done = compareWithExisting();
    if (done)
        done = verify();
    if (!done)
        return fail(done.error());
    return std::move(m_results);
}

Result<void> CopyBatch::take(std::vector<CopyCandidate> candidates)
{
    m_results.reserve(candidates.size());
    for (CopyCandidate &candidate : candidates) {
        if (candidate.ending)
            return fail(*candidate.ending);
        if (candidate.goes)
            m_ways.push_back({.request = std::move(candidate.request),
                              .result = m_results.size(),
                              .written = candidate.attempt == CopyCandidate::Attempt::Written,
                              .taken = candidate.attempt == CopyCandidate::Attempt::Taken});
        m_results.push_back(std::move(candidate.result));
    }
    return {};
}

// Those that copyCompact() has not tried.
std::vector<size_t> CopyBatch::unattempted() const
{
    std::vector<size_t> waiting;
    for (size_t i = 0; i < m_ways.size(); ++i) {
        if (!m_ways[i].written && !m_ways[i].taken)
            waiting.push_back(i);
    }
    return waiting;
}

Result<void> CopyBatch::write(const std::vector<size_t> &places)
{
    std::vector<WriteRequest> requests;
    requests.reserve(places.size());
    for (const size_t place : places)
        requests.push_back(std::move(m_ways[place].request));
    const std::vector<Result<Revision>> written = m_target.writeMany(requests);
    for (size_t i = 0; i < places.size(); ++i) {
        Way &way = m_ways[places[i]];
        way.request = std::move(requests[i]);
        CopiedSession &result = m_results[way.result];
        way.written = written[i].has_value();
        way.taken = !written[i] && written[i].error().code == ErrorCode::Conflict;
        way.unfit = !written[i] && written[i].error().code == ErrorCode::Invalid;
        if (way.written)
            result.target = *written[i];
        else if (endsCopy(written[i].error().code))
            return fail(written[i].error());
        else
            settle(result, way.taken ? CopyOutcome::Conflict : CopyOutcome::Failed,
                   describe(written[i].error()));
    }
    return {};
}

// What is there under the ids that were taken: the same already, or something else.
Result<void> CopyBatch::compareWithExisting()
{
    LoadManyRequest request{.stop = m_options.stop};
    std::vector<size_t> places;
    for (size_t i = 0; i < m_ways.size(); ++i) {
        if (!m_ways[i].taken)
            continue;
        places.push_back(i);
        request.ids += m_results[m_ways[i].result].id;
    }
    if (places.empty())
        return {};
    const std::vector<Result<LoadedSession>> existing = m_target.loadMany(request);
    std::vector<size_t> replaced;
    for (size_t i = 0; i < places.size(); ++i) {
        if (existing[i] && givesWay(places[i], *existing[i]))
            replaced.push_back(places[i]);
        else if (!existing[i] && endsCopy(existing[i].error().code))
            return fail(existing[i].error());
    }
    return replaced.empty() ? Result<void>() : write(replaced);
}

// Compares the session with the one that has its id. True: that one is to be replaced.
bool CopyBatch::givesWay(size_t place, const LoadedSession &existing)
{
    Way &way = m_ways[place];
    CopiedSession &result = m_results[way.result];
    DifferingParts parts = differingParts(way.request.session, existing.session);
    if (!isSameExpiry(result.expires, existing.session.expires))
        parts.add(CoreText::tr("expiry"));
    if (parts.isEmpty()) {
        result.target = existing.revision;
        settle(result, CopyOutcome::Equal, {});
        return false;
    }
    settle(result, CopyOutcome::Conflict,
           CoreText::tr("The target has another session of this id; they differ in: %1.").arg(parts.text()));
    way.request.expect = Expect::at(existing.revision);
    way.replaces = m_options.replace;
    return way.replaces;
}

Result<void> CopyBatch::verify()
{
    LoadManyRequest request; // without stop: what was written is looked at in any case
    std::vector<size_t> places;
    for (size_t i = 0; i < m_ways.size(); ++i) {
        if (!m_ways[i].written)
            continue;
        places.push_back(i);
        request.ids += m_results[m_ways[i].result].id;
    }
    if (places.empty())
        return {};
    const std::vector<Result<LoadedSession>> found = m_target.loadMany(request);
    for (size_t i = 0; i < places.size(); ++i) {
        if (found[i])
            judge(places[i], *found[i]);
        else if (endsCopy(found[i].error().code))
            return fail(found[i].error());
        else
            settle(m_results[m_ways[places[i]].result], CopyOutcome::Differs, describe(found[i].error()));
    }
    return {};
}

void CopyBatch::judge(size_t place, const LoadedSession &found)
{
    const Way &way = m_ways[place];
    CopiedSession &result = m_results[way.result];
    const bool same = found.health != Health::Damaged && found.totalMessages == result.messages
        && (isSpeltAlike(way.request.session, found.session) || canonicalHash(found.session) == result.hash);
    if (!same) {
        const DifferingParts parts = differingParts(way.request.session, found.session);
        return settle(result, CopyOutcome::Differs,
                      CoreText::tr("The target gives back something else; it differs in: %1.")
                          .arg(parts.isEmpty() ? found.reason : parts.text()));
    }
    Result<void> expiry;
    if (!isSameExpiry(result.expires, found.session.expires))
        expiry = m_target.setExpiry(result.id, result.expires, Expect::at(found.revision))
                     .map([&](const Revision &revision) { result.target = revision; });
    if (!expiry)
        return settle(result, CopyOutcome::Differs,
                      CoreText::tr("The expiry could not be carried over: %1").arg(describe(expiry.error())));
    settle(result, way.replaces ? CopyOutcome::Replaced : CopyOutcome::Copied, {});
}

} // namespace SessionDeck
