// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/copyreading.h"

#include <algorithm>
#include <system_error>

namespace SessionDeck {

CopyReading::CopyReading(SessionStore &source, CopyReadingRequest request)
    : m_source(source),
      m_request(std::move(request)),
      m_compact(canGoCompact(m_request.source, m_request.target)),
      m_sizer(BatchSizer::forReading(m_request.source, m_request.target)),
      m_relay(m_request.options.stop, [this] { m_stop.request_stop(); })
{
}

CopyReading::~CopyReading()
{
    m_stop.request_stop();
    if (m_ahead.valid())
        m_ahead.wait();
}

std::vector<CopyCandidate> CopyReading::next()
{
    std::vector<CopyCandidate> chunk = m_ahead.valid() ? m_ahead.get() : read();
    if (!m_request.ahead || m_next == m_request.tasks.size())
        return chunk;
    try {
        m_ahead = std::async(std::launch::async, [this] { return read(); });
    } catch (const std::system_error &) { // no thread to be had: it is read when it is asked for
        m_request.ahead = false;
    }
    return chunk;
}

std::vector<CopyCandidate> CopyReading::read()
{
    LoadManyRequest request{.stop = m_stop.get_token()};
    const size_t first = m_next;
    m_sizer.begin();
    for (; m_next < m_request.tasks.size() && m_sizer.takes(m_request.tasks[m_next].sizeBytes); ++m_next)
        request.ids += m_request.tasks[m_next].id;
    if (request.ids.isEmpty())
        return {};
    std::vector<std::optional<CopyCandidate>> compact = readCompact(first, request);
    LoadManyRequest others{.stop = request.stop};
    for (size_t i = 0; i < compact.size(); ++i) {
        if (!compact[i])
            others.ids += request.ids[qsizetype(i)];
    }
    std::vector<Result<LoadedSession>> loaded
        = others.ids.isEmpty() ? std::vector<Result<LoadedSession>>() : m_source.loadMany(others);
    m_sizer.end();
    std::vector<CopyCandidate> candidates;
    candidates.reserve(compact.size());
    size_t next = 0;
    for (size_t i = 0; i < compact.size(); ++i)
        candidates.push_back(compact[i] ? std::move(*compact[i])
                                        : makeCandidate(m_request.tasks[first + i], std::move(loaded[next++]),
                                                        m_request.target, m_request.options));
    return candidates;
}

// Those of the tasks that go as they are; nothing for the others.
std::vector<std::optional<CopyCandidate>> CopyReading::readCompact(size_t first,
                                                                   const LoadManyRequest &request)
{
    std::vector<std::optional<CopyCandidate>> candidates(size_t(request.ids.size()));
    const auto tasks = m_request.tasks.subspan(first, candidates.size());
    const bool fresh = std::ranges::all_of(
        tasks, [](const CopyTask &task) { return task.expect.kind == Expect::Kind::Absent; });
    if (!fresh || !m_compact)
        return candidates;
    std::vector<std::optional<LoadedCompact>> loaded = m_source.loadCompact(request);
    for (size_t i = 0; i < loaded.size(); ++i) {
        if (loaded[i])
            candidates[i] = makeCompactCandidate(tasks[i], std::move(*loaded[i]), m_request.target);
    }
    return candidates;
}

} // namespace SessionDeck
