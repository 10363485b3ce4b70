// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/copyreading.h"

#include <system_error>

namespace SessionDeck {

CopyReading::CopyReading(SessionStore &source, CopyReadingRequest request)
    : m_source(source),
      m_request(std::move(request)),
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
    std::vector<Result<LoadedSession>> loaded = m_source.loadMany(request);
    m_sizer.end();
    std::vector<CopyCandidate> candidates;
    candidates.reserve(loaded.size());
    for (size_t i = 0; i < loaded.size(); ++i)
        candidates.push_back(makeCandidate(m_request.tasks[first + i], std::move(loaded[i]), m_request.target,
                                           m_request.options));
    return candidates;
}

} // namespace SessionDeck
