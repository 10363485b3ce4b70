// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sessionstore.h"
#include "core/transfer/bulkorder.h"

#include <QObject>

#include <functional>
#include <optional>

namespace SessionDeck {

class ActivityLog;
class DeckStore;

/// Work on a store that goes step by step, as BulkJob and BulkUndo do it.
struct SteppedJob
{
    QString title = {}; ///< What is shown while it runs: "Deleting 48 sessions".
    std::function<Result<bool>(SessionStore &, const std::stop_token &)> step = {};
    std::function<BulkReport()> report = {};
    /// Called once, on the GUI thread; with the error that ended it early, which may be Cancelled.
    std::function<void(const BulkReport &, const std::optional<Error> &)> done = {};
};

/// Runs jobs on the threads of stores that may be changed, reports how far they are to an ActivityLog, and
/// lets the user stop them there. Between two steps the store's thread does what else waits for it.
class JobRunner : public QObject
{
    Q_OBJECT
public:
    explicit JobRunner(ActivityLog *log, QObject *parent = nullptr);

    /// The store may go away; then the job ends as if it was cancelled.
    void start(DeckStore *store, SteppedJob job);

private:
    struct Run;
    void next(const std::shared_ptr<Run> &run);
    void finish(const std::shared_ptr<Run> &run, const std::optional<Error> &error);

    ActivityLog *m_log;
};

} // namespace SessionDeck
