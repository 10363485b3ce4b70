// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/restoresummary.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <map>
#include <vector>

namespace SessionDeck {

class ActivityLog;
class DeckStore;
class StoreListModel;

/// What the user wants put back.
struct RestoreWish
{
    ChosenVersions versions = {};
    RestoreChoices choices = {};
    QString target = {}; ///< Location of an open store; empty: each to the store that it comes from.
    RestoreOrder::Mode mode = RestoreOrder::Mode::DryRun;
};

/// Puts versions back into stores that are open in the window, on the threads of these stores, and can take
/// the last restore back. One at a time.
class Restorer : public QObject
{
    Q_OBJECT
public:
    /// Reports its work to the log, where it can be stopped.
    Restorer(StoreListModel *stores, ActivityLog *log, QObject *parent = nullptr);

    bool isBusy() const
    {
        return m_pending > 0;
    }
    bool canUndo() const
    {
        return !isBusy() && !m_undoable.empty();
    }
    void start(const RestoreWish &wish);
    void undo();

signals:
    /// All is done, or was only looked at.
    void finished(const std::vector<SessionDeck::RestoredShare> &shares,
                  SessionDeck::RestoreOrder::Mode mode);
    /// The last restore was taken back, but for these.
    void undone(const std::vector<SessionDeck::Error> &problems);

private:
    using Sorted = std::map<QString, std::vector<Version>>; // by the location of the store they go to
    // What went to one store.
    struct Share
    {
        QPointer<DeckStore> store = {};
        RestoreOrder order = {};
        std::shared_ptr<const std::vector<RestoredVersion>> results = {};
        quint64 job = 0; // in the log
        std::stop_source stop = {};
        std::shared_ptr<std::atomic<qint64>> tried = std::make_shared<std::atomic<qint64>>(0);
    };
    static std::shared_ptr<Sorted> sorted(const RestoreWish &wish);
    void startSorted(Sorted &versions, const RestoreWish &wish);
    void startShare(const std::shared_ptr<Share> &share);
    void begin(const std::shared_ptr<Share> &share, const QString &title, bool canStop);
    void end(const Share &share, const QString &operation, qsizetype problems);
    void finishShare(RestoreOrder::Mode mode);

    StoreListModel *m_stores;
    ActivityLog *m_log;
    QTimer m_second; // of progress, while it runs
    std::vector<std::shared_ptr<Share>> m_running;
    std::vector<std::shared_ptr<Share>> m_undoable; // of the last restore
    std::vector<RestoredShare> m_untried; // their stores were not there
    std::vector<Error> m_problems; // of an undo
    QThreadPool m_sorting;
    int m_pending = 0;
};

} // namespace SessionDeck
