// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/timerange.h"

#include <QObject>

#include <optional>

namespace SessionDeck {

/// The stretch of time that all charts of a page show alike, and the moment the user points at in one of
/// them. It ends now and moves along, unless it is paused or the user zoomed into the past.
class TimeAxis : public QObject
{
    Q_OBJECT
public:
    explicit TimeAxis(QObject *parent = nullptr);

    const TimeRange &range() const
    {
        return m_range;
    }
    bool isLive() const
    {
        return !m_isPaused && !m_isZoomed;
    }
    bool isZoomed() const
    {
        return m_isZoomed;
    }
    bool isPaused() const
    {
        return m_isPaused;
    }
    /// Microseconds; what reset() returns to.
    qint64 span() const
    {
        return m_span;
    }
    std::optional<qint64> pointer() const
    {
        return m_pointer;
    }

    /// The last `span` microseconds from now on.
    void setSpan(qint64 span);
    /// Stays at that stretch; at least a second of it, and nothing of the future.
    void zoom(const TimeRange &range);
    /// Scales the stretch around a moment of it: 0.5 shows half of it.
    void zoomAround(qint64 time, double factor);
    /// Moves the stretch by a share of itself.
    void pan(double share);
    /// Back to the last span(), live unless it is paused.
    void reset();
    void setPaused(bool paused);
    /// It is now this late.
    void advance(qint64 now);
    void point(std::optional<qint64> time);

signals:
    /// The user wants another stretch; its data may have to be read.
    void chosen();
    /// Time went on.
    void advanced();
    void pointed();

private:
    TimeRange m_range;
    qint64 m_span;
    qint64 m_now;
    bool m_isZoomed = false;
    bool m_isPaused = false;
    std::optional<qint64> m_pointer;
};

} // namespace SessionDeck
