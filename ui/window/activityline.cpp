// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/activityline.h"

#include "ui/models/activitylog.h"
#include "ui/models/format.h"
#include "ui/panels/jobrow.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace SessionDeck {

ActivityLine::ActivityLine(ActivityLog *log, QAction *open, QWidget *parent)
    : QWidget(parent), m_log(log), m_others(new QLabel), m_job(new JobRow)
{
    setObjectName(QStringLiteral("activityLine"));
    m_others->setForegroundRole(QPalette::PlaceholderText);
    m_others->setObjectName(QStringLiteral("otherJobs"));
    m_job->setFixedWidth(fontMetrics().averageCharWidth() * 64);
    auto *journal = new QToolButton;
    journal->setObjectName(QStringLiteral("activityButton"));
    journal->setText(open->iconText());
    journal->setToolTip(tr("What runs, and what was sent to stores"));
    journal->setAutoRaise(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 4, 0);
    row->setSpacing(10);
    row->addWidget(m_others);
    row->addWidget(m_job);
    row->addWidget(journal);
    connect(journal, &QToolButton::clicked, open, &QAction::trigger);
    connect(m_job, &JobRow::cancelChosen, log, &ActivityLog::cancel);
    connect(log, &ActivityLog::jobsChanged, this, &ActivityLine::showJobs);
    showJobs();
}

void ActivityLine::showJobs()
{
    const std::vector<ActivityJob> &jobs = m_log->jobs();
    m_job->setVisible(!jobs.empty());
    if (!jobs.empty())
        m_job->showJob(jobs.back());
    m_others->setText(jobs.size() > 1 ? tr("%1 jobs").arg(humanCount(qint64(jobs.size()))) : QString());
}

} // namespace SessionDeck
