// SPDX-License-Identifier: GPL-3.0-or-later
// What happens in a TransferDialog once its questions are answered.
#include "ui/dialogs/transferdialog.h"

#include "core/base/runthen.h"
#include "ui/models/format.h"
#include "ui/models/madechange.h"
#include "ui/panels/savefile.h"
#include "ui_transferdialog.h"

#include <QPushButton>

namespace SessionDeck {

namespace {

QStringList conflictLines(const CopyPlan &plan)
{
    constexpr qsizetype most = 1000; // nobody reads more
    QStringList lines;
    for (const QString &id : plan.conflicts.first(std::min(most, plan.conflicts.size())))
        lines += TransferDialog::tr("%1: the target has another session of this id").arg(id);
    return lines;
}

} // namespace

void TransferDialog::accept()
{
    if (m_stage == Stage::Asking)
        plan();
    else if (m_stage == Stage::Planned || (m_stage == Stage::Over && m_unfinished))
        work();
}

void TransferDialog::reject()
{
    if (!m_job->isRunning())
        return QDialog::reject();
    m_job->stop();
    m_ui->view->showRunning(tr("Stopping…"));
}

void TransferDialog::plan()
{
    showStage(Stage::Planning);
    m_ui->view->showRunning(tr("Looking what this would do…"));
    auto found = std::make_shared<CopyPlan>();
    m_planned = found;
    m_job->start([work = chosen(), found](const JobContext &context) -> Result<JobResult> {
        Result<CopyPlan> plan = planWork(work, context);
        if (!plan)
            return fail(plan.error());
        *found = std::move(*plan);
        return JobResult{.summary = planText(*found, humanCount).join(u'\n'), .lines = conflictLines(*found)};
    });
}

void TransferDialog::work()
{
    showStage(Stage::Working);
    if (!std::exchange(m_unfinished, true))
        m_report = std::make_shared<QByteArray>();
    const TransferWork work = chosen();
    const Words said = words(work);
    m_ui->view->showRunning(said.running);
    m_job->start([work, report = m_report](
                     const JobContext &context) { return copyWork(work, context, report.get()); },
                 {.log = m_offer.activity,
                  .title = said.title,
                  .store = work.target.name,
                  .operation = said.operation,
                  .change = changeOf(work)});
}

void TransferDialog::undo()
{
    if (!m_job->change()) { // in the window meanwhile
        m_undo->hide();
        return m_ui->view->showText(tr("This was taken back already."), {});
    }
    const std::shared_ptr<MadeChange> change = m_job->change();
    m_unfinished = false;
    showStage(Stage::Working);
    m_ui->view->showRunning(tr("Taking back…"));
    m_job->startUndo(change,
                     {.log = m_offer.activity,
                      .title = tr("Taking back: %1").arg(windowTitle()),
                      .store = chosen().target.name,
                      .operation = tr("Undo: %1").arg(windowTitle())});
}

void TransferDialog::showEnd(const Result<JobResult> &result)
{
    if (result)
        m_ui->view->showText(result->summary, result->lines);
    else
        m_ui->view->showError(result.error());
    m_unfinished = m_unfinished && !result;
    if (m_stage == Stage::Working)
        showStage(Stage::Over);
    else
        showStage(result ? Stage::Planned : Stage::Asking);
    m_ui->buttons->button(m_stage == Stage::Over ? QDialogButtonBox::Cancel : QDialogButtonBox::Ok)
        ->setFocus();
    adjustSize();
}

void TransferDialog::saveReport()
{
    const QString path = askWhereToSave(this, QStringLiteral("copy-report.jsonl"));
    if (path.isEmpty())
        return;
    runThen(
        *QThreadPool::globalInstance(), this, [path, report = *m_report] { return saveFile(path, report); },
        [this](const Result<void> &saved) {
            if (!saved)
                m_ui->view->showError(saved.error());
        });
}

void TransferDialog::showStage(Stage stage)
{
    m_stage = stage;
    const bool asking = stage == Stage::Asking || stage == Stage::Planned;
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->scope), static_cast<QWidget *>(m_ui->target),
                            static_cast<QWidget *>(m_ui->taken)})
        widget->setEnabled(asking);
    m_ui->move->setEnabled(asking && m_offer.source.locked.isEmpty());
    const bool lossy = stage == Stage::Planned && m_planned->lossy > 0;
    const bool allowed = m_ui->allowLoss->isChecked();
    m_ui->allowLoss->setVisible(lossy || allowed);
    m_ui->allowLoss->setEnabled(lossy);
    showButtons(asking && m_target >= 0 && (!lossy || allowed));
}

void TransferDialog::showButtons(bool canGoOn)
{
    QPushButton *ok = m_ui->buttons->button(QDialogButtonBox::Ok);
    const bool resumes = m_stage == Stage::Over && m_unfinished;
    ok->setVisible(m_stage != Stage::Over || resumes);
    ok->setEnabled(canGoOn || resumes);
    ok->setText(nextStep());
    ok->setDefault(true); // it was taken away while the button was disabled
    m_ui->buttons->button(QDialogButtonBox::Save)->setVisible(m_stage == Stage::Over);
    m_undo->setVisible(m_stage == Stage::Over && m_job->change());
    m_ui->buttons->button(QDialogButtonBox::Cancel)
        ->setText(m_stage == Stage::Over ? tr("Close") : tr("Cancel"));
}

} // namespace SessionDeck
