// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/sessionselection.h"

#include <QElapsedTimer>

namespace SessionDeck {

/// How many sessions go in one batch: so many that it takes a thirtieth of a second, so that a request to
/// stop is heard in time and nobody else waits long for the store; and so few that they fit into memory.
class BatchSizer
{
public:
    /// For reading: many at least, because some media go through all they have for each batch, however small,
    /// and reading stops when it is asked to.
    static constexpr int forReading = 256;

    /// `least`: sessions in a batch, however long they take.
    explicit BatchSizer(int least = 1);
    /// Begins a batch.
    void begin();
    /// Whether another session of this size (in bytes; -1: not known) still goes into the batch.
    bool takes(qint64 sizeBytes);
    /// Begins a batch of the sessions from `next` on, which then stands behind it.
    QStringList begin(const std::vector<SelectedSession> &sessions, size_t &next);
    /// The batch is done; learns from how long it took.
    void end();

private:
    int m_least;
    int m_limit;
    int m_count = 0;
    qint64 m_bytes = 0;
    QElapsedTimer m_time;
};

} // namespace SessionDeck
