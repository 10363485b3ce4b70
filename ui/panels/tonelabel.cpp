// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/tonelabel.h"

#include <QPainter>

namespace SessionDeck {

ToneLabel::ToneLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void ToneLabel::setTone(QColor SemanticColors::*tone)
{
    m_tone = tone;
    update();
}

// A palette of its own would not follow the application's, so the colour is chosen when it is needed.
void ToneLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(semanticColors(palette()).*m_tone);
    painter.drawText(contentsRect(), int(alignment()) | (wordWrap() ? Qt::TextWordWrap : 0), text());
}

} // namespace SessionDeck
