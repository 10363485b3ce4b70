// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/statepanel.h"

#include "ui/window/icons.h"
#include "ui/window/semanticcolors.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace SessionDeck {

namespace {

constexpr int textWidth = 460;
constexpr int stateIconSize = 44;

QLabel *addLabel(QVBoxLayout *column, const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setAlignment(Qt::AlignHCenter);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    column->addWidget(label);
    return label;
}

void setText(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

StatePanel::StatePanel(QWidget *parent) : QWidget(parent), m_icon(new QLabel), m_buttons(new QHBoxLayout)
{
    setObjectName(QStringLiteral("statePanel"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    // A wrapping label tells its height only to a layout that does not align it, so a column of fixed width
    // does.
    auto *middle = new QWidget;
    middle->setFixedWidth(textWidth);
    auto *row = new QHBoxLayout(this);
    row->addStretch();
    row->addWidget(middle);
    row->addStretch();
    auto *column = new QVBoxLayout(middle);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addSpacing(6);
    m_title = addLabel(column, QStringLiteral("statePanelTitle"));
    m_text = addLabel(column, QStringLiteral("statePanelText"));
    m_place = addLabel(column, QStringLiteral("statePanelPlace"));
    column->addSpacing(10);
    column->addLayout(m_buttons);
    column->addStretch(3);
    QFont titleFont = font();
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.3);
    titleFont.setWeight(QFont::DemiBold);
    m_title->setFont(titleFont);
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_buttons->setAlignment(Qt::AlignHCenter);
    m_buttons->setSpacing(8);
}

void StatePanel::show(const PanelContent &content)
{
    if (content == m_content)
        return;
    const bool newButtons = content.choices != m_content.choices;
    m_content = content;
    showIcon();
    setText(m_title, content.title);
    setText(m_text, content.text);
    setText(m_place, content.place);
    setAccessibleName(content.title);
    setAccessibleDescription(content.text);
    if (newButtons)
        showButtons();
}

void StatePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showIcon();
    QWidget::changeEvent(event);
}

void StatePanel::showIcon()
{
    const SemanticColors colors = semanticColors(palette());
    const QColor tint = m_content.problem ? colors.error : colors.muted;
    m_icon->setPixmap(
        tintedPixmap(m_content.icon, {stateIconSize, stateIconSize}, tint, devicePixelRatioF()));
}

void StatePanel::showButtons()
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater(); // it may be the one whose click led here
        delete item;
    }
    for (const PanelChoice choice : m_content.choices) {
        auto *button = new QPushButton(choiceText(choice));
        button->setAutoDefault(false);
        button->setDefault(choice == m_content.choices.front());
        button->setObjectName(QStringLiteral("panelChoice%1").arg(int(choice)));
        connect(button, &QPushButton::clicked, this, [this, choice] { emit chosen(choice); });
        m_buttons->addWidget(button);
    }
}

} // namespace SessionDeck
