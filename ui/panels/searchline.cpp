// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/searchline.h"

#include "ui/panels/errorlabel.h"
#include "ui/panels/operatorcompleter.h"
#include "ui/window/icons.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimer>
#include <QToolButton>

namespace SessionDeck {

SearchLine::SearchLine(QWidget *parent)
    : QWidget(parent),
      m_edit(new QLineEdit),
      m_count(new QLabel),
      m_clear(new QToolButton),
      m_error(new ErrorLabel),
      m_pause(new QTimer(this))
{
    m_edit->setObjectName(QStringLiteral("searchLine"));
    m_edit->setAccessibleName(tr("Search sessions"));
    m_edit->setPlaceholderText(tr("Search id, title, participants; participant: after: messages:> …"));
    m_edit->setMaxLength(2000);
    m_edit->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_count->setObjectName(QStringLiteral("matchCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_clear->setObjectName(QStringLiteral("clearSearch"));
    m_clear->setAccessibleName(tr("Clear search"));
    m_clear->setToolTip(tr("Clear search"));
    m_clear->setIcon(themedIcon(QStringLiteral("clear")));
    m_clear->setIconSize({12, 12});
    m_clear->setAutoRaise(true);
    m_clear->setCursor(Qt::ArrowCursor);
    m_clear->hide();
    m_error->setObjectName(QStringLiteral("searchError"));
    new OperatorCompleter(m_edit);
    m_pause->setSingleShot(true);
    m_pause->setInterval(150);
    layOut();
    connect(m_edit, &QLineEdit::textChanged, this,
            [this] { m_clear->setVisible(!m_edit->text().isEmpty()); });
    connect(m_edit, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_edit, &QLineEdit::returnPressed, this, &SearchLine::tellIfChanged);
    connect(m_clear, &QToolButton::clicked, this, &SearchLine::clear);
    connect(m_pause, &QTimer::timeout, this, &SearchLine::tellIfChanged);
}

void SearchLine::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 8);
    column->setSpacing(4);
    column->addWidget(m_edit);
    column->addWidget(m_error);
    m_edit->setMinimumHeight(m_edit->fontMetrics().height() + 14);
    auto *inside = new QHBoxLayout(m_edit);
    inside->setContentsMargins(0, 0, 10, 0);
    inside->setSpacing(4);
    inside->addStretch();
    inside->addWidget(m_clear);
    inside->addWidget(m_count);
}

QString SearchLine::text() const
{
    return m_edit->text();
}

SessionQuery SearchLine::setText(const QString &text)
{
    m_edit->setText(text);
    m_pause->stop();
    m_told = text;
    return read();
}

void SearchLine::setCount(const QString &count)
{
    if (count == m_count->text())
        return;
    m_count->setText(count);
    m_edit->setTextMargins(0, 0, m_count->sizeHint().width() + m_clear->sizeHint().width() + 14, 0);
}

void SearchLine::focus()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void SearchLine::clear()
{
    m_edit->clear();
    tellIfChanged();
}

SessionQuery SearchLine::read()
{
    const Result<SessionQuery> query = parseSessionQuery(m_edit->text(), Timestamp::now());
    const Error error = query ? Error() : query.error();
    m_error->setText(error.place.isEmpty() ? error.message
                                           : tr("%1: %2").arg(error.place.left(60), error.message));
    return query.value_or(SessionQuery());
}

void SearchLine::tellIfChanged()
{
    m_pause->stop();
    if (m_edit->text() == m_told)
        return;
    m_told = m_edit->text();
    const SessionQuery query = read();
    if (m_error->text().isEmpty())
        emit queryChanged(query);
}

} // namespace SessionDeck
