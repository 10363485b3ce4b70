// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/jobrunner.h"

#include "ui/models/activitylog.h"
#include "ui/models/deckstore.h"

#include <QPointer>

namespace SessionDeck {

struct JobRunner::Run
{
    QPointer<DeckStore> store = {};
    SteppedJob job = {};
    std::stop_source stop = {};
    quint64 number = 0;
    bool hasEnded = false;
};

JobRunner::JobRunner(ActivityLog *log, QObject *parent) : QObject(parent), m_log(log)
{
}

void JobRunner::start(DeckStore *store, SteppedJob job)
{
    auto run = std::make_shared<Run>();
    run->store = store;
    run->job = std::move(job);
    run->number = m_log->begin({.title = run->job.title, .cancel = [run] { run->stop.request_stop(); }});
    connect(store, &QObject::destroyed, this, [this, run] {
        finish(run, Error{.code = ErrorCode::Cancelled, .message = tr("The store was closed.")});
    });
    next(run);
}

void JobRunner::next(const std::shared_ptr<Run> &run)
{
    run->store->writer()->run(
        this,
        [run](SessionStore &store, const std::stop_token &) -> Result<bool> {
            return run->job.step(store, run->stop.get_token());
        },
        [this, run](const Result<bool> &more) {
            const BulkReport report = run->job.report();
            m_log->progress(run->number, report.tried(), report.total);
            if (!more)
                finish(run, more.error());
            else if (!*more)
                finish(run, {});
            else if (run->stop.stop_requested())
                finish(run, Error{.code = ErrorCode::Cancelled, .message = tr("Stopped as you asked.")});
            else if (run->store)
                next(run);
        });
}

void JobRunner::finish(const std::shared_ptr<Run> &run, const std::optional<Error> &error)
{
    if (run->hasEnded)
        return;
    run->hasEnded = true;
    m_log->end(run->number);
    run->job.done(run->job.report(), error);
}

} // namespace SessionDeck
