// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/noticestrip.h"

#include "ui/panels/elidedlabel.h"
#include "ui/window/semanticcolors.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace SessionDeck {

namespace {

constexpr int noticeSignSize = 10;
constexpr int noticeTextLeft = 32;

} // namespace

NoticeStrip::NoticeStrip(const QString &name, const QString &action, QWidget *parent)
    : QFrame(parent), m_text(new ElidedLabel), m_action(new QToolButton)
{
    setObjectName(name);
    setAccessibleName(action);
    m_text->setObjectName(name + u"Text");
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_action->setObjectName(name + u"Action");
    m_action->setText(action);
    m_action->setAutoRaise(true);
    QSizePolicy policy = m_action->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // so that the strip has one height
    m_action->setSizePolicy(policy);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(noticeTextLeft, 3, 8, 4);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    connect(m_action, &QToolButton::clicked, this, &NoticeStrip::actionChosen);
    hide();
}

void NoticeStrip::setText(const QString &text)
{
    m_text->setText(text);
    setVisible(!text.isEmpty());
}

void NoticeStrip::show(const Notice &notice)
{
    setText(notice.text);
    setSign(notice.isGood ? StoreSign::Good : StoreSign::Warning);
    offerAction(notice.offersAction);
}

void NoticeStrip::setSign(StoreSign sign)
{
    m_sign = sign;
    update();
}

void NoticeStrip::offerAction(bool offer)
{
    m_action->setVisible(offer);
}

void NoticeStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const SemanticColors colors = semanticColors(palette());
    const QColor tint = m_sign == StoreSign::Warning ? colors.warning : colors.accent;
    painter.fillRect(rect(), blend(tint, palette().color(QPalette::Base), 0.14));
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.line);
    const QRectF sign(12, (height() - noticeSignSize) / 2.0, noticeSignSize, noticeSignSize);
    drawStoreSign(painter, sign, m_sign, palette());
}

} // namespace SessionDeck
