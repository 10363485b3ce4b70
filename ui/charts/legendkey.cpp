// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/legendkey.h"

#include "ui/charts/seriescolors.h"

#include <QPainter>

#include <algorithm>

namespace SessionDeck {

namespace {

constexpr int keySwatch = 12;
constexpr int swatchGap = 5;
constexpr int keyMargin = 3;

} // namespace

LegendKey::LegendKey(const QString &name, int number, QWidget *parent)
    : QAbstractButton(parent), m_number(number)
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    setFont(small);
    setText(name);
    setAccessibleName(name);
    setToolTip(tr("%1: click to hide or show it").arg(name));
    setCheckable(true);
    setChecked(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize LegendKey::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.horizontalAdvance(text()) + keySwatch + swatchGap + 2 * keyMargin + 1,
            metrics.height() + 2 * keyMargin};
}

// Where there is little room, long names give way and short ones stay whole.
QSize LegendKey::minimumSizeHint() const
{
    const int fewLetters = keySwatch + swatchGap + 2 * keyMargin + 9 * fontMetrics().averageCharWidth();
    return {std::min(sizeHint().width(), fewLetters), sizeHint().height()};
}

void LegendKey::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int middle = height() / 2;
    QPen pen = seriesPen(palette(), m_number);
    pen.setWidthF(3);
    pen.setCapStyle(Qt::FlatCap);
    painter.setOpacity(isChecked() ? 1 : 0.45);
    painter.setPen(pen);
    painter.drawLine(keyMargin, middle, keyMargin + keySwatch, middle);
    QFont named = font();
    named.setStrikeOut(!isChecked());
    named.setUnderline(hasFocus() || underMouse());
    painter.setFont(named);
    painter.setPen(palette().color(QPalette::Text));
    const QRect place = rect().adjusted(keyMargin + keySwatch + swatchGap, 0, -keyMargin, 0);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text(), Qt::ElideMiddle, place.width()));
}

} // namespace SessionDeck
