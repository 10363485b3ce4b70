// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspectornotice.h"

#include "ui/models/visibletext.h"
#include "ui/window/semanticcolors.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace SessionDeck {

InspectorNotice::InspectorNotice(QWidget *parent)
    : QFrame(parent), m_label(new QLabel(this)), m_action(new QToolButton(this))
{
    setObjectName(QStringLiteral("notice"));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setObjectName(QStringLiteral("noticeAction"));
    m_action->setAutoRaise(true);
    connect(m_action, &QToolButton::clicked, this, &InspectorNotice::actionChosen);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 7, 12, 7);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_action, 0, Qt::AlignTop);
    hide();
}

void InspectorNotice::say(Kind kind, const QString &text, const QString &action)
{
    m_kind = kind;
    m_label->setText(visibleText(text.left(2000)));
    m_label->setAccessibleName(m_label->text());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setVisible(!text.isEmpty());
    update();
}

void InspectorNotice::clear()
{
    say(Kind::Note, {});
}

QString InspectorNotice::text() const
{
    return m_label->text();
}

void InspectorNotice::paintEvent(QPaintEvent *)
{
    const SemanticColors semantic = semanticColors(palette());
    const QColor color = m_kind == Kind::Error ? semantic.error
        : m_kind == Kind::Warning              ? semantic.warning
                                               : semantic.muted;
    QPainter painter(this);
    painter.fillRect(rect(), blend(color, palette().color(QPalette::Base), 0.10));
    painter.fillRect(QRect(0, 0, 3, height()), color);
}

} // namespace SessionDeck
