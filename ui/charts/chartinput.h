// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <optional>

class QKeyEvent;
class QMouseEvent;
class QWheelEvent;

namespace SessionDeck {

class ChartCanvas;

/// Mouse and keys over a chart. Pointing shows the values there; dragging zooms, a double click or Home shows
/// all again; Ctrl and the wheel, or plus and minus, zoom; Shift and the wheel move. The wheel alone is left
/// to the page, which scrolls.
class ChartInput : public QObject
{
    Q_OBJECT
public:
    explicit ChartInput(ChartCanvas *canvas);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool press(const QMouseEvent &event);
    bool move(const QMouseEvent &event);
    bool release(const QMouseEvent &event);
    bool turn(const QWheelEvent &event);
    bool type(const QKeyEvent &event);
    qint64 timeAt(const QMouseEvent &event) const;

    ChartCanvas *m_canvas;
    std::optional<int> m_pressed; // x
};

} // namespace SessionDeck
