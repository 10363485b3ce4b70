// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/capabilities.h"
#include "core/transfer/sessionselection.h"

#include <QElapsedTimer>

namespace SessionDeck {

/// How many sessions go in one batch: so many that it takes a thirtieth of a second, so that a request to
/// stop is heard in time and nobody else waits long for the store; and so few that they fit into memory. What
/// each batch costs however small it is (a disk that has to be waited for) is paid more seldom the more it
/// is.
class BatchSizer
{
public:
    /// For changes of a store; hundreds or thousands at once where each call goes through all that it holds,
    /// by what that costs beside the changes themselves.
    static BatchSizer forChanging(const Capabilities &store);
    /// For reading, which stops when it is asked to: hundreds at least.
    static BatchSizer forReading(const Capabilities &store);
    /// For reading from one store what is put into, or compared with, another one.
    static BatchSizer forReading(const Capabilities &store, const Capabilities &other);

    /// Begins a batch.
    void begin();
    /// Whether another session of this size (in bytes; -1: not known) still goes into the batch.
    bool takes(qint64 sizeBytes);
    /// Begins a batch of the sessions from `next` on, which then stands behind it.
    QStringList begin(const std::vector<SelectedSession> &sessions, size_t &next);
    /// The batch is done; learns from how long it took, in milliseconds.
    void end(qint64 milliseconds);
    /// The same of the time since begin().
    void end()
    {
        end(m_time.elapsed());
    }

private:
    struct Bounds
    {
        int leastSessions = 1; // however long they take
        qint64 mostBytes = 0;
        int mostSessions = 0;
        bool goesThroughAll = false; // and changes: a batch costs much, and a bit more for each session
    };
    // What a batch of so many sessions took.
    struct Taken
    {
        int sessions = 0;
        qint64 milliseconds = 0;
    };
    int fittingAim(const Taken &taken) const;
    int fittingCosts(const Taken &taken);
    explicit BatchSizer(const Bounds &bounds);

    Bounds m_bounds;
    int m_limit;
    int m_count = 0;
    qint64 m_bytes = 0;
    qint64 m_least = -1; // milliseconds of the quickest batch so far; -1: none
    Taken m_first; // the first batch, which was a small one
    Taken m_before; // the last one
    double m_eachCost = 0; // milliseconds that each session adds to a batch
    QElapsedTimer m_time;
};

} // namespace SessionDeck
