// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/runthen.h"
#include "core/metrics/metricshistory.h"

#include <QObject>

namespace SessionDeck {

/// The asynchronous edge of the history's reading side: owns the thread that reads. A file that is not there
/// yet is looked for again by every job. The destructor stops what is running.
class HistoryReader : public QObject
{
    Q_OBJECT
public:
    explicit HistoryReader(const QString &path = MetricsHistory::defaultPath(), QObject *parent = nullptr);
    ~HistoryReader() override;

    /// Runs work(MetricsHistory &, std::stop_token) -> Result<T> on the reader's thread, then done(Result<T>)
    /// on the guard's, unless the guard is gone by then.
    template <typename Work, typename Done> void run(QObject *guard, Work work, Done done)
    {
        using Answer = std::invoke_result_t<Work, MetricsHistory &, std::stop_token>;
        runThen(
            m_pool, guard,
            [inner = m_inner, work = std::move(work)]() -> Answer {
                const Result<MetricsHistory *> history = inner->opened();
                if (!history)
                    return fail(history.error());
                Answer answer = work(**history, inner->stop.get_token());
                if (!answer) // a file that was put aside or replaced is opened anew
                    inner->history.reset();
                return answer;
            },
            std::move(done));
    }

private:
    struct Inner
    {
        Result<MetricsHistory *> opened();

        QString path;
        std::unique_ptr<MetricsHistory> history;
        std::stop_source stop;
    };

    std::shared_ptr<Inner> m_inner;
    QThreadPool m_pool;
};

} // namespace SessionDeck
