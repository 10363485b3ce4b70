// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/findbar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QToolButton>

namespace SessionDeck {

namespace {

// Long enough not to search for every letter of a word, short enough not to be felt.
constexpr int typingMs = 120;

QToolButton *toolButton(QWidget *parent, const QString &text, const QString &tip)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setAutoRaise(true);
    return button;
}

} // namespace

FindBar::FindBar(QWidget *parent)
    : QWidget(parent),
      m_text(new QLineEdit(this)),
      m_case(toolButton(this, QStringLiteral("Aa"), tr("Match case"))),
      m_count(new QLabel(this))
{
    setObjectName(QStringLiteral("findBar"));
    m_text->setObjectName(QStringLiteral("findText"));
    m_text->setAccessibleName(tr("Find"));
    m_text->setPlaceholderText(tr("Find…"));
    m_text->setClearButtonEnabled(true);
    m_text->setMaxLength(1000);
    m_case->setObjectName(QStringLiteral("findCase"));
    m_case->setCheckable(true);
    m_count->setObjectName(QStringLiteral("findCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *previous = toolButton(this, QStringLiteral("↑"), tr("Previous match (Shift+Return)"));
    auto *next = toolButton(this, QStringLiteral("↓"), tr("Next match (Return)"));
    auto *closer = toolButton(this, QStringLiteral("✕"), tr("Close (Escape)"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 8, 6);
    layout->setSpacing(4);
    layout->addWidget(m_text, 1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_count, m_case, previous, next, closer})
        layout->addWidget(part);
    auto *typing = new QTimer(this);
    typing->setSingleShot(true);
    typing->setInterval(typingMs);
    connect(m_text, &QLineEdit::textChanged, typing, qOverload<>(&QTimer::start));
    connect(typing, &QTimer::timeout, this, &FindBar::changed);
    connect(m_case, &QToolButton::toggled, this, &FindBar::changed);
    connect(previous, &QToolButton::clicked, this, [this] { emit stepWanted(-1); });
    connect(next, &QToolButton::clicked, this, [this] { emit stepWanted(1); });
    connect(closer, &QToolButton::clicked, this, &FindBar::close);
    hide();
}

void FindBar::open()
{
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
    emit changed();
}

QString FindBar::text() const
{
    return m_text->text();
}

Qt::CaseSensitivity FindBar::sensitivity() const
{
    return m_case->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
}

void FindBar::showCount(const QString &count, const QString &tip)
{
    m_count->setText(count);
    m_count->setToolTip(tip);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Escape)
        close();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        emit stepWanted(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    else
        QWidget::keyPressEvent(event);
}

void FindBar::close()
{
    hide();
    emit closed();
}

} // namespace SessionDeck
