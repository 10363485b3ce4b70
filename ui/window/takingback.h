// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/activitylog.h"
#include "ui/models/backgroundjob.h"
#include "ui/panels/noticestrip.h"

class QWidget;

namespace SessionDeck {

/// Takes changes of the window back as a whole: the last one, whoever made it, or an earlier one of the
/// journal. One at a time.
class TakingBack : public QObject
{
    Q_OBJECT
public:
    TakingBack(ActivityLog *log, QWidget *window);

    bool canUndo() const
    {
        return !bulk().isEmpty() && !m_job.isRunning();
    }
    /// Takes the last change back.
    void undo()
    {
        takeBack(m_last);
    }
    /// There is no last change any more: another one has begun, and is not to mix with it.
    void forget()
    {
        m_last = {};
    }
    /// Names the change that undo() takes back, as Version::bulk has it; empty: there is none.
    QString bulk() const;

signals:
    /// Something was changed and can be taken back, or was taken back; the action is to take it back.
    void told(const SessionDeck::Notice &notice);
    /// The last change is being taken back, by whomever.
    void begun();

private:
    void look();
    void takeNote(const ActivityEntry &entry);
    void takeBack(const ActivityEntry &entry);
    void end(const ActivityEntry &entry, const Result<JobResult> &result);

    ActivityLog *m_log;
    QWidget *m_window;
    BackgroundJob m_job;
    ActivityEntry m_last;
    std::shared_ptr<MadeChange> m_taken; // is being taken back by this
};

} // namespace SessionDeck
