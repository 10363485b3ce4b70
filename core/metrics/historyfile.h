// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/historyhousekeeping.h"
#include "core/metrics/historylease.h"
#include "core/metrics/historyrows.h"
#include "core/metrics/historyseries.h"
#include "core/metrics/sample.h"

namespace SessionDeck {

/// The history as its writer sees it. Several processes may have it open: each records the stores whose lease
/// it got first. Used by one thread.
class HistoryFile
{
public:
    struct Options
    {
        QString path = {};
        qint64 maxBytes = qint64(1) << 30; ///< Beyond this the oldest goes earlier than promised.
    };
    /// Makes it, with its folder, where there is none. A file that is no history or damaged is put aside
    /// under another name first. NoSpace, ReadOnly, Locked, Unsupported (of a newer version).
    static Result<std::unique_ptr<HistoryFile>> open(const Options &options);

    /// Adds samples in one transaction, without those of stores that another process records; then rolls up
    /// and prunes if that is due and ours. Committed when it returns: survives the end of the process.
    Result<void> write(const std::vector<Sample> &samples);
    /// Of the last write(): stores that are recorded by another process.
    const QStringList &storesOfOthers() const
    {
        return m_storesOfOthers;
    }
    SqliteConnection &connection()
    {
        return *m_connection;
    }

private:
    HistoryFile(const Options &options, std::unique_ptr<SqliteConnection> connection);
    Result<void> writeSamples(const std::vector<Sample> &samples);
    Result<void> writeSample(const Sample &sample);
    Result<void> writeFigures(qint64 store, HistoryPlace place, const std::vector<SampledFigure> &figures);
    Result<void> writeLatencies(qint64 store, HistoryPlace place,
                                const std::vector<OperationFigures> &operations);

    std::unique_ptr<SqliteConnection> m_connection;
    HistoryLease m_lease;
    HistoryHousekeeping m_house;
    std::unique_ptr<HistorySeries> m_series;
    QStringList m_storesOfOthers;
};

} // namespace SessionDeck
