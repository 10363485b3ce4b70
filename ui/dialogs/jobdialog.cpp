// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/jobdialog.h"

#include "ui/dialogs/jobview.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace SessionDeck {

JobDialog::JobDialog(const QString &title, const QString &running, QWidget *parent)
    : QDialog(parent),
      m_running(running),
      m_view(new JobView),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel)),
      m_job(new BackgroundJob(this))
{
    setObjectName(QStringLiteral("jobDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_view, 1);
    column->addWidget(m_buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 72);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &JobDialog::reject);
    connect(m_job, &BackgroundJob::progressed, m_view, &JobView::showProgress);
    connect(m_job, &BackgroundJob::ended, this, &JobDialog::showEnd);
    connect(m_job, &BackgroundJob::ended, this, &JobDialog::ended);
}

void JobDialog::run(BackgroundJob::Work work, const JobAnnouncement &announcement)
{
    m_view->showRunning(m_running);
    m_job->start(std::move(work), announcement);
    show();
}

// While the work runs, the first wish to close only stops it, so that its end is seen.
void JobDialog::reject()
{
    if (!m_job->isRunning())
        return QDialog::reject();
    m_job->stop();
    m_view->showRunning(tr("Stopping…"));
}

void JobDialog::showEnd(const Result<JobResult> &result)
{
    if (result)
        m_view->showText(result->summary, result->lines);
    else
        m_view->showError(result.error());
    m_buttons->setStandardButtons(QDialogButtonBox::Close);
    m_buttons->button(QDialogButtonBox::Close)->setFocus();
    adjustSize();
}

} // namespace SessionDeck
