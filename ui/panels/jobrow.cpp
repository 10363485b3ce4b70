// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/jobrow.h"

#include "ui/models/activitylog.h"
#include "ui/models/format.h"
#include "ui/panels/elidedlabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QToolButton>

namespace SessionDeck {

JobRow::JobRow(QWidget *parent)
    : QWidget(parent), m_title(new ElidedLabel), m_progress(new QProgressBar), m_cancel(new QToolButton)
{
    m_title->setObjectName(QStringLiteral("jobTitle"));
    m_progress->setObjectName(QStringLiteral("jobProgress"));
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(120, 14);
    m_cancel->setObjectName(QStringLiteral("jobCancel"));
    m_cancel->setText(tr("cancel"));
    m_cancel->setAutoRaise(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_title, 1);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    connect(m_cancel, &QToolButton::clicked, this, [this] { emit cancelChosen(m_job); });
}

void JobRow::showJob(const ActivityJob &job)
{
    m_job = job.number;
    const bool known = job.total > 0;
    const QString far = known ? tr("%1 of %2").arg(humanCount(job.done), humanCount(job.total)) : QString();
    m_title->setText(job.title, far);
    m_progress->setAccessibleName(job.title);
    m_progress->setRange(0, known ? 1000 : 0);
    m_progress->setValue(known ? int(1000 * qMin(job.done, job.total) / job.total) : 0);
    m_progress->setToolTip(far);
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(job.title));
    m_cancel->setVisible(bool(job.cancel));
    m_cancel->setEnabled(!job.isCancelled);
}

} // namespace SessionDeck
