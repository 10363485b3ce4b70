// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/historyfile.h"

#include <QObject>

namespace SessionDeck {

class HistoryQueue;
class LeavableThread;

/// How recording goes.
struct HistoryState
{
    std::optional<Error> error = {}; ///< Why nothing can be written now (NoSpace); it is tried again.
    qint64 waiting = 0; ///< Samples that wait to be written.
    qint64 lost = 0; ///< That waited for too long and were given up.
    QStringList storesOfOthers = {}; ///< Recorded by another process.
    Timestamp written = {}; ///< When something was written last.
};

/// Keeps samples in the history, on a thread of its own: a commit every few seconds. While the disk is full
/// or the history cannot be written, samples wait, an hour's worth at most, and the state says so. Lives on
/// the GUI thread and never blocks it; the destructor writes what waits, within a second.
class HistoryWriter : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        HistoryFile::Options file = {};
        std::chrono::milliseconds commitInterval{5000};
    };
    explicit HistoryWriter(const Options &options, QObject *parent = nullptr);
    ~HistoryWriter() override;

    void append(const SessionDeck::Sample &sample);
    /// Any other small change that belongs into the history (states of alerts), on its thread, soon.
    void run(std::function<Result<void>(SqliteConnection &)> work);
    const HistoryState &state() const
    {
        return m_state;
    }

signals:
    /// After a commit, and when trouble begins.
    void stateChanged(const SessionDeck::HistoryState &state);

private:
    std::shared_ptr<HistoryQueue> m_queue;
    std::unique_ptr<LeavableThread> m_thread;
    HistoryState m_state;
};

} // namespace SessionDeck
