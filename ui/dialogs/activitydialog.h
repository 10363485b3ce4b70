// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeView;
class QVBoxLayout;

namespace SessionDeck {

class ActivityLog;
class ActivityModel;
class JobRow;

/// The jobs that run, each with a button to stop it, and the journal of what was sent to stores, with a
/// button to take it back.
class ActivityDialog : public QDialog
{
    Q_OBJECT
public:
    ActivityDialog(ActivityLog *log, QWidget *parent);

private:
    void showJobs();
    void layOut();
    void enable();

    ActivityLog *m_log;
    ActivityModel *m_model;
    QLabel *m_empty;
    QPushButton *m_undo;
    QTreeView *m_journal;
    QVBoxLayout *m_rows;
    std::vector<JobRow *> m_jobs;
};

} // namespace SessionDeck
