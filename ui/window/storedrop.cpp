// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/storedrop.h"

#include "ui/window/semanticcolors.h"
#include "ui/window/storeopening.h"

#include <QDropEvent>
#include <QPainter>

namespace SessionDeck {

namespace {

constexpr int frameWidth = 3;

} // namespace

StoreDrop::StoreDrop(StoreOpening *opening, QWidget *window) : QWidget(window), m_opening(opening)
{
    setObjectName(QStringLiteral("storeDrop"));
    setAccessibleName(tr("Drop to open"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

// Never as a move, although that is what file managers propose first: who moves a file deletes it afterwards.
bool StoreDrop::accept(QDropEvent &event) const
{
    const Qt::DropActions possible = event.possibleActions();
    const bool harmless = possible & (Qt::CopyAction | Qt::LinkAction);
    if (!harmless || !StoreOpening::canOpen(*event.mimeData())) {
        event.ignore();
        return false;
    }
    event.setDropAction(possible & Qt::CopyAction ? Qt::CopyAction : Qt::LinkAction);
    event.accept();
    return true;
}

bool StoreDrop::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
        setGeometry(parentWidget()->rect());
        raise();
        setVisible(accept(*static_cast<QDropEvent *>(event)));
        return true;
    case QEvent::DragLeave:
        hide();
        return true;
    case QEvent::Drop:
        hide();
        if (auto *drop = static_cast<QDropEvent *>(event); accept(*drop))
            m_opening->openDropped(*drop->mimeData());
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void StoreDrop::paintEvent(QPaintEvent *)
{
    const QColor accent = semanticColors(palette()).accent;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = accent;
    veil.setAlphaF(0.10F);
    painter.fillRect(rect(), veil);
    painter.setPen(QPen(accent, frameWidth));
    painter.drawRect(rect().adjusted(1, 1, -2, -2));
    const QString words = accessibleName();
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    painter.setFont(large);
    QRect sign = painter.fontMetrics().boundingRect(words).adjusted(-28, -16, 28, 16);
    sign.moveCenter(rect().center());
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(sign, 8, 8);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(sign, Qt::AlignCenter, words);
}

} // namespace SessionDeck
