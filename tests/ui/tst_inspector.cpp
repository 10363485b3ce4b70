// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memorystore.h"
#include "tests/support/soon.h"
#include "ui/panels/conversationview.h"
#include "ui/panels/inspector.h"

#include <QLabel>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

using namespace SessionDeck;

class InspectorTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void opensAtTheNewestMessage();
    void newestSelectionWins();
    void followsTheEndAndKeepsThePlaceElsewhere();
    void saysWhenTheSessionIsGone();
    void showsWhatCouldBeReadOfADamagedSession();
    void errorsSayWhatToDo();
    void outlivesItsStore();

private:
    ConversationScene &scene()
    {
        return m_inspector->findChild<ConversationView *>()->scene();
    }
    std::shared_ptr<MemoryContent> m_content;
    std::unique_ptr<Inspector> m_inspector;
    std::unique_ptr<AsyncStore> m_store;
};

namespace {

// Several parts of the inspector say how they are; hidden ones do not count.
bool isShown(const Inspector &inspector, const char *labelName, const QString &part)
{
    const QList<QWidget *> labels = inspector.findChildren<QWidget *>(QLatin1StringView(labelName));
    return std::ranges::any_of(labels, [&](const QWidget *label) {
        const auto *text = qobject_cast<const QLabel *>(label);
        return label->isVisible() && (text ? text->text() : label->accessibleName()).contains(part);
    });
}

} // namespace

