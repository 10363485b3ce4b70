// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sessionstore.h"
#include "core/transfer/copyoutcome.h"

#include <optional>

namespace SessionDeck {

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

/// What the source said to a task, as it is to go into the target.
struct CopyCandidate
{
    CopiedSession result = {}; ///< Says why it does not go, or what goes.
    WriteRequest request = {};
    /// What goes, instead of the request, where both stores keep UTF-8 and nothing has to be fitted.
    std::optional<CompactSession> compact = {};
    /// What became of it by copyCompact().
    enum class Attempt { None, Written, Taken } attempt = Attempt::None;
    qint64 sizeBytes = 0; ///< In the source.
    bool goes = false;
    std::optional<Error> ending = {}; ///< The source is gone: no other session can be read either.
};

/// Fits the session to the places of the target and names its content. Touches no store; any thread.
CopyCandidate makeCandidate(const CopyTask &task, Result<LoadedSession> loaded, const Capabilities &target,
                            const CopyOptions &options);

/// The same of a session that goes as it is. Nothing if it has to be looked at: it holds what the target has
/// no place for, or texts that an earlier copy has put elsewhere.
std::optional<CopyCandidate> makeCompactCandidate(const CopyTask &task, LoadedCompact loaded,
                                                  const Capabilities &target);

/// Whether sessions of the source can go into the target so.
bool canGoCompact(const Capabilities &source, const Capabilities &target);

} // namespace SessionDeck
