// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/tallcontent.h"

#include <QEvent>
#include <QScrollBar>

namespace SessionDeck {

TallContent::TallContent(QWidget *content, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setWidget(content);
    viewport()->setAutoFillBackground(false); // nor the content, which a scroll area makes do so
    content->setAutoFillBackground(false);
    content->installEventFilter(this);
}

QSize TallContent::minimumSizeHint() const
{
    const int bar = verticalScrollBar()->sizeHint().width();
    return {widget()->minimumSizeHint().width() + bar, QScrollArea::minimumSizeHint().height()};
}

// What the content needs has changed.
bool TallContent::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace SessionDeck
