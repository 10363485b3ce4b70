// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QTreeView;
class QVBoxLayout;

namespace SessionDeck {

class ActivityLog;
class JobRow;

/// The jobs that run, each with a button to stop it, and the journal of what was sent to stores.
class ActivityDialog : public QDialog
{
    Q_OBJECT
public:
    ActivityDialog(ActivityLog *log, QWidget *parent);

private:
    void showJobs();
    void layOut();

    ActivityLog *m_log;
    QLabel *m_empty;
    QTreeView *m_journal;
    QVBoxLayout *m_rows;
    std::vector<JobRow *> m_jobs;
};

} // namespace SessionDeck
