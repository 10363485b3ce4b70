// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/backgroundjob.h"

#include <QDialog>

class QDialogButtonBox;
class QPushButton;

namespace SessionDeck {

class JobView;

/// Runs one piece of work, shows how it gets on and how it ended, and takes back what it changed if somebody
/// wants that. Closing it while the work runs stops the work. Deletes itself when it is closed.
class JobDialog : public QDialog
{
    Q_OBJECT
public:
    /// `running` says what is being done.
    JobDialog(const QString &title, const QString &running, QWidget *parent);

    void run(BackgroundJob::Work work, const JobAnnouncement &announcement);
    void reject() override;

signals:
    void ended(const SessionDeck::Result<SessionDeck::JobResult> &result);

private:
    void undo();
    void showEnd(const Result<JobResult> &result);

    QString m_running;
    JobView *m_view;
    QDialogButtonBox *m_buttons;
    QPushButton *m_undo;
    BackgroundJob *m_job;
    JobAnnouncement m_announcement;
};

} // namespace SessionDeck
