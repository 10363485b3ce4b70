// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/copycandidate.h"
#include "core/transfer/fitting.h"

namespace SessionDeck {

/// Where sessions come from and where they go. The target is used by the calling thread; the source also by a
/// thread of the copy, never by both at once, so callbacks leave it alone as long as a copy reads.
struct CopyEnds
{
    SessionStore &source;
    SessionStore &target;
};

/// Some sessions on their way into a store: written, read back and compared. For one use.
class CopyBatch
{
public:
    CopyBatch(SessionStore &target, const CopyOptions &options) : m_target(target), m_options(options)
    {
    }
    /// What became of each, in this order. An Error as endsCopy() says: some of the sessions may have been
    /// written, but none is known to be whole.
    Result<std::vector<CopiedSession>> run(std::vector<CopyCandidate> candidates);

private:
    Result<void> take(std::vector<CopyCandidate> candidates);
    std::vector<size_t> unattempted() const;
    Result<void> write(const std::vector<size_t> &places);
    Result<void> renewIds();
    Result<void> compareWithExisting();
    bool givesWay(size_t place, const LoadedSession &existing);
    Result<void> verify();
    void judge(size_t place, const LoadedSession &found);

    struct Way // what is on its way, and the place of its result
    {
        WriteRequest request = {};
        size_t result = 0;
        bool written = false;
        bool taken = false; // the target has something else under this id
        bool unfit = false; // the target cannot take it as it is
        bool replaces = false; // that is to give way
    };
    SessionStore &m_target;
    const CopyOptions &m_options;
    std::vector<CopiedSession> m_results;
    std::vector<Way> m_ways;
};

} // namespace SessionDeck
