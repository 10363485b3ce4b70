// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/errorlabel.h"

#include "ui/window/semanticcolors.h"

#include <QPainter>

namespace SessionDeck {

ErrorLabel::ErrorLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    hide();
}

void ErrorLabel::setText(const QString &text)
{
    QLabel::setText(text);
    setVisible(!text.isEmpty());
}

// A palette of its own would not follow the application's, so the colour is chosen when it is needed.
void ErrorLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(semanticColors(palette()).error);
    painter.drawText(contentsRect(), int(alignment()) | Qt::TextWordWrap, text());
}

} // namespace SessionDeck
