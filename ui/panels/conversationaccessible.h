// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>
#include <QHash>

namespace SessionDeck {

class ConversationView;

/// The conversation for assistive technology: a list with one item per message of the whole session; items
/// are made when they are asked for.
class ConversationAccessible : public QAccessibleWidget
{
public:
    explicit ConversationAccessible(ConversationView *view);
    ~ConversationAccessible() override;

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

private:
    void forgetItems() const;

    ConversationView *m_view;
    mutable QHash<int, QAccessible::Id> m_items;
};

/// Makes conversations accessible, and speaks when another message becomes current in this one.
void connectAccessibility(ConversationView *view);

} // namespace SessionDeck
