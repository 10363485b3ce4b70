// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/importjob.h"

#include "core/base/coretext.h"
#include "core/base/stopscope.h"

#include <span>

namespace SessionDeck {

namespace {

constexpr int mostNames = 1000;
constexpr qint64 mostBatchMessages = 20'000;
constexpr size_t fewSessions = 64;
constexpr size_t manySessions = 5000; // where each call goes through all that the store holds

// How many of the sessions go in one batch.
size_t batchOf(std::span<const Session> sessions, size_t most)
{
    qint64 messages = 0;
    size_t count = 0;
    for (; count < std::min(most, sessions.size()) && messages < mostBatchMessages; ++count)
        messages += qint64(sessions[count].messages.size());
    return count;
}

Result<std::vector<CopiedSession>> put(SessionStore &target, std::span<const Session> sessions,
                                       const CopyOptions &options)
{
    std::vector<CopyCandidate> candidates;
    candidates.reserve(sessions.size());
    for (const Session &session : sessions)
        candidates.push_back(makeCandidate({.id = session.id}, LoadedSession{.session = session},
                                           target.capabilities(), options));
    return CopyBatch(target, options).run(std::move(candidates));
}

// Tries names until one is free, or has this very session already.
Result<CopiedSession> putRenamed(SessionStore &target, Session session, const CopyOptions &options)
{
    const QString original = session.id;
    for (int number = 2;; ++number) {
        session.id = original + u'-' + QString::number(number);
        Result<std::vector<CopiedSession>> result = put(target, {&session, 1}, options);
        if (!result)
            return fail(result.error());
        if (result->front().outcome != CopyOutcome::Conflict || number == mostNames)
            return std::move(result->front());
    }
}

Result<void> putBatch(SessionStore &target, std::span<const Session> sessions, const ImportRequest &request,
                      const std::function<void(const ImportedSession &)> &done)
{
    const Result<std::vector<CopiedSession>> results = put(target, sessions, request.options);
    if (!results)
        return fail(results.error());
    for (size_t i = 0; i < sessions.size(); ++i) {
        Result<CopiedSession> result = results->at(i);
        if (result->outcome == CopyOutcome::Conflict && request.taken == TakenId::Rename)
            result = putRenamed(target, sessions[i], request.options);
        if (!result)
            return fail(result.error());
        done({.originalId = sessions[i].id, .copied = std::move(*result)});
    }
    return {};
}

} // namespace

Result<void> importSessions(SessionStore &target, const std::vector<Session> &sessions,
                            const ImportRequest &request,
                            const std::function<void(const ImportedSession &)> &done)
{
    const StopScope scope(request.options.stop);
    const std::span<const Session> all = sessions;
    const size_t most = target.capabilities().goesThroughAll ? manySessions : fewSessions;
    for (size_t next = 0; next < all.size();) {
        if (request.options.stop.stop_requested())
            return fail(ErrorCode::Cancelled, CoreText::tr("Stopped as asked."));
        const size_t count = batchOf(all.subspan(next), most);
        if (const Result<void> put = putBatch(target, all.subspan(next, count), request, done); !put)
            return put;
        next += count;
        if (request.progress)
            request.progress({.done = qint64(next), .total = qint64(all.size())});
    }
    return {};
}

} // namespace SessionDeck
