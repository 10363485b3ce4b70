// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"

#include <QObject>

#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace SessionDeck {

struct MadeChange;

/// One thing that was sent to a store and changes it, or was meant to. Texts are translated; what comes from
/// a store (names, ids) is as it is, and shown made visible.
struct ActivityEntry
{
    Timestamp time = {}; ///< When its outcome was known; null: now.
    QString store = {}; ///< As the list of stores names it.
    QString session = {}; ///< Id; empty: the store as a whole, or several sessions that the operation counts.
    QString operation = {}; ///< What was done: "Save", "Delete", "Set expiry: never".
    QString outcome = {}; ///< How it went, or why it failed; empty: done.
    bool failed = false;
    std::shared_ptr<MadeChange> change = {}; ///< What can be taken back of it; null: nothing.
    std::shared_ptr<MadeChange> undone = {}; ///< What it has taken back; null: nothing.
};

/// A job that takes its time.
struct ActivityJob
{
    quint64 number = 0; ///< Given by ActivityLog::begin().
    QString title = {}; ///< What is done, with its store: "Deleting 48 sessions of chat.db".
    qint64 done = 0;
    qint64 total = -1; ///< In the unit of `done`; -1: not known.
    std::function<void()> cancel = {}; ///< Asks the job to stop, which then ends it. Empty: it cannot.
    bool onlyReads = false; ///< It writes nothing: to stop it loses nothing.
    bool isCancelled = false; ///< It was asked to.
};

/// What the window does and did: the jobs that run, and the journal of what was sent to stores in this run of
/// the program. Everybody who writes reports here: begin(), progress(), end() around a job, note() for each
/// write. GUI thread.
class ActivityLog : public QObject
{
    Q_OBJECT
public:
    /// Entries that are kept; older ones go.
    static constexpr size_t maxEntries = 5000;

    using QObject::QObject;

    /// A job has begun. Returns its number for the calls below; `number` of the argument is ignored.
    quint64 begin(ActivityJob job);
    /// How far it is. A number that is not (any more) known is ignored, here and below.
    void progress(quint64 job, qint64 done, qint64 total);
    /// It has ended, however it went.
    void end(quint64 job);
    /// The user wants it to stop: calls its function, once.
    void cancel(quint64 job);
    /// Something was sent to a store.
    void note(ActivityEntry entry);
    /// The user wants the change of an entry taken back.
    void takeBack(const ActivityEntry &entry)
    {
        emit takeBackWanted(entry);
    }

    /// Those that run, oldest first.
    const std::vector<ActivityJob> &jobs() const
    {
        return m_jobs;
    }
    /// Newest last.
    const std::deque<ActivityEntry> &entries() const
    {
        return m_entries;
    }

signals:
    /// One began, went on, was cancelled or ended.
    void jobsChanged();
    /// An entry was added at the end.
    void noted(const SessionDeck::ActivityEntry &entry);
    /// For whoever can do that.
    void takeBackWanted(const SessionDeck::ActivityEntry &entry);

private:
    ActivityJob *find(quint64 number);

    std::vector<ActivityJob> m_jobs;
    std::deque<ActivityEntry> m_entries;
    quint64 m_numbers = 0;
};

} // namespace SessionDeck
