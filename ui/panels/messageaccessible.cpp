// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/messageaccessible.h"

#include "ui/models/messagetext.h"
#include "ui/panels/conversationview.h"

namespace SessionDeck {

bool MessageAccessible::isValid() const
{
    return m_view && m_row < m_view->scene().model().rowCount();
}

QAccessibleInterface *MessageAccessible::parent() const
{
    return QAccessible::queryAccessibleInterface(m_view.data());
}

QString MessageAccessible::text(QAccessible::Text kind) const
{
    const ShownMessage *shown
        = isValid() && kind == QAccessible::Name ? m_view->scene().model().message(m_row) : nullptr;
    return shown ? spokenMessage(*shown) : QString();
}

QRect MessageAccessible::rect() const
{
    if (!isValid())
        return {};
    ConversationScene &scene = m_view->scene();
    const bool inSight = m_row >= scene.scroll().firstRow() && m_row <= scene.scroll().lastRow();
    if (!inSight)
        return {};
    const QWidget *viewport = m_view->viewport();
    const QPoint corner(0, scene.scroll().yOf(m_row));
    return {viewport->mapToGlobal(corner), QSize(viewport->width(), scene.bubbles().at(m_row).height)};
}

QAccessible::State MessageAccessible::state() const
{
    QAccessible::State state;
    state.focusable = true;
    state.readOnly = true;
    state.selectable = true;
    state.invalid = !isValid();
    if (isValid()) {
        state.selected = m_view->scene().marks().current == m_row;
        state.focused = state.selected && m_view->hasFocus();
        state.offscreen = rect().isNull();
    }
    return state;
}

} // namespace SessionDeck
