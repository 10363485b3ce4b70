// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/copyjob.h"

#include "core/base/coretext.h"
#include "core/base/stopscope.h"
#include "core/transfer/compactcopy.h"
#include "core/transfer/copyreading.h"
#include "core/transfer/sessionstates.h"

namespace SessionDeck {

namespace {

constexpr int mostRounds = 3; // of copying again what changed meanwhile
constexpr qsizetype lookAtOnce = 500; // sessions whose revision is asked for

} // namespace

CopyJob::CopyJob(CopyEnds ends, CopyRequest request, CopySink sink)
    : m_ends(ends),
      m_request(std::move(request)),
      m_sink(std::move(sink)),
      m_sizer(BatchSizer::forChanging(ends.target.capabilities()))
{
    m_progress.total = qint64(m_request.sessions.size());
}

Result<CopyTally> CopyJob::run()
{
    const StopScope scope(m_request.options.stop);
    m_before = m_ends.source.stateMark().value_or(QByteArray());
    Result<std::vector<CopyTask>> tasks = resume();
    Result<void> done = tasks ? copy(*tasks) : fail(tasks.error());
    for (int round = 0; done; ++round) {
        tasks = changedSince();
        if (!tasks || tasks->empty()) {
            done = tasks ? Result<void>() : fail(tasks.error());
            break;
        }
        if (round == mostRounds) {
            done = giveUpOn(*tasks);
            break;
        }
        done = copy(*tasks);
    }
    return done ? Result<CopyTally>(m_tally) : fail(done.error());
}

// What is left to do: all but what an earlier run has copied and the target still has.
Result<std::vector<CopyTask>> CopyJob::resume()
{
    QStringList known;
    for (const SelectedSession &session : m_request.sessions) {
        const auto earlier = m_request.earlier.constFind(session.id);
        if (earlier != m_request.earlier.constEnd() && isSettled(earlier->outcome))
            known += session.id;
    }
    const Result<void> looked
        = eachState(m_ends.target, known, m_request.options.stop,
                    [&](const QString &id, const Result<SessionState> &state) {
                        const CopiedSession earlier = m_request.earlier.value(id);
                        if (!state || state->revision != earlier.target || m_request.move)
                            return;
                        m_copied.insert(id, earlier);
                        m_tally.add(earlier.outcome);
                    });
    if (!looked)
        return fail(looked.error());
    m_progress.done = m_copied.size();
    std::vector<CopyTask> tasks;
    for (const SelectedSession &session : m_request.sessions) {
        if (!m_copied.contains(session.id))
            tasks.push_back({.id = session.id, .sizeBytes = session.sizeBytes});
    }
    return tasks;
}

Result<void> CopyJob::copy(const std::vector<CopyTask> &tasks)
{
    const bool alone = !m_request.move && &m_ends.source != &m_ends.target;
    CopyReading reading(m_ends.source,
                        {.tasks = tasks,
                         .source = m_ends.source.capabilities(),
                         .target = m_ends.target.capabilities(),
                         .options = m_request.options,
                         .ahead = alone});
    for (;;) {
        std::vector<CopyCandidate> chunk = reading.next();
        if (chunk.empty())
            return {};
        if (const Result<void> written = writeOut(std::move(chunk)); !written)
            return written;
    }
}

// In batches that keep the target for a moment only.
Result<void> CopyJob::writeOut(std::vector<CopyCandidate> candidates)
{
    for (size_t next = 0; next < candidates.size();) {
        if (m_request.options.stop.stop_requested())
            return fail(ErrorCode::Cancelled, CoreText::tr("Stopped as asked."));
        std::vector<CopyCandidate> batch;
        m_sizer.begin();
        for (; next < candidates.size() && m_sizer.takes(candidates[next].sizeBytes); ++next)
            batch.push_back(std::move(candidates[next]));
        copyCompact(m_ends.target, batch);
        Result<std::vector<CopiedSession>> results
            = CopyBatch(m_ends.target, m_request.options).run(std::move(batch));
        if (!results)
            return fail(results.error());
        if (const Result<void> taken = take(std::move(*results)); !taken)
            return taken;
        m_sizer.end();
        if (m_sink.progress)
            m_sink.progress(m_progress);
    }
    return {};
}

// Records what became of a batch, and deletes from the source what is moved.
Result<void> CopyJob::take(std::vector<CopiedSession> results)
{
    Result<void> recorded = m_sink.record ? m_sink.record(results) : Result<void>();
    if (recorded && m_request.move)
        recorded = removeFromSource(results);
    for (CopiedSession &result : results) {
        const auto before = m_copied.constFind(result.id);
        if (before != m_copied.constEnd())
            m_tally.remove(before->outcome);
        else
            ++m_progress.done;
        m_tally.add(result.outcome);
        m_copied.remove(result.id);
        if (isSettled(result.outcome) && result.outcome != CopyOutcome::Moved)
            m_copied.insert(result.id, std::move(result));
    }
    return recorded;
}

// The sessions that are not in the state any more in which they were copied.
Result<std::vector<CopyTask>> CopyJob::changedSince()
{
    std::vector<CopyTask> changed;
    const QByteArray now = m_ends.source.stateMark().value_or(QByteArray());
    if (!now.isEmpty() && std::exchange(m_before, now) == now)
        return changed;
    const Result<void> looked = eachState(
        m_ends.source, m_copied.keys(), m_request.options.stop,
        [&](const QString &id, const Result<SessionState> &state) {
            const CopiedSession &copied = m_copied[id];
            if (!state
                || (state->revision == copied.source
                    && (isSameExpiry(state->expires, copied.expires)
                        || copied.dropped.contains(QStringLiteral("expiry")))))
                return;
            changed.push_back({.id = id, .sizeBytes = state->sizeBytes, .expect = Expect::at(copied.target)});
        });
    return looked ? Result<std::vector<CopyTask>>(std::move(changed)) : fail(looked.error());
}

Result<void> CopyJob::giveUpOn(const std::vector<CopyTask> &tasks)
{
    std::vector<CopiedSession> results;
    for (const CopyTask &task : tasks) {
        CopiedSession result = m_copied.value(task.id);
        result.outcome = CopyOutcome::Restless;
        result.reason = CoreText::tr("It changes faster than it can be copied; the target has a state of a "
                                     "moment ago.");
        results.push_back(result);
    }
    return take(std::move(results));
}

} // namespace SessionDeck
