// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/jobdialog.h"

#include "ui/dialogs/jobview.h"
#include "ui/models/madechange.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace SessionDeck {

JobDialog::JobDialog(const QString &title, const QString &running, QWidget *parent)
    : QDialog(parent),
      m_running(running),
      m_view(new JobView),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel)),
      m_undo(new QPushButton(tr("&Undo"))),
      m_job(new BackgroundJob(this))
{
    setObjectName(QStringLiteral("jobDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_view, 1);
    column->addWidget(m_buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 72);
    m_buttons->addButton(m_undo, QDialogButtonBox::ActionRole);
    m_undo->hide(); // the box shows whatever it lays out
    connect(m_undo, &QPushButton::clicked, this, &JobDialog::undo);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &JobDialog::reject);
    connect(m_job, &BackgroundJob::progressed, m_view, &JobView::showProgress);
    connect(m_job, &BackgroundJob::ended, this, &JobDialog::showEnd);
    connect(m_job, &BackgroundJob::ended, this, &JobDialog::ended);
}

void JobDialog::run(BackgroundJob::Work work, const JobAnnouncement &announcement)
{
    m_announcement = announcement;
    m_view->showRunning(m_running);
    m_job->start(std::move(work), announcement);
    m_buttons->button(QDialogButtonBox::Cancel)->setFocus(); // where nothing has it, keys are lost
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

void JobDialog::undo()
{
    m_undo->hide();
    const std::shared_ptr<MadeChange> change = m_job->change();
    if (!change) // in the window meanwhile
        return m_view->showText(tr("This was taken back already."), {});
    m_buttons->setStandardButtons(QDialogButtonBox::Cancel);
    m_buttons->button(QDialogButtonBox::Cancel)->setFocus();
    m_undo->hide();
    m_view->showRunning(tr("Taking back…"));
    m_job->startUndo(change,
                     {.log = m_announcement.log,
                      .title = tr("Taking back: %1").arg(windowTitle()),
                      .store = m_announcement.store,
                      .operation = tr("Undo: %1").arg(m_announcement.operation)});
}

void JobDialog::showEnd(const Result<JobResult> &result)
{
    if (result)
        m_view->showText(result->summary, result->lines);
    else
        m_view->showError(result.error());
    m_buttons->setStandardButtons(QDialogButtonBox::Close);
    m_undo->setVisible(m_job->change() != nullptr);
    m_buttons->button(QDialogButtonBox::Close)->setFocus();
    adjustSize();
}

} // namespace SessionDeck
