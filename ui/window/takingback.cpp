// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/takingback.h"

#include "ui/dialogs/listdialog.h"
#include "ui/models/madechange.h"
#include "ui/models/visibletext.h"

#include <QMessageBox>

namespace SessionDeck {

namespace {

QString nameOf(const ActivityEntry &entry)
{
    return entry.change->what.isEmpty() ? entry.operation : entry.change->what;
}

} // namespace

TakingBack::TakingBack(ActivityLog *log, QWidget *window) : QObject(window), m_log(log), m_window(window)
{
    connect(log, &ActivityLog::noted, this, &TakingBack::takeNote);
    connect(log, &ActivityLog::jobsChanged, this, &TakingBack::look);
    connect(log, &ActivityLog::takeBackWanted, this, &TakingBack::takeBack);
}

QString TakingBack::bulk() const
{
    return m_last.change ? m_last.change->bulk : QString();
}

void TakingBack::look()
{
    if (m_last.change && m_last.change->bulk.isEmpty())
        emit begun();
}

void TakingBack::takeNote(const ActivityEntry &entry)
{
    const bool isChange = entry.change && !entry.change->bulk.isEmpty();
    const bool isUndo = entry.undone && entry.undone == m_last.change; // in a dialog or by this
    if (!isChange && !isUndo)
        return;
    m_last = isChange ? entry : ActivityEntry();
    if (isUndo && entry.undone == m_taken)
        return; // end() says more of it
    const QString outcome = entry.outcome.isEmpty() ? tr("done") : visibleLine(entry.outcome);
    emit told({.text = tr("%1: %2 · %3").arg(visibleLine(entry.store), visibleLine(entry.operation), outcome),
               .isGood = !entry.failed,
               .offersAction = isChange});
}

void TakingBack::takeBack(const ActivityEntry &entry)
{
    if (!entry.change || entry.change->bulk.isEmpty() || m_job.isRunning())
        return;
    m_taken = entry.change;
    m_job.disconnect(this);
    connect(&m_job, &BackgroundJob::ended, this,
            [this, entry](const Result<JobResult> &result) { end(entry, result); });
    m_job.startUndo(entry.change,
                    {.log = m_log,
                     .title = tr("Taking back: %1").arg(nameOf(entry)),
                     .store = entry.store,
                     .operation = tr("Undo: %1").arg(nameOf(entry))});
}

void TakingBack::end(const ActivityEntry &entry, const Result<JobResult> &result)
{
    m_taken.reset();
    const QString title = tr("Undo: %1").arg(nameOf(entry));
    const bool good = result && result->good;
    if (good && !entry.change->undone.isEmpty())
        return emit told({.text = entry.change->undone});
    emit told({.text = visibleLine(result ? result->summary : describe(result.error())),
               .isGood = good,
               .offersAction = canUndo()});
    if (!result && result.error().code != ErrorCode::Cancelled)
        QMessageBox::warning(m_window, title, visibleText(describe(result.error())));
    if (!result || result->lines.isEmpty())
        return;
    ListContent content{.name = QStringLiteral("undoLeft"),
                        .title = title,
                        .text = tr("These sessions were left as they are:"),
                        .columns = {tr("Session")}};
    for (const QString &line : result->lines)
        content.rows.push_back({visibleLine(line)});
    auto *dialog = new ListDialog(content, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace SessionDeck
