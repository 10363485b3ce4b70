// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sessionstore.h"
#include "core/transfer/copyoutcome.h"
#include "core/transfer/fitting.h"

namespace SessionDeck {

/// Where sessions come from and where they go. Both are used by the calling thread.
struct CopyEnds
{
    SessionStore &source;
    SessionStore &target;
};

struct CopyOptions
{
    bool replace = false; ///< Another session of the same id in the target gives way.
    bool allowLoss
        = false; ///< Sessions are copied although the target has no place for some of their fields.
    std::stop_token stop = {};
};

/// A session to copy, and what has to be in the target for it to be written at once.
struct CopyTask
{
    QString id = {};
    qint64 sizeBytes = -1; ///< -1: not known.
    Expect expect = Expect::absent();
};

/// Some sessions on their way into a store: fitted, written, read back and compared. For one use.
class CopyBatch
{
public:
    CopyBatch(SessionStore &target, const CopyOptions &options) : m_target(target), m_options(options)
    {
    }
    /// What became of each, in the order of the tasks; `loaded` is what the source said to each. An Error as
    /// endsCopy() says: some of the sessions may have been written, but none is known to be whole.
    Result<std::vector<CopiedSession>> run(const std::vector<CopyTask> &tasks,
                                           std::vector<Result<LoadedSession>> loaded);

private:
    Result<void> take(const std::vector<CopyTask> &tasks, std::vector<Result<LoadedSession>> loaded);
    void fit(CopiedSession &result, LoadedSession loaded, const Expect &expect);
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
