// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartinput.h"

#include "ui/charts/chartcanvas.h"

#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace SessionDeck {

namespace {

constexpr int shortestDrag = 5; // pixels
constexpr double keyZoom = 0.6;

TimeRange between(qint64 a, qint64 b)
{
    return {.from = std::min(a, b), .to = std::max(a, b)};
}

struct KeyDeed
{
    int key;
    void (*act)(TimeAxis &axis, qint64 at);
};

constexpr KeyDeed keyDeeds[] = {
    {Qt::Key_Left, [](TimeAxis &axis, qint64 at) { axis.point(at - axis.range().span() / 100); }},
    {Qt::Key_Right, [](TimeAxis &axis, qint64 at) { axis.point(at + axis.range().span() / 100); }},
    {Qt::Key_Plus, [](TimeAxis &axis, qint64 at) { axis.zoomAround(at, keyZoom); }},
    {Qt::Key_Minus, [](TimeAxis &axis, qint64 at) { axis.zoomAround(at, 1 / keyZoom); }},
    {Qt::Key_PageUp, [](TimeAxis &axis, qint64) { axis.pan(-0.5); }},
    {Qt::Key_PageDown, [](TimeAxis &axis, qint64) { axis.pan(0.5); }},
    {Qt::Key_Home, [](TimeAxis &axis, qint64) { axis.reset(); }},
};

} // namespace

ChartInput::ChartInput(ChartCanvas *canvas) : QObject(canvas), m_canvas(canvas)
{
    canvas->installEventFilter(this);
}

bool ChartInput::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return press(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove:
        return move(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        return release(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonDblClick:
        m_canvas->axis()->reset();
        return true;
    case QEvent::Wheel:
        return turn(*static_cast<QWheelEvent *>(event));
    case QEvent::KeyPress:
        return type(*static_cast<QKeyEvent *>(event));
    case QEvent::Leave:
        m_canvas->axis()->point({});
        return false;
    default:
        return false;
    }
}

bool ChartInput::press(const QMouseEvent &event)
{
    if (event.button() == Qt::LeftButton)
        m_pressed = int(event.position().x());
    return false; // the focus follows the click
}

bool ChartInput::move(const QMouseEvent &event)
{
    TimeAxis *axis = m_canvas->axis();
    axis->point(timeAt(event));
    if (m_pressed)
        m_canvas->select(between(m_canvas->surface().frame().timeAt(*m_pressed), timeAt(event)));
    return true;
}

bool ChartInput::release(const QMouseEvent &event)
{
    const std::optional<int> pressed = std::exchange(m_pressed, {});
    m_canvas->select({});
    if (pressed && std::abs(event.position().x() - *pressed) >= shortestDrag)
        m_canvas->axis()->zoom(between(m_canvas->surface().frame().timeAt(*pressed), timeAt(event)));
    return true;
}

bool ChartInput::turn(const QWheelEvent &event)
{
    const double notches = (event.angleDelta().y() + event.angleDelta().x()) / 120.0;
    if (event.modifiers() & Qt::ControlModifier)
        m_canvas->axis()->zoomAround(m_canvas->surface().frame().timeAt(event.position().x()),
                                     std::pow(0.8, notches));
    else if (event.modifiers() & Qt::ShiftModifier)
        m_canvas->axis()->pan(-0.1 * notches);
    else
        return false;
    return true;
}

bool ChartInput::type(const QKeyEvent &event)
{
    const auto *deed = std::ranges::find(keyDeeds, event.key(), &KeyDeed::key);
    if (deed == std::end(keyDeeds))
        return false;
    TimeAxis *axis = m_canvas->axis();
    deed->act(*axis, axis->pointer().value_or(axis->range().from + axis->range().span() / 2));
    return true;
}

qint64 ChartInput::timeAt(const QMouseEvent &event) const
{
    return m_canvas->surface().frame().timeAt(event.position().x());
}

} // namespace SessionDeck
