// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

class QAbstractItemModel;

namespace SessionDeck {

/// Measures how responsive the window is, for the bench: the longest time the event loop did nothing else,
/// the time to the first rows, and memory. Writes one JSON object to a file, every second and at the end.
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
    QElapsedTimer m_sinceTick;
    qint64 m_longestStall = 0; // ms
    qint64 m_longestStallAt = 0; // ms since the start
    qint64 m_firstRows = -1; // ms since the process began; -1: not yet
    qint64 m_ticks = 0;
};

} // namespace SessionDeck
