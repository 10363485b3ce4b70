// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/messagemouse.h"

#include "ui/models/format.h"
#include "ui/models/messagetext.h"

#include <QHelpEvent>
#include <QTextBoundaryFinder>
#include <QToolTip>

namespace SessionDeck {

namespace {

MessageLink linkAt(const BubbleLayout &bubble, QPointF point)
{
    return bubble.more.contains(point)  ? MessageLink::More
        : bubble.change.contains(point) ? MessageLink::Change
        : bubble.revert.contains(point) ? MessageLink::Revert
                                        : MessageLink::None;
}

} // namespace

MessageSpot spotAt(ConversationScene &scene, QPoint point)
{
    const ConversationScroll &scroll = scene.scroll();
    int y = scroll.lastRow() < 0 ? 0 : scroll.yOf(scroll.firstRow());
    for (int row = scroll.firstRow(); row <= scroll.lastRow(); ++row) {
        const BubbleLayout &bubble = scene.bubbles().at(row);
        if (point.y() < y + bubble.height) {
            const QPointF inside = QPointF(point) - QPointF(0, y);
            return {row, positionAt(bubble, inside), linkAt(bubble, inside)};
        }
        y += bubble.height;
    }
    return {};
}

MessageMouse::MessageMouse(ConversationScene *scene, QWidget *viewport)
    : QObject(viewport), m_scene(scene), m_viewport(viewport)
{
    viewport->setMouseTracking(true);
    viewport->installEventFilter(this);
}

bool MessageMouse::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        press(*static_cast<QMouseEvent *>(event));
        return false;
    case QEvent::MouseMove:
        move(*static_cast<QMouseEvent *>(event));
        return false;
    case QEvent::MouseButtonDblClick:
        selectWord(*static_cast<QMouseEvent *>(event));
        emit m_scene->editWanted();
        return true;
    case QEvent::MouseButtonRelease:
        m_selecting = false;
        return false;
    case QEvent::ToolTip: {
        const auto &help = *static_cast<QHelpEvent *>(event);
        showTip(help.pos(), help.globalPos());
        return true;
    }
    default:
        return false;
    }
}

void MessageMouse::press(const QMouseEvent &event)
{
    const MessageSpot spot = spotAt(*m_scene, event.position().toPoint());
    if (spot.row >= 0)
        m_scene->setCurrentRow(spot.row);
    if (event.button() != Qt::LeftButton)
        return;
    if (spot.link != MessageLink::None) {
        follow(spot);
        return;
    }
    const MessageSelection &selected = m_scene->marks().selection;
    const bool extend = event.modifiers().testFlag(Qt::ShiftModifier) && selected.row == spot.row;
    m_selecting = spot.position >= 0;
    m_scene->setSelection(
        {m_selecting ? spot.row : -1, extend ? selected.anchor : spot.position, spot.position});
}

void MessageMouse::follow(const MessageSpot &spot)
{
    if (spot.link == MessageLink::More)
        m_scene->showMore(spot.row);
    else if (spot.link == MessageLink::Change)
        emit m_scene->changeWanted(spot.row);
    else
        emit m_scene->revertWanted(spot.row);
}

void MessageMouse::move(const QMouseEvent &event)
{
    const MessageSpot spot = spotAt(*m_scene, event.position().toPoint());
    if (!m_selecting) {
        const bool overText = spot.position >= 0 && spot.link == MessageLink::None;
        m_viewport->setCursor(spot.link != MessageLink::None ? Qt::PointingHandCursor
                                  : overText                 ? Qt::IBeamCursor
                                                             : Qt::ArrowCursor);
        return;
    }
    MessageSelection selection = m_scene->marks().selection;
    const ShownMessage *shown = m_scene->model().message(selection.row);
    if (!shown)
        return;
    // Beyond its message a selection reaches to that end of it.
    const bool below = spot.row > selection.row || spot.row < 0;
    const qsizetype end = m_scene->bubbles().at(selection.row).shownUnits;
    selection.cursor = spot.row == selection.row && spot.position >= 0 ? spot.position : below ? end : 0;
    m_scene->setSelection(selection);
}

void MessageMouse::selectWord(const QMouseEvent &event)
{
    const MessageSpot spot = spotAt(*m_scene, event.position().toPoint());
    const ShownMessage *shown = m_scene->model().message(spot.row);
    if (!shown || spot.position < 0 || spot.link != MessageLink::None)
        return;
    // A word is near: the finder need not look at all of a long text.
    constexpr qsizetype reach = 500;
    const qsizetype from = std::max<qsizetype>(spot.position - reach, 0);
    const QString around = shown->message.content.mid(from, 2 * reach);
    QTextBoundaryFinder words(QTextBoundaryFinder::Word, around);
    words.setPosition(spot.position - from);
    const qsizetype end = words.toNextBoundary();
    const qsizetype begin = words.toPreviousBoundary();
    if (begin >= 0 && end > begin)
        m_scene->setSelection({spot.row, from + begin, from + end});
}

void MessageMouse::showTip(QPoint point, QPoint global)
{
    const ShownMessage *shown = m_scene->model().message(spotAt(*m_scene, point).row);
    if (!shown)
        return;
    QStringList lines{
        tr("Message %1 of %2")
            .arg(humanCount(shown->message.ordinal + 1), humanCount(m_scene->model().rowCount())),
        fullTime(shown->message.timestamp)};
    lines.removeAll(QString());
    QToolTip::showText(global, lines.join(u'\n'), m_viewport);
}

} // namespace SessionDeck
