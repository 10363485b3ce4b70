// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/loopturns.h"

#include <QJsonArray>
#include <QObject>
#include <QTimer>

class QAbstractItemModel;

namespace SessionDeck {

/// Measures how responsive the window is, for the bench: how late the event loop was at most and what a turn
/// of it took of the processor, the time to the first rows, and memory. Writes one JSON object to a file,
/// every second and at the end.
class StallMeter : public QObject
{
    Q_OBJECT
public:
    /// Starts counting now. The model is the one whose rows are waited for.
    StallMeter(const QString &file, const QAbstractItemModel *rows, QObject *parent);
    ~StallMeter() override;

private:
    void tick();
    void write() const;

    QString m_file;
    const QAbstractItemModel *m_rows;
    QTimer m_timer;
    LoopTurns m_turns;
    qint64 m_longestStallAt = 0; // ms since the start
    QJsonArray m_late; // turns that were long: when, how late, its work, its wait for a processor
    qint64 m_firstRows = -1; // ms since the process began; -1: not yet
    int m_rowCount = 0; // the rows may be gone before this is
    qint64 m_ticks = 0;
};

} // namespace SessionDeck