void InspectorTest::init()
{
    m_content = std::make_shared<MemoryContent>();
    for (const qint64 count : {0, 3, 1000, 100'000})
        m_content->sessions[QString::number(count)] = talk(QString::number(count), count);
    m_store = asyncMemoryStore(m_content);
    m_inspector = std::make_unique<Inspector>();
    m_inspector->resize(450, 800);
    m_inspector->show();
}

void InspectorTest::opensAtTheNewestMessage()
{
    QVERIFY(isShown(*m_inspector, "stateText", QStringLiteral("Select a session")));
    m_inspector->showSession(m_store.get(), QStringLiteral("100000"));
    VERIFY_SOON(isShown(*m_inspector, "sessionTitle", QStringLiteral("Talk of 100000")));
    QVERIFY(isShown(*m_inspector, "sessionFacts", QStringLiteral("10 MB")));
    QCOMPARE(scene().scroll().lastRow(), 99'999);
    QVERIFY(scene().scroll().atEnd());
    QCOMPARE(m_content->loads.first(), QStringLiteral("100000 -100 100"));
    // The bar stands for all messages, so its other end is the first one.
    auto *bar = m_inspector->findChild<ConversationView *>()->verticalScrollBar();
    QVERIFY(bar->maximum() > 100'000 * 20);
    bar->setValue(0);
    VERIFY_SOON(scene().model().message(0));
    QCOMPARE(scene().scroll().firstRow(), 0);
    QVERIFY(m_content->loads.size() < 10);
}

void InspectorTest::newestSelectionWins()
{
    m_content->gated = true;
    for (int i = 0; i < 50; ++i)
        m_inspector->showSession(m_store.get(), QStringLiteral("1000"));
    for (int i = 0; i < 50; ++i) {
        m_inspector->showSession(m_store.get(), i % 2 ? QStringLiteral("0") : QStringLiteral("1000"));
        QTest::qWait(1);
    }
    m_inspector->showSession(m_store.get(), QStringLiteral("3"));
    VERIFY_SOON(isShown(*m_inspector, "stateText", QStringLiteral("Loading")));
    for (int i = 0; i < 4; ++i) {
        m_content->gate.release();
        QTest::qWait(20);
    }
    VERIFY_SOON(isShown(*m_inspector, "sessionTitle", QStringLiteral("Talk of 3")));
    QVERIFY2(m_content->loads.size() <= 3, qPrintable(m_content->loads.join(QLatin1Char('\n'))));
    QCOMPARE(scene().model().rowCount(), 3);
    m_content->gated = false;
    m_content->gate.release();
}

void InspectorTest::followsTheEndAndKeepsThePlaceElsewhere()
{
    const QString id = QStringLiteral("1000");
    m_inspector->showSession(m_store.get(), id);
    COMPARE_SOON(scene().model().rowCount(), 1000);
    m_content->sessions[id] = talk(id, 1005);
    m_inspector->sessionsChanged({id});
    COMPARE_SOON(scene().scroll().lastRow(), 1004);
    VERIFY_SOON(scene().model().message(1004));
    scene().scroll().moveTo(20'000);
    scene().settle();
    VERIFY_SOON(scene().model().message(scene().scroll().firstRow()));
    const int row = scene().scroll().firstRow();
    const int y = scene().scroll().yOf(row);
    m_content->sessions[id] = talk(id, 1010);
    m_inspector->sessionsChanged({QStringLiteral("another"), id});
    COMPARE_SOON(scene().model().rowCount(), 1010);
    QCOMPARE(scene().scroll().firstRow(), row);
    QCOMPARE(scene().scroll().yOf(row), y);
}

void InspectorTest::saysWhenTheSessionIsGone()
{
    m_inspector->showSession(m_store.get(), QStringLiteral("3"));
    COMPARE_SOON(scene().model().rowCount(), 3);
    m_content->sessions.clear();
    m_inspector->sessionsChanged({QStringLiteral("3")});
    const auto *notice = m_inspector->findChild<QWidget *>(QStringLiteral("notice"));
    VERIFY_SOON(notice->isVisible());
    QVERIFY(notice->findChild<QLabel *>()->text().startsWith(QStringLiteral("Removed by another program")));
    QCOMPARE(scene().model().rowCount(), 3);
}

void InspectorTest::showsWhatCouldBeReadOfADamagedSession()
{
    MemorySession damaged = talk(QStringLiteral("d"), 2);
    damaged.head.health = Health::Damaged;
    damaged.head.reason = QStringLiteral("line 3 is torn at byte 88140");
    m_content->sessions[QStringLiteral("d")] = damaged;
    m_inspector->showSession(m_store.get(), QStringLiteral("d"));
    COMPARE_SOON(scene().model().rowCount(), 2);
    const auto *notice = m_inspector->findChild<QWidget *>(QStringLiteral("notice"));
    QVERIFY(notice->isVisible());
    QVERIFY(notice->findChild<QLabel *>()->text().contains(QStringLiteral("byte 88140")));
    m_inspector->showSession(m_store.get(), QStringLiteral("3"));
    VERIFY_SOON(!notice->isVisible());
}

void InspectorTest::errorsSayWhatToDo()
{
    m_content->failure
        = {ErrorCode::Locked, QStringLiteral("Another program holds a lock."), QStringLiteral("x.db")};
    m_inspector->showSession(m_store.get(), QStringLiteral("3"));
    VERIFY_SOON(isShown(*m_inspector, "stateTitle", QStringLiteral("cannot be read")));
    QVERIFY(isShown(*m_inspector, "stateText", QStringLiteral("x.db")));
    m_content->failure = {};
    const QList<QWidget *> buttons = m_inspector->findChildren<QWidget *>(QStringLiteral("retry"));
    const auto button = std::ranges::find_if(buttons, &QWidget::isVisible);
    QVERIFY(button != buttons.end());
    QTest::mouseClick(*button, Qt::LeftButton);
    VERIFY_SOON(isShown(*m_inspector, "sessionTitle", QStringLiteral("Talk of 3")));
}

void InspectorTest::outlivesItsStore()
{
    m_inspector->showSession(m_store.get(), QStringLiteral("1000"));
    m_store.reset();
    QTest::qWait(50);
    m_inspector->sessionsChanged({QStringLiteral("1000")});
    m_store = asyncMemoryStore(m_content);
    m_inspector->showSession(m_store.get(), QStringLiteral("3"));
    VERIFY_SOON(isShown(*m_inspector, "sessionTitle", QStringLiteral("Talk of 3")));
}

QTEST_MAIN(InspectorTest)
#include "tst_inspector.moc"
