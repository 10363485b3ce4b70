// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleInterface>
#include <QPointer>

namespace SessionDeck {

class ConversationView;

/// A message for assistive technology: an item of the conversation's list that reads as one sentence.
class MessageAccessible : public QAccessibleInterface
{
public:
    MessageAccessible(ConversationView *view, int row) : m_view(view), m_row(row)
    {
    }

    int row() const
    {
        return m_row;
    }
    bool isValid() const override;
    QAccessibleInterface *parent() const override;
    QString text(QAccessible::Text kind) const override;
    QRect rect() const override;
    QAccessible::State state() const override;

    QObject *object() const override
    {
        return nullptr;
    }
    QAccessibleInterface *childAt(int, int) const override
    {
        return nullptr;
    }
    QAccessibleInterface *child(int) const override
    {
        return nullptr;
    }
    int childCount() const override
    {
        return 0;
    }
    int indexOfChild(const QAccessibleInterface *) const override
    {
        return -1;
    }
    void setText(QAccessible::Text, const QString &) override
    {
    }
    QAccessible::Role role() const override
    {
        return QAccessible::ListItem;
    }

private:
    QPointer<ConversationView> m_view;
    int m_row;
};

} // namespace SessionDeck
