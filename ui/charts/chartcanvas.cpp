// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcanvas.h"

#include "ui/charts/crosshair.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace SessionDeck {

ChartCanvas::ChartCanvas(const ChartFacts &facts, TimeAxis *axis, QWidget *parent)
    : QWidget(parent), m_content{.facts = facts}, m_axis(axis)
{
    setObjectName(facts.name + u"Canvas");
    setAccessibleName(facts.title);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumHeight(130);
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, &ChartCanvas::drawNow);
    connect(axis, &TimeAxis::chosen, this, &ChartCanvas::drawNow);
    connect(axis, &TimeAxis::advanced, this, &ChartCanvas::drawSoon);
    connect(axis, &TimeAxis::pointed, this, qOverload<>(&QWidget::update));
}

void ChartCanvas::setSeries(std::vector<ChartSeries> series)
{
    for (ChartSeries &one : series) {
        const auto before = std::ranges::find(m_content.series, one.name, &ChartSeries::name);
        one.isShown = before == m_content.series.end() || before->isShown;
    }
    m_content.series = std::move(series);
    drawNow();
}

void ChartCanvas::setHeat(HeatMap heat)
{
    m_content.heat = std::move(heat);
    drawSoon();
}

void ChartCanvas::append(size_t series, const SeriesSample &sample)
{
    m_content.series[series].samples.append(sample);
    drawSoon();
}

void ChartCanvas::setSeriesShown(size_t series, bool shown)
{
    m_content.series[series].isShown = shown;
    drawNow();
}

void ChartCanvas::select(std::optional<TimeRange> range)
{
    m_selection = range;
    update();
}

bool ChartCanvas::event(QEvent *event)
{
    constexpr QEvent::Type outdating[]
        = {QEvent::Show, QEvent::Resize, QEvent::PaletteChange, QEvent::FontChange, QEvent::LocaleChange};
    if (std::ranges::find(outdating, event->type()) != std::end(outdating))
        drawNow();
    return QWidget::event(event);
}

void ChartCanvas::drawSoon()
{
    if (isVisible() && !m_due.isActive())
        m_due.start(m_surface.dueIn(m_axis->range()));
}

void ChartCanvas::drawNow()
{
    m_isOld = true;
    update(); // comes to paintEvent() only if it can be seen
}

void ChartCanvas::paintEvent(QPaintEvent *)
{
    if (m_isOld) {
        m_surface.redraw(*this, m_content, m_axis->range());
        if (QAccessible::isActive())
            setAccessibleDescription(latestText(m_content));
    }
    m_isOld = false;
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_surface.picture());
    const ChartFrame &frame = m_surface.frame();
    if (m_selection)
        drawSelection(painter, frame, *m_selection, palette());
    painter.setFont(edgeFont(font()));
    const std::optional<qint64> time = m_axis->pointer();
    if (time && frame.range.contains(*time))
        drawCrosshair(painter, {.frame = frame, .content = m_content, .palette = palette(), .time = *time});
}

} // namespace SessionDeck
