// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memorystore.h"
#include "tests/support/soon.h"
#include "ui/models/conversationmodel.h"
#include "ui/panels/conversationpanel.h"
#include "ui/panels/conversationview.h"
#include "ui/panels/textwindow.h"

#include <QClipboard>
#include <QLabel>
#include <QTest>

using namespace SessionDeck;

class ConversationPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_content = std::make_shared<MemoryContent>();
        m_content->sessions["3"] = talk("3", 3);
        m_store = asyncMemoryStore(m_content);
        m_panel = std::make_unique<ConversationPanel>(&m_model);
        m_panel->setSession({.store = m_store.get(), .id = "3"});
        m_panel->show();
        QGuiApplication::clipboard()->setText("before");
    }

    void copiesAWholeMessage()
    {
        emit scene().copyWanted(1);
        VERIFY_SOON(QGuiApplication::clipboard()->text() != "before");
        QVERIFY(!notice()->isVisible());
    }

    void saysWhyAMessageCannotBeCopiedOrOpened()
    {
        m_content->failure = {ErrorCode::Locked, "Another program holds a lock.", "x.db"};
        for (const auto wanted : {&ConversationScene::copyWanted, &ConversationScene::openWanted}) {
            m_panel->setSession({.store = m_store.get(), .id = "3"});
            QVERIFY(!notice()->isVisible());
            emit(scene().*wanted)(1);
            VERIFY_SOON(notice()->isVisible());
            QVERIFY(notice()->findChild<QLabel *>()->text().contains("Another program holds a lock."));
        }
        QCOMPARE(QGuiApplication::clipboard()->text(), QString("before"));
        QVERIFY(!m_panel->findChild<TextWindow *>());
    }

    void theNextTryThatWorksTakesTheErrorAway()
    {
        m_content->failure = {ErrorCode::Locked, "Another program holds a lock.", "x.db"};
        emit scene().openWanted(1);
        VERIFY_SOON(notice()->isVisible());
        m_content->failure = {};
        emit scene().openWanted(1);
        VERIFY_SOON(m_panel->findChild<TextWindow *>());
        QVERIFY(!notice()->isVisible());
    }

private:
    ConversationScene &scene() const
    {
        return m_panel->findChild<ConversationView *>()->scene();
    }
    QWidget *notice() const
    {
        return m_panel->findChild<QWidget *>("notice");
    }

    std::shared_ptr<MemoryContent> m_content;
    std::unique_ptr<AsyncStore> m_store;
    ConversationModel m_model;
    std::unique_ptr<ConversationPanel> m_panel;
};

QTEST_MAIN(ConversationPanelTest)
#include "tst_conversationpanel.moc"
