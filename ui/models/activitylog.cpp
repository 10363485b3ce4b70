// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/activitylog.h"

#include <algorithm>

namespace SessionDeck {

quint64 ActivityLog::begin(ActivityJob job)
{
    job.number = ++m_numbers;
    m_jobs.push_back(std::move(job));
    emit jobsChanged();
    return m_numbers;
}

void ActivityLog::progress(quint64 job, qint64 done, qint64 total)
{
    ActivityJob *known = find(job);
    if (!known || (known->done == done && known->total == total))
        return;
    known->done = done;
    known->total = total;
    emit jobsChanged();
}

void ActivityLog::end(quint64 job)
{
    if (std::erase_if(m_jobs, [job](const ActivityJob &entry) { return entry.number == job; }) > 0)
        emit jobsChanged();
}

void ActivityLog::cancel(quint64 job)
{
    ActivityJob *known = find(job);
    if (!known || !known->cancel || known->isCancelled)
        return;
    known->isCancelled = true;
    const std::function<void()> stop = known->cancel; // which may end the job at once
    emit jobsChanged();
    stop();
}

void ActivityLog::note(ActivityEntry entry)
{
    if (entry.time.isNull())
        entry.time = Timestamp::now();
    m_entries.push_back(std::move(entry));
    if (m_entries.size() > maxEntries)
        m_entries.pop_front();
    emit noted(m_entries.back());
}

ActivityJob *ActivityLog::find(quint64 number)
{
    const auto found = std::ranges::find(m_jobs, number, &ActivityJob::number);
    return found == m_jobs.end() ? nullptr : &*found;
}

} // namespace SessionDeck
