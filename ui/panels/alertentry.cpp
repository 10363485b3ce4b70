// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/alertentry.h"

#include "ui/models/format.h"
#include "ui/models/visibletext.h"
#include "ui/panels/tonelabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace SessionDeck {

namespace {

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.86);
    return font;
}

QString sinceText(const AlertState &alert)
{
    const QString time = recentTime(alert.since, Timestamp::now());
    if (alert.status == AlertStatus::Raised)
        return AlertEntry::tr("since %1").arg(time);
    return alert.status == AlertStatus::Acknowledged ? AlertEntry::tr("known since %1").arg(time)
                                                     : AlertEntry::tr("over since %1").arg(time);
}

} // namespace

AlertEntry::AlertEntry(QWidget *parent)
    : QWidget(parent), m_text(new ToneLabel), m_since(new QLabel), m_acknowledge(new QToolButton)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    m_text->setWordWrap(true);
    m_text->setFont(smaller(m_text->font()));
    m_since->setTextFormat(Qt::PlainText);
    m_since->setFont(smaller(m_since->font()));
    m_since->setForegroundRole(QPalette::PlaceholderText);
    m_acknowledge->setObjectName(QStringLiteral("acknowledgeAlert"));
    m_acknowledge->setText(tr("acknowledge"));
    m_acknowledge->setAutoRaise(true);
    m_acknowledge->setFont(smaller(m_acknowledge->font()));
    auto *below = new QHBoxLayout;
    below->setSpacing(2);
    below->addWidget(m_since);
    below->addStretch(1);
    below->addWidget(m_acknowledge);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, 0, 0, 2);
    column->setSpacing(0);
    column->addWidget(m_text);
    column->addLayout(below);
    connect(m_acknowledge, &QToolButton::clicked, this, &AlertEntry::acknowledged);
}

void AlertEntry::show(const AlertState &alert, const QString &store, const QString &text)
{
    const bool isRaised = alert.status == AlertStatus::Raised;
    const QString what = tr("%1: %2").arg(visibleLine(store), visibleLine(text));
    const QString sign = isRaised ? QStringLiteral("▲ ") : QString();
    m_text->setTone(isRaised ? &SemanticColors::warning : &SemanticColors::muted);
    m_text->setText(sign + what);
    m_since->setText(sinceText(alert));
    m_acknowledge->setAccessibleName(tr("Acknowledge %1").arg(what));
    m_acknowledge->setVisible(isRaised);
    setAccessibleName(QString(what + u", " + m_since->text()));
    setToolTip(tr("Show the chart at that moment"));
}

void AlertEntry::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit chosen();
}

void AlertEntry::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        emit chosen();
    else
        QWidget::keyPressEvent(event);
}

void AlertEntry::paintEvent(QPaintEvent *)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Link));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace SessionDeck
