// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/batchsizer.h"
#include "core/transfer/copybatch.h"
#include "core/transfer/sessionselection.h"

#include <QHash>

namespace SessionDeck {

struct CopyRequest
{
    std::vector<SelectedSession> sessions = {};
    bool move = false; ///< Deletes from the source what the target has, proven.
    CopyOptions options = {};
    QHash<QString, CopiedSession> earlier = {}; ///< What an interrupted run had done already.
};

struct CopyProgress
{
    qint64 done = 0;
    qint64 total = 0;
};

/// Who is told. Called on the copying thread.
struct CopySink
{
    /// What became of sessions; a later entry of an id replaces the earlier one. Nothing is deleted from the
    /// source before this has returned, so that an interrupted run is known. An Error ends the copy.
    std::function<Result<void>(const std::vector<CopiedSession> &)> record = {};
    std::function<void(const CopyProgress &)> progress = {};
};

/// Copies sessions from one store to another in bounded batches, and proves each. What changes in the source
/// meanwhile is copied again. For one use.
class CopyJob
{
public:
    CopyJob(CopyEnds ends, CopyRequest request, CopySink sink);

    /// Cancelled (within 100 ms, apart from a single very large session), and whatever ends a copy: see
    /// endsCopy(). What was recorded until then holds.
    Result<CopyTally> run();
    /// What was done so far, also after an Error.
    const CopyTally &tally() const
    {
        return m_tally;
    }

private:
    Result<std::vector<CopyTask>> resume();
    Result<void> copy(const std::vector<CopyTask> &tasks);
    Result<void> writeOut(std::vector<CopyCandidate> candidates);
    Result<void> take(std::vector<CopiedSession> results);
    Result<void> removeFromSource(std::vector<CopiedSession> &results);
    Result<std::vector<CopyTask>> changedSince();
    Result<void> giveUpOn(const std::vector<CopyTask> &tasks);

    CopyEnds m_ends;
    CopyRequest m_request;
    CopySink m_sink;
    CopyTally m_tally;
    BatchSizer m_sizer;
    QHash<QString, CopiedSession> m_copied; // what the target has and the source still has
    CopyProgress m_progress;
    QByteArray m_before; // the state of the source before it was looked at last
};

} // namespace SessionDeck
