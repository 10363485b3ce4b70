// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/copyjob.h"
#include "ui/models/activitylog.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

#include <atomic>

namespace SessionDeck {

/// How a job ended.
struct JobResult
{
    QString summary = {};
    QStringList lines = {}; ///< What needs a look, one line each.
    bool good = true; ///< Nothing needs a look.

    friend bool operator==(const JobResult &, const JobResult &) = default;
};

/// What a job on another thread is given: when to stop, and where to say how far it is.
struct JobContext
{
    std::stop_token stop = {};
    std::function<void(const CopyProgress &)> progress = {};
};

/// How a job shows in the window's activity.
struct JobAnnouncement
{
    ActivityLog *log = nullptr; ///< Null: nowhere.
    QString title = {}; ///< As in ActivityJob.
    bool onlyReads = false; ///< As in ActivityJob.
    QString store = {}; ///< As in ActivityEntry.
    QString operation = {}; ///< As in ActivityEntry; empty: it changes nothing, so it leaves no entry.
    /// What the work is to be kept under, so that it can be taken back; null: it is not offered.
    std::shared_ptr<MadeChange> change = {};
};

/// One piece of long work at a time, off the GUI thread. Lives on the GUI thread; the destructor asks the
/// work to stop and waits for it, which stores answer within 100 ms.
class BackgroundJob : public QObject
{
    Q_OBJECT
public:
    using Work = std::function<Result<JobResult>(const JobContext &)>;

    explicit BackgroundJob(QObject *parent = nullptr);
    ~BackgroundJob() override;

    /// Does nothing while one runs.
    void start(Work work, const JobAnnouncement &announcement = {});
    /// Takes a change back; nothing if that was done or is being done elsewhere, or while one runs. If it
    /// fails, it can be tried again.
    void startUndo(const std::shared_ptr<MadeChange> &change, const JobAnnouncement &announcement = {});
    void stop();
    bool isRunning() const
    {
        return m_running;
    }
    /// What the work that ended last has changed, to be taken back; null: nothing, or it is back already.
    std::shared_ptr<MadeChange> change() const;

signals:
    /// Ten times a second at most. total -1: not known.
    void progressed(qint64 done, qint64 total);
    void ended(const SessionDeck::Result<SessionDeck::JobResult> &result);

private:
    // What both threads see; outlives neither the job nor its thread.
    struct Shared
    {
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = -1;
    };
    void look();
    void end(const Result<JobResult> &result);

    std::shared_ptr<Shared> m_shared;
    JobAnnouncement m_announcement;
    QPointer<ActivityLog> m_log;
    quint64 m_number = 0; // in the log
    std::stop_source m_stop;
    QThreadPool m_pool;
    QTimer m_look;
    bool m_running = false;
    std::shared_ptr<MadeChange> m_undone; // is being taken back; null: the work is another
    QString m_undoneBulk; // its name until then
};

} // namespace SessionDeck
