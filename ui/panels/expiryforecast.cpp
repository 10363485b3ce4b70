// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/expiryforecast.h"

#include <QComboBox>

namespace SessionDeck {

ExpiryForecast::ExpiryForecast(TimeAxis *axis, QWidget *parent)
    : ChartCard({.name = QStringLiteral("expiryForecast"),
                 .title = tr("Expiry forecast"),
                 .unit = ChartUnit::Count,
                 .isFilled = true},
                axis, parent),
      m_axis(axis),
      m_span(new QComboBox)
{
    setMinimumHeight(210);
    m_span->setAccessibleName(tr("How far ahead"));
    m_span->addItems({tr("next 24 h"), tr("next 30 d")});
    addControl(m_span);
    connect(m_span, &QComboBox::currentIndexChanged, this, &ExpiryForecast::showStretches);
    hide();
}

void ExpiryForecast::setOverview(const CatalogOverview &overview)
{
    m_hours = overview.hours;
    m_days = overview.days;
    setVisible(overview.expiring > 0);
    showStretches();
}

void ExpiryForecast::showStretches()
{
    const std::vector<ExpiryStretch> &stretches = m_span->currentIndex() == 0 ? m_hours : m_days;
    if (stretches.empty())
        return;
    const qint64 from = stretches.front().from.microseconds();
    const qint64 to = stretches.back().to.microseconds();
    if (m_axis->span() != to - from)
        m_axis->setSpan(to - from);
    m_axis->advance(to);
    ChartSeries line{.name = tr("expired by then"), .gap = noGap};
    double expired = 0;
    line.samples.append(SeriesSample::of(from, expired));
    for (const ExpiryStretch &stretch : stretches) {
        expired += double(stretch.sessions);
        line.samples.append(SeriesSample::of(stretch.to.microseconds(), expired));
    }
    setSeries({line});
}

} // namespace SessionDeck
