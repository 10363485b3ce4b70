// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/backgroundjob.h"

#include "core/base/runthen.h"
#include "ui/models/madechange.h"

namespace SessionDeck {

BackgroundJob::BackgroundJob(QObject *parent) : QObject(parent)
{
    constexpr int lookEvery = 100; // milliseconds
    m_pool.setMaxThreadCount(1);
    m_look.setInterval(lookEvery);
    connect(&m_look, &QTimer::timeout, this, &BackgroundJob::look);
}

BackgroundJob::~BackgroundJob()
{
    m_stop.request_stop();
    m_pool.clear();
    m_pool.waitForDone();
    if (m_running && m_log)
        m_log->end(m_number);
}

void BackgroundJob::start(Work work, const JobAnnouncement &announcement)
{
    if (m_running)
        return;
    m_running = true;
    m_stop = {};
    m_shared = std::make_shared<Shared>();
    m_announcement = announcement;
    m_log = announcement.log;
    if (m_log)
        m_number = m_log->begin({.title = announcement.title,
                                 .cancel = [stop = m_stop]() mutable { stop.request_stop(); },
                                 .onlyReads = announcement.onlyReads});
    if (announcement.change)
        work = undoableWork(std::move(work), announcement.change);
    m_look.start();
    const JobContext context{.stop = m_stop.get_token(),
                             .progress = [shared = m_shared](const CopyProgress &now) {
                                 shared->done = now.done;
                                 shared->total = now.total;
                             }};
    runThen(
        m_pool, this, [work = std::move(work), context] { return work(context); },
        [this](const Result<JobResult> &result) { end(result); });
}

void BackgroundJob::startUndo(const std::shared_ptr<MadeChange> &change, const JobAnnouncement &announcement)
{
    if (m_running || !change || change->bulk.isEmpty())
        return;
    const MadeChange made = *change;
    m_undone = change;
    m_undoneBulk = std::exchange(change->bulk, {}); // out of the hands of all others who offer it
    start([made](const JobContext &context) { return undoWork(made, context); }, announcement);
}

void BackgroundJob::stop()
{
    m_stop.request_stop();
}

std::shared_ptr<MadeChange> BackgroundJob::change() const
{
    const std::shared_ptr<MadeChange> &made = m_announcement.change;
    return made && !m_running && !made->bulk.isEmpty() ? made : nullptr;
}

void BackgroundJob::look()
{
    emit progressed(m_shared->done, m_shared->total);
    if (m_log)
        m_log->progress(m_number, m_shared->done, m_shared->total);
}

void BackgroundJob::end(const Result<JobResult> &result)
{
    m_look.stop();
    m_running = false;
    std::shared_ptr<MadeChange> undone = std::exchange(m_undone, nullptr);
    if (undone && !result) {
        undone->bulk = m_undoneBulk;
        m_announcement.change = std::exchange(undone, nullptr);
    }
    if (m_log) {
        m_log->end(m_number);
        if (!m_announcement.operation.isEmpty())
            m_log->note({.store = m_announcement.store,
                         .operation = m_announcement.operation,
                         .outcome = result ? result->summary : result.error().message,
                         .failed = !result || !result->good,
                         .change = change(),
                         .undone = undone});
    }
    emit ended(result);
}

} // namespace SessionDeck
