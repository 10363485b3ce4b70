// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/importjob.h"

#include "core/base/coretext.h"
#include "core/base/stopscope.h"

#include <span>

namespace SessionDeck {

namespace {

constexpr int mostNames = 1000;
constexpr size_t fewSessions = 64;
constexpr size_t manySessions = 5000; // where each call goes through all that the store holds

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
        session.id = *otherImportName(original, number);
        Result<std::vector<CopiedSession>> result = put(target, {&session, 1}, options);
        if (!result)
            return fail(result.error());
        if (result->front().outcome != CopyOutcome::Conflict || !otherImportName(original, number + 1))
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

size_t importBatch(const Capabilities &target)
{
    return target.goesThroughAll ? manySessions : fewSessions;
}

std::optional<QString> otherImportName(const QString &id, int number)
{
    return number > mostNames ? std::nullopt : std::optional(QString(id + u'-' + QString::number(number)));
}

Result<void> importSessions(SessionStore &target, ImportText &text, const ImportRequest &request,
                            const std::function<void(const ImportedSession &)> &done)
{
    const StopScope scope(request.options.stop);
    const size_t most = importBatch(target.capabilities());
    CopyProgress progress{.total = text.sessions()};
    for (;;) {
        if (request.options.stop.stop_requested())
            return fail(ErrorCode::Cancelled, CoreText::tr("Stopped as asked."));
        const Result<std::vector<Session>> batch = text.next(most);
        if (!batch || batch->empty())
            return batch ? Result<void>() : fail(batch.error());
        if (const Result<void> put = putBatch(target, *batch, request, done); !put)
            return put;
        progress.done += qint64(batch->size());
        if (request.progress)
            request.progress(progress);
    }
}

} // namespace SessionDeck
