// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspectorstate.h"

#include "ui/models/visibletext.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace SessionDeck {

namespace {

QLabel *plainLabel(QWidget *parent, const char *name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1StringView(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    return label;
}

} // namespace

InspectorState::InspectorState(QWidget *parent)
    : QWidget(parent),
      m_title(plainLabel(this, "stateTitle")),
      m_text(plainLabel(this, "stateText")),
      m_busy(new QProgressBar(this)),
      m_retry(new QPushButton(tr("&Try again"), this))
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedSize(120, 6);
    m_busy->setAccessibleName(tr("Loading"));
    m_retry->setObjectName(QStringLiteral("retry"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 28, 28, 28);
    layout->setSpacing(10);
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_busy, 0, Qt::AlignHCenter);
    layout->addWidget(m_retry, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_retry, &QPushButton::clicked, this, &InspectorState::retryWanted);
    showLoading({}); // until something is known
}

void InspectorState::showHint(const QString &text)
{
    show({.text = text});
}

void InspectorState::showLoading(const QString &text)
{
    show({.text = text, .busy = true});
}

void InspectorState::showError(const QString &title, const QString &text)
{
    show({.title = title, .text = text, .retry = true});
}

void InspectorState::show(const Parts &parts)
{
    m_title->setText(parts.title);
    m_title->setVisible(!parts.title.isEmpty());
    m_text->setText(visibleText(parts.text));
    m_busy->setVisible(parts.busy);
    m_retry->setVisible(parts.retry);
}

} // namespace SessionDeck
