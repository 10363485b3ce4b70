// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/conversationview.h"

#include "ui/panels/conversationaccessible.h"
#include "ui/panels/messageactions.h"
#include "ui/panels/messagekeys.h"
#include "ui/panels/messagemouse.h"

#include <QEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace SessionDeck {

ConversationView::ConversationView(ConversationModel *model, QWidget *parent)
    : QAbstractScrollArea(parent), m_scene(new ConversationScene(model, this))
{
    connectAccessibility(this); // before anything that lets Qt make an interface of its own
    setObjectName(QStringLiteral("conversation"));
    setAccessibleName(tr("Conversation"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    m_scene->bubbles().setStyle(bubbleStyle(font(), palette()));
    connect(m_scene, &ConversationScene::moved, this, &ConversationView::syncScrollBar);
    connect(m_scene, &ConversationScene::marked, viewport(), qOverload<>(&QWidget::update));
    new MessageMouse(m_scene, viewport());
    new MessageActions(m_scene, this);
}

void ConversationView::syncScrollBar()
{
    const QScopedValueRollback guard(m_syncing, true);
    const qint64 largest = std::numeric_limits<int>::max() / 2;
    QScrollBar *bar = verticalScrollBar();
    bar->setRange(0, int(std::min(m_scene->scroll().maximum(), largest)));
    bar->setPageStep(viewport()->height());
    bar->setSingleStep(fontMetrics().height());
    bar->setValue(int(std::min(m_scene->scroll().value(), largest)));
    viewport()->update();
}

bool ConversationView::event(QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        viewport()->update(); // the frame of the current message says who has the keyboard
    return QAbstractScrollArea::event(event);
}

void ConversationView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_scene->model().rowCount() == 0) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("This session has no messages yet."));
    }
    ConversationScroll &scroll = m_scene->scroll();
    BubbleCache &bubbles = m_scene->bubbles();
    int y = scroll.lastRow() < 0 ? 0 : scroll.yOf(scroll.firstRow());
    for (int row = scroll.firstRow(); row <= scroll.lastRow(); ++row) {
        const BubbleLayout &bubble = bubbles.at(row);
        const QRect area(0, y, viewport()->width(), bubble.height);
        y += bubble.height;
        if (!event->region().intersects(area))
            continue;
        const ShownMessage *shown = m_scene->model().message(row);
        const QStringView text = shown ? QStringView(shown->message.content) : QStringView();
        BubbleState state = marksOf(m_scene->marks(), row, text.first(bubble.shownUnits));
        state.focused = hasFocus();
        painter.save();
        painter.translate(area.topLeft());
        painter.setClipRect(event->rect().translated(-area.topLeft()));
        paintBubble(painter, bubble, state, bubbles.style());
        painter.restore();
    }
}

void ConversationView::resizeEvent(QResizeEvent *)
{
    m_scene->resize(viewport()->size());
}

void ConversationView::scrollContentsBy(int, int)
{
    if (m_syncing)
        return;
    m_scene->scroll().moveTo(verticalScrollBar()->value());
    m_scene->settle();
}

void ConversationView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    const QEvent::Type type = event->type();
    if (type == QEvent::PaletteChange || type == QEvent::FontChange || type == QEvent::StyleChange) {
        m_scene->bubbles().setStyle(bubbleStyle(font(), palette()));
        m_scene->settle();
    }
}

void ConversationView::keyPressEvent(QKeyEvent *event)
{
    if (!handleMessageKey(*m_scene, *event))
        QAbstractScrollArea::keyPressEvent(event);
}

} // namespace SessionDeck
