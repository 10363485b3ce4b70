// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/openstore.h"
#include "core/transfer/healthrules.h"
#include "core/transfer/workingcopy.h"

#include <QHash>

#include <functional>

namespace SessionDeck {

struct HealthProgress
{
    qint64 done = 0; ///< Sessions that were read.
    qint64 total = -1; ///< -1: not known (yet).
};

/// Who is told, on the checking thread. Unset functions are skipped.
struct HealthSink
{
    std::function<void(const HealthFinding &)> finding = {};
    std::function<void(const HealthProgress &)> progress = {};
};

/// How much a check found.
struct HealthTally
{
    qint64 sessions = 0; ///< That were listed.
    qint64 damage = 0; ///< Findings of that severity.
    qint64 notices = 0;
};

/// Looks for everything that is wrong in a store: lists it completely, has the medium check itself, and reads
/// every session, some at a time. Changes nothing, also no lock or journal. For one use.
class HealthCheck
{
public:
    /// The store is used by the calling thread only while run() runs.
    HealthCheck(const OpenedStore &opened, HealthSink sink, std::stop_token stop = {});

    /// Cancelled (within 100 ms, apart from a single very large session), and what the medium says. What was
    /// found until then was told.
    Result<HealthTally> run();

private:
    Result<void> list();
    void note(const SummaryView &row);
    SessionStore &reading() const
    {
        return m_copy ? m_copy->store() : *m_opened.store;
    }
    Result<void> checkMedium();
    Result<void> readSessions();
    Result<void> judgeAll(QHash<QByteArray, ListedSession>::const_iterator listed,
                          const std::vector<Result<LoadedSession>> &all);
    void tell(HealthFinding finding);

    const OpenedStore &m_opened;
    std::unique_ptr<WorkingCopy> m_copy; // where that reads faster
    HealthSink m_sink;
    std::stop_token m_stop;
    QHash<QByteArray, ListedSession> m_listed;
    HealthTally m_tally;
};

} // namespace SessionDeck
