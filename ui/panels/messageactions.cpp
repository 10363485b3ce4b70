// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/messageactions.h"

#include "ui/models/messagetext.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

namespace SessionDeck {

namespace {

struct ActionText
{
    const char *name;
    const char *text;
    QKeySequence shortcut = {};
};

QAction *addAction(QWidget *widget, const ActionText &what)
{
    auto *action = new QAction(MessageActions::tr(what.text), widget);
    action->setObjectName(QLatin1StringView(what.name));
    action->setShortcut(what.shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
    widget->addAction(action);
    return action;
}

} // namespace

MessageActions::MessageActions(ConversationScene *scene, QWidget *widget) : QObject(widget), m_scene(scene)
{
    widget->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(addAction(widget, {"copy", QT_TR_NOOP("&Copy"), QKeySequence::Copy}), &QAction::triggered, this,
            &MessageActions::copy);
    connect(addAction(widget,
                      {"copyMessage", QT_TR_NOOP("Copy &message with sender and time"),
                       QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}),
            &QAction::triggered, this, &MessageActions::copyMessage);
    connect(
        addAction(widget, {"selectAll", QT_TR_NOOP("Select &all of the message"), QKeySequence::SelectAll}),
        &QAction::triggered, this, &MessageActions::selectAll);
    connect(addAction(widget,
                      {"openAsText", QT_TR_NOOP("&Open as text"), QKeySequence(Qt::CTRL | Qt::Key_Return)}),
            &QAction::triggered, this, [this] {
                if (current())
                    emit m_scene->openWanted(m_scene->marks().current);
            });
}

const ShownMessage *MessageActions::current() const
{
    return m_scene->model().message(m_scene->marks().current);
}

void MessageActions::copy()
{
    const MessageSelection &selection = m_scene->marks().selection;
    const ShownMessage *shown = m_scene->model().message(selection.row);
    const TextSpan span = selection.span();
    if (shown && !span.isEmpty())
        QGuiApplication::clipboard()->setText(shown->message.content.mid(span.begin, span.end - span.begin));
    else if (current() && current()->isCut())
        emit m_scene->copyWanted(m_scene->marks().current);
    else if (current())
        QGuiApplication::clipboard()->setText(current()->message.content);
}

void MessageActions::copyMessage()
{
    if (current() && current()->isCut())
        emit m_scene->copyWanted(m_scene->marks().current);
    else if (current())
        QGuiApplication::clipboard()->setText(quotedMessage(current()->message));
}

void MessageActions::selectAll()
{
    const int row = m_scene->marks().current;
    if (current())
        m_scene->setSelection({row, 0, m_scene->bubbles().at(row).shownUnits});
}

} // namespace SessionDeck
