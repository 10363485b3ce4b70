// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memorystore.h"
#include "tests/support/soon.h"
#include "ui/panels/conversationview.h"
#include "ui/panels/inspector.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using namespace SessionDeck;

class ConversationFindTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void findsInAllMessages();
    void caseCanMatter();
    void stepsAroundTheEnds();
    void revealsDeepInsideALongMessage();
    void isDroppedWithItsSession();

private:
    ConversationScene &scene()
    {
        return m_inspector->findChild<ConversationView *>()->scene();
    }
    QWidget *panel()
    {
        return m_inspector->findChild<ConversationView *>()->parentWidget();
    }
    QString count()
    {
        return panel()->findChild<QLabel *>(QStringLiteral("findCount"))->text();
    }
    void find(const QString &text);

    std::shared_ptr<MemoryContent> m_content;
    std::unique_ptr<Inspector> m_inspector;
    std::unique_ptr<AsyncStore> m_store;
};

void ConversationFindTest::init()
{
    m_inspector.reset();
    m_content = std::make_shared<MemoryContent>();
    m_content->sessions[QStringLiteral("long")] = talk(QStringLiteral("long"), 20'000, [](qint64 at) {
        return at % 5000 == 7 ? QStringLiteral("A Needle, and a needle more.") : QStringLiteral("hay");
    });
    m_content->sessions[QStringLiteral("deep")] = talk(QStringLiteral("deep"), 50, [](qint64 at) -> QString {
        return QStringLiteral("straw ").repeated(3000) + (at == 20 ? QStringLiteral("needle") : QString());
    });
    m_store = asyncMemoryStore(m_content);
    m_inspector = std::make_unique<Inspector>();
    m_inspector->resize(450, 800);
    m_inspector->show();
    m_inspector->showSession(m_store.get(), QStringLiteral("long"));
    COMPARE_SOON(scene().model().rowCount(), 20'000);
}

void ConversationFindTest::find(const QString &text)
{
    m_inspector->focusFind();
    panel()->findChild<QLineEdit *>(QStringLiteral("findText"))->setText(text);
}

void ConversationFindTest::findsInAllMessages()
{
    scene().scroll().moveTo(0);
    scene().settle();
    find(QStringLiteral("NEEDLE"));
    COMPARE_SOON(count(), QStringLiteral("1 of 8"));
    QCOMPARE(scene().marks().found.activeRow, 7);
    VERIFY_SOON(scene().scroll().firstRow() <= 7 && scene().scroll().lastRow() >= 7);
    find(QStringLiteral("pitchfork"));
    COMPARE_SOON(count(), QStringLiteral("not found"));
}

void ConversationFindTest::caseCanMatter()
{
    panel()->findChild<QToolButton *>(QStringLiteral("findCase"))->setChecked(true);
    find(QStringLiteral("Needle"));
    VERIFY_SOON(count().endsWith(QStringLiteral("of 4")));
}

void ConversationFindTest::stepsAroundTheEnds()
{
    find(QStringLiteral("needle"));
    COMPARE_SOON(count(), QStringLiteral("8 of 8")); // seen from the end, nothing is behind: the last one
    auto *text = panel()->findChild<QLineEdit *>(QStringLiteral("findText"));
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(count(), QStringLiteral("1 of 8"));
    QTest::keyClick(text, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(text, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(count(), QStringLiteral("7 of 8"));
    QCOMPARE(scene().marks().found.activeRow, 15'007);
    VERIFY_SOON(scene().model().message(15'007));
    VERIFY_SOON(scene().scroll().firstRow() <= 15'007 && scene().scroll().lastRow() >= 15'007);
    QTest::keyClick(text, Qt::Key_Escape);
    QVERIFY(!text->isVisible());
    QVERIFY(scene().marks().found.text.isEmpty());
}

void ConversationFindTest::revealsDeepInsideALongMessage()
{
    m_inspector->showSession(m_store.get(), QStringLiteral("deep"));
    COMPARE_SOON(scene().model().rowCount(), 50);
    find(QStringLiteral("needle"));
    COMPARE_SOON(count(), QStringLiteral("1 of 1"));
    QVERIFY(scene().bubbles().at(20).shownUnits > 18'000);
    const QRectF line = lineAt(scene().bubbles().at(20), 18'000).translated(0, scene().scroll().yOf(20));
    QVERIFY(line.top() >= 0 && line.bottom() <= scene().scroll().viewport());
}

void ConversationFindTest::isDroppedWithItsSession()
{
    find(QStringLiteral("needle"));
    m_inspector->clear();
    m_store.reset();
    QTest::qWait(300);
    QVERIFY(!m_inspector->findChild<ConversationView *>()->isVisible());
}

QTEST_MAIN(ConversationFindTest)
#include "tst_conversationfind.moc"
