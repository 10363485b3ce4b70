// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memorystore.h"
#include "ui/panels/conversationview.h"

#include <QAccessible>
#include <QTest>

using namespace SessionDeck;

class ConversationAccessibleTest : public QObject
{
    Q_OBJECT
private slots:
    void everyMessageIsAccessible();
};

void ConversationAccessibleTest::everyMessageIsAccessible()
{
    const MemorySession session = talk(QStringLiteral("s"), 1500);
    MessageWindow window{.total = 1500};
    for (qint64 at = 0; at < 1500; ++at)
        window.messages.push_back(toShown(session.message(at)));
    ConversationModel model;
    ConversationView view(&model);
    view.resize(440, 700);
    view.show();
    model.insert(std::move(window));
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), 1500);
    for (int row = 0; row < 1500; ++row) {
        QAccessibleInterface *item = list->child(row);
        QVERIFY(item);
        QVERIFY(item->text(QAccessible::Name).endsWith(QStringLiteral("Message number %1.").arg(row)));
    }
    QVERIFY(list->child(1499)->text(QAccessible::Name).startsWith(QStringLiteral("Agent-4 to Agent-1, ")));
    QVERIFY(!list->child(1499)->state().offscreen);
    const QRect rect = list->child(1499)->rect();
    QCOMPARE(list->indexOfChild(list->childAt(rect.center().x(), rect.center().y())), 1499);
    QVERIFY(!list->child(1500));
    model.clear();
    QCOMPARE(list->childCount(), 0);
}

QTEST_MAIN(ConversationAccessibleTest)
#include "tst_conversationaccessible.moc"
