// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/leaving.h"

#include "ui/models/activitylog.h"
#include "ui/models/visibletext.h"
#include "ui/window/mainwindow.h"

#include <QCloseEvent>
#include <QMessageBox>
#include <QPushButton>

namespace SessionDeck {

namespace {

constexpr size_t mostNamed = 5;

std::vector<ActivityJob> changingJobs(const ActivityLog &log)
{
    std::vector<ActivityJob> jobs = log.jobs();
    std::erase_if(jobs, [](const ActivityJob &job) { return job.onlyReads; });
    return jobs;
}

QString runningText(const std::vector<ActivityJob> &jobs)
{
    QStringList lines{Leaving::tr("This is still running:"), {}};
    for (size_t i = 0; i < jobs.size() && i < mostNamed; ++i)
        lines += u"• " + visibleLine(jobs[i].title);
    if (jobs.size() > mostNamed)
        lines += Leaving::tr("… and %1 more").arg(jobs.size() - mostNamed);
    return (lines << QString()
                  << Leaving::tr("If you quit now it is stopped: what was done by then stays done, "
                                 "the rest is left as it is."))
        .join(u'\n');
}

} // namespace

Leaving::Leaving(MainWindow *window) : QObject(window), m_window(window)
{
    window->installEventFilter(this);
}

bool Leaving::eventFilter(QObject *watched, QEvent *event)
{
    const bool isClosing = watched == m_window && event->type() == QEvent::Close;
    if (!isClosing || m_isDecided)
        return QObject::eventFilter(watched, event);
    if (changingJobs(*m_window->activity()).empty()) {
        stopAll();
        return QObject::eventFilter(watched, event);
    }
    event->ignore();
    ask();
    return true;
}

void Leaving::ask()
{
    if (m_question)
        return m_question->activateWindow();
    m_question
        = new QMessageBox(QMessageBox::Question, tr("Quit"), runningText(changingJobs(*m_window->activity())),
                          QMessageBox::NoButton, m_window);
    m_question->setObjectName(QStringLiteral("leavingQuestion"));
    m_question->setTextFormat(Qt::PlainText);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *quit = m_question->addButton(tr("Stop and Quit"), QMessageBox::DestructiveRole);
    m_question->setDefaultButton(m_question->addButton(tr("Keep Running"), QMessageBox::RejectRole));
    connect(quit, &QPushButton::clicked, this, &Leaving::leave);
    m_question->open();
}

void Leaving::leave()
{
    m_isDecided = true;
    stopAll();
    m_window->close();
}

void Leaving::stopAll()
{
    const std::vector<ActivityJob> running = m_window->activity()->jobs();
    for (const ActivityJob &job : running)
        m_window->activity()->cancel(job.number);
}

} // namespace SessionDeck
