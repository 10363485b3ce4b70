// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/conversationaccessible.h"

#include "ui/panels/conversationview.h"
#include "ui/panels/messageaccessible.h"
#include "ui/panels/messagemouse.h"

namespace SessionDeck {

namespace {

// Items live until so many others were asked for.
constexpr qsizetype mostItems = 1000;

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<ConversationView *>(object);
    return view ? new ConversationAccessible(view) : nullptr;
}

} // namespace

ConversationAccessible::ConversationAccessible(ConversationView *view)
    : QAccessibleWidget(view, QAccessible::List), m_view(view)
{
}

ConversationAccessible::~ConversationAccessible()
{
    forgetItems();
}

int ConversationAccessible::childCount() const
{
    return m_view->scene().model().rowCount();
}

QAccessibleInterface *ConversationAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    if (QAccessibleInterface *known = QAccessible::accessibleInterface(m_items.value(index)))
        return known;
    if (m_items.size() >= mostItems)
        forgetItems();
    auto *item = new MessageAccessible(m_view, index);
    m_items.insert(index, QAccessible::registerAccessibleInterface(item));
    return item;
}

int ConversationAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *item = dynamic_cast<const MessageAccessible *>(child);
    return item ? item->row() : -1;
}

QAccessibleInterface *ConversationAccessible::childAt(int x, int y) const
{
    return child(spotAt(m_view->scene(), m_view->viewport()->mapFromGlobal(QPoint(x, y))).row);
}

QAccessibleInterface *ConversationAccessible::focusChild() const
{
    return child(m_view->scene().marks().current);
}

void ConversationAccessible::forgetItems() const
{
    for (const QAccessible::Id id : std::as_const(m_items))
        QAccessible::deleteAccessibleInterface(id);
    m_items.clear();
}

void connectAccessibility(ConversationView *view)
{
    QAccessible::installFactory(makeInterface); // again and again does no harm
    QObject::connect(&view->scene(), &ConversationScene::currentRowChanged, view, [view](int row) {
        const bool isListed
            = row >= 0 && row < view->scene().model().rowCount(); // a new one comes a moment later
        if (!isListed || !QAccessible::isActive())
            return;
        QAccessibleEvent event(view, QAccessible::Focus);
        event.setChild(row);
        QAccessible::updateAccessibility(&event);
    });
}

} // namespace SessionDeck
