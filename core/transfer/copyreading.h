// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/batchsizer.h"
#include "core/transfer/copycandidate.h"

#include <future>
#include <span>

namespace SessionDeck {

/// What is read, for which target.
struct CopyReadingRequest
{
    std::span<const CopyTask> tasks = {}; ///< They outlive the reading.
    Capabilities source = {};
    Capabilities target = {};
    CopyOptions options = {};
    bool ahead = false; ///< The source is not used by anybody else while this lives.
};

/// Reads sessions from the source in chunks that fit into memory and makes them ready for the target; if
/// allowed to, one chunk ahead on a thread of its own, while the one before is written.
class CopyReading
{
public:
    CopyReading(SessionStore &source, CopyReadingRequest request);
    /// Stops and waits for what is still being read.
    ~CopyReading();
    Q_DISABLE_COPY_MOVE(CopyReading)

    /// Waits for the next chunk, in the order of the tasks. Empty: there are no more.
    std::vector<CopyCandidate> next();

private:
    std::vector<CopyCandidate> read();
    std::vector<std::optional<CopyCandidate>> readCompact(size_t first, const LoadManyRequest &request);

    SessionStore &m_source;
    CopyReadingRequest m_request;
    bool m_compact; // what needs no fitting goes as UTF-8
    BatchSizer m_sizer;
    size_t m_next = 0; // task
    std::stop_source m_stop;
    std::stop_callback<std::function<void()>> m_relay; // who stops the copy stops the reading
    std::future<std::vector<CopyCandidate>> m_ahead;
};

} // namespace SessionDeck
