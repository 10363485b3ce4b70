// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/elidedlabel.h"

#include "ui/models/visibletext.h"

#include <QPainter>

namespace SessionDeck {

ElidedLabel::ElidedLabel(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString &text, const QString &tip)
{
    m_text = visibleLine(text);
    m_tip = tip;
    setAccessibleName(m_text);
    updateTip();
    updateGeometry();
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text.left(500)), fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 4, fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_text.left(2000), Qt::ElideRight, width()));
}

void ElidedLabel::resizeEvent(QResizeEvent *)
{
    updateTip();
}

void ElidedLabel::updateTip()
{
    const bool cut = sizeHint().width() > width();
    QString tip = cut ? m_text.left(2000) : QString();
    if (cut && !m_tip.isEmpty())
        tip += u'\n';
    tip += m_tip;
    setToolTip(plainTip(tip));
}

} // namespace SessionDeck
