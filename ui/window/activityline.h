// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;

namespace SessionDeck {

class ActivityLog;
class JobRow;

/// The right end of the status line: the job that began last, how many others run, and the way to the
/// journal.
class ActivityLine : public QWidget
{
    Q_OBJECT
public:
    /// `open` shows the journal.
    ActivityLine(ActivityLog *log, QAction *open, QWidget *parent = nullptr);

private:
    void showJobs();

    ActivityLog *m_log;
    QLabel *m_others;
    JobRow *m_job;
};

} // namespace SessionDeck
