// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/fittingrange.h"

#include "core/base/timestamp.h"
#include "ui/charts/timeaxis.h"
#include "ui/panels/rangebar.h"

#include <QSettings>

#include <algorithm>

namespace SessionDeck {

namespace {

constexpr auto rangeKey = "monitor/minutes";
constexpr qint64 fittedMinute = 60'000'000; // microseconds
constexpr int longestFitted = 60; // minutes
constexpr int longestKept = 365 * 24 * 60;

// When the oldest sample of the last hour was taken; now, if there is none.
Result<qint64> knownSince(MetricsHistory &history, const QString &store, qint64 now, std::stop_token stop)
{
    const Result<std::vector<HistoryPoint>> points
        = history.points({.store = store,
                          .metric = "up",
                          .from = Timestamp::fromMicroseconds(now - longestFitted * fittedMinute),
                          .to = Timestamp::fromMicroseconds(now),
                          .maxPoints = longestFitted * 60}, // the single seconds: others come later
                         std::move(stop));
    if (!points)
        return fail(points.error());
    return points->empty() ? now : points->front().at.microseconds();
}

} // namespace

FittingRange::FittingRange(TimeAxis *axis, RangeBar *bar, HistoryReader *history)
    : QObject(bar), m_axis(axis), m_history(history), m_since(Timestamp::now().microseconds())
{
    const int kept = QSettings().value(QLatin1StringView(rangeKey)).toInt();
    if (kept > 0) {
        m_isChosen = true;
        axis->setSpan(std::min(kept, longestKept) * fittedMinute);
    }
    connect(bar, &RangeBar::chosen, this, &FittingRange::keep);
}

void FittingRange::setStore(const QString &key)
{
    if (key == m_store)
        return;
    m_store = key;
    m_since = Timestamp::now().microseconds();
    m_history->run(
        this,
        [key, now = m_since](MetricsHistory &history, std::stop_token stop) {
            return knownSince(history, key, now, std::move(stop));
        },
        [this, key](const Result<qint64> &since) {
            if (since && key == m_store)
                m_since = *since;
        });
}

void FittingRange::advance(qint64 now)
{
    if (m_isChosen || !m_axis->isLive())
        return;
    const std::vector<int> offered = RangeBar::offeredMinutes();
    const auto fits
        = [&](int minutes) { return minutes >= longestFitted || minutes * fittedMinute >= now - m_since; };
    const auto fitting = std::ranges::find_if(offered, fits);
    if (fitting != offered.end() && *fitting * fittedMinute != m_axis->span())
        m_axis->setSpan(*fitting * fittedMinute);
}

void FittingRange::keep(int minutes)
{
    m_isChosen = true;
    QSettings().setValue(QLatin1StringView(rangeKey), minutes);
}

} // namespace SessionDeck
