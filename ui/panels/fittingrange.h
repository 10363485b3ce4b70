// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/historyreader.h"

namespace SessionDeck {

class RangeBar;
class TimeAxis;

/// Which stretch of time the charts show: what the user chose, in this run or an earlier one; else what holds
/// all that is known of the shown store's last hour, and grows with it.
class FittingRange : public QObject
{
    Q_OBJECT
public:
    /// All of which have to outlive it.
    FittingRange(TimeAxis *axis, RangeBar *bar, HistoryReader *history);

    /// Asks the history how far back it knows the store; see storeKey().
    void setStore(const QString &key);
    /// It is now this late, in microseconds since the epoch.
    void advance(qint64 now);

private:
    void keep(int minutes);

    TimeAxis *m_axis;
    HistoryReader *m_history;
    QString m_store;
    qint64 m_since; // from when on the store is known
    bool m_isChosen = false;
};

} // namespace SessionDeck
