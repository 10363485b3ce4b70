// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeaxis.h"

#include "core/base/timestamp.h"

#include <algorithm>

namespace SessionDeck {

namespace {

constexpr qint64 axisSecond = 1'000'000;
constexpr qint64 shortest = axisSecond;
constexpr qint64 longest = 3 * 365 * 86'400 * axisSecond;
constexpr qint64 axisHour = 3'600 * axisSecond;

} // namespace

TimeAxis::TimeAxis(QObject *parent)
    : QObject(parent), m_span(axisHour), m_now(Timestamp::now().microseconds())
{
    m_range = {.from = m_now - m_span, .to = m_now};
}

void TimeAxis::setSpan(qint64 span)
{
    m_span = std::clamp(span, shortest, longest);
    reset();
}

void TimeAxis::zoom(const TimeRange &range)
{
    const qint64 span = std::clamp(range.span(), shortest, longest);
    const qint64 to = std::min(range.to, m_now);
    m_range = {.from = to - span, .to = to};
    m_isZoomed = true;
    emit chosen();
}

void TimeAxis::zoomAround(qint64 time, double factor)
{
    const auto scaled = [time, factor](qint64 edge) { return time + qint64(double(edge - time) * factor); };
    zoom({.from = scaled(m_range.from), .to = scaled(m_range.to)});
}

void TimeAxis::pan(double share)
{
    const auto by = qint64(double(m_range.span()) * share);
    zoom({.from = m_range.from + by, .to = m_range.to + by});
}

void TimeAxis::reset()
{
    m_isZoomed = false;
    m_range = {.from = m_now - m_span, .to = m_now};
    emit chosen();
}

void TimeAxis::setPaused(bool paused)
{
    if (paused == m_isPaused)
        return;
    m_isPaused = paused;
    if (!m_isZoomed)
        reset();
}

void TimeAxis::advance(qint64 now)
{
    m_now = now;
    if (!isLive())
        return;
    m_range = {.from = now - m_span, .to = now};
    emit advanced();
}

void TimeAxis::point(std::optional<qint64> time)
{
    if (time == m_pointer)
        return;
    m_pointer = time;
    emit pointed();
}

} // namespace SessionDeck
