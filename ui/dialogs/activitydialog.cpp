// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/activitydialog.h"

#include "ui/models/activitylog.h"
#include "ui/models/activitymodel.h"
#include "ui/models/madechange.h"
#include "ui/panels/jobrow.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace SessionDeck {

ActivityDialog::ActivityDialog(ActivityLog *log, QWidget *parent)
    : QDialog(parent),
      m_log(log),
      m_model(new ActivityModel(log, this)),
      m_empty(new QLabel(tr("Nothing was sent to a store since the program was started."))),
      m_undo(new QPushButton(tr("&Undo"))),
      m_journal(new QTreeView),
      m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("activityDialog"));
    setWindowTitle(tr("Activity"));
    m_journal->setObjectName(QStringLiteral("activityJournal"));
    m_journal->setAccessibleName(tr("Journal"));
    m_journal->setModel(m_model);
    m_journal->setRootIsDecorated(false);
    m_journal->setUniformRowHeights(true);
    m_journal->setAlternatingRowColors(true);
    const int character = fontMetrics().averageCharWidth();
    static constexpr int widths[] = {14, 18, 26, 34};
    for (int column = 0; column < int(std::size(widths)); ++column)
        m_journal->header()->resizeSection(column, widths[column] * character);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    layOut();
    resize(character * 130, fontMetrics().height() * 26);
    connect(log, &ActivityLog::jobsChanged, this, &ActivityDialog::showJobs);
    connect(m_model, &ActivityModel::rowsInserted, m_empty, &QWidget::hide);
    connect(m_journal->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ActivityDialog::enable);
    connect(log, &ActivityLog::jobsChanged, this, &ActivityDialog::enable);
    connect(m_model, &ActivityModel::rowsInserted, this, &ActivityDialog::enable);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_log->takeBack(m_model->entry(m_journal->currentIndex().row()));
        enable();
    });
    m_empty->setVisible(m_model->rowCount() == 0);
    showJobs();
    enable();
}

void ActivityDialog::layOut()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_undo->setObjectName(QStringLiteral("activityUndo"));
    m_undo->setToolTip(tr("Takes back what the chosen entry has changed, but for what was changed since"));
    buttons->addButton(m_undo, QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->addLayout(m_rows);
    column->addWidget(m_empty);
    column->addWidget(m_journal, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ActivityDialog::enable()
{
    const int row = m_journal->currentIndex().row();
    const bool chosen = row >= 0 && row < m_model->rowCount();
    const std::shared_ptr<MadeChange> change = chosen ? m_model->entry(row).change : nullptr;
    m_undo->setEnabled(change && !change->bulk.isEmpty());
}

void ActivityDialog::showJobs()
{
    const std::vector<ActivityJob> &jobs = m_log->jobs();
    while (m_jobs.size() > jobs.size()) {
        m_jobs.back()->deleteLater(); // it may be the one whose click led here
        m_jobs.pop_back();
    }
    while (m_jobs.size() < jobs.size()) {
        auto *row = new JobRow;
        connect(row, &JobRow::cancelChosen, m_log, &ActivityLog::cancel);
        m_rows->addWidget(row);
        m_jobs.push_back(row);
    }
    for (size_t i = 0; i < jobs.size(); ++i)
        m_jobs[i]->showJob(jobs[i]);
}

} // namespace SessionDeck
