// SPDX-License-Identifier: GPL-3.0-or-later
// How a move takes from the source what the target has, proven.
#include "core/base/coretext.h"
#include "core/transfer/copyjob.h"

namespace SessionDeck {

namespace {

// Puts down what became of a session that was to be deleted; false if it changed meanwhile: then it is copied
// again first.
bool noteRemoval(CopiedSession &result, const Result<void> &removed)
{
    if (removed) {
        result.outcome = CopyOutcome::Moved;
        return true;
    }
    const ErrorCode code = removed.error().code;
    if (code == ErrorCode::Conflict || code == ErrorCode::NotFound)
        return false;
    result.outcome = CopyOutcome::Failed;
    result.reason = CoreText::tr("It was copied, but could not be deleted from the source: %1")
                        .arg(describe(removed.error()));
    return true;
}

// What the target has now goes from the source, in the state that was copied.
std::vector<RemoveRequest> removalsOf(std::vector<CopiedSession> &results,
                                      std::vector<CopiedSession *> &settled)
{
    std::vector<RemoveRequest> requests;
    for (CopiedSession &result : results) {
        if (!isSettled(result.outcome))
            continue;
        requests.push_back({.id = result.id, .expect = Expect::at(result.source)});
        settled.push_back(&result);
    }
    return requests;
}

} // namespace

Result<void> CopyJob::removeFromSource(std::vector<CopiedSession> &results)
{
    std::vector<CopiedSession *> settled;
    const std::vector<RemoveRequest> requests = removalsOf(results, settled);
    const std::vector<Result<void>> done = m_ends.source.removeMany(requests);
    std::vector<CopiedSession> removed;
    Result<void> ended;
    for (size_t i = 0; i < done.size(); ++i) {
        if (!done[i] && endsCopy(done[i].error().code))
            ended = ended ? fail(done[i].error()) : ended;
        else if (noteRemoval(*settled[i], done[i]))
            removed.push_back(*settled[i]);
    }
    const Result<void> recorded = m_sink.record && !removed.empty() ? m_sink.record(removed) : Result<void>();
    return ended ? recorded : ended;
}

} // namespace SessionDeck
