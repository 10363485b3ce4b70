// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memorystore.h"
#include "tests/support/soon.h"
#include "ui/panels/conversationview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace SessionDeck;

namespace {

MessageWindow windowOf(const MemorySession &session, qint64 first, qint64 count)
{
    MessageWindow window{.first = first, .total = session.head.totalMessages};
    for (qint64 at = first; at < first + count; ++at)
        window.messages.push_back(toShown(session.message(at)));
    return window;
}

QString hostileText(qint64 at)
{
    static const QString texts[] = {
        QStringLiteral("<script>alert(1)</script><img src='file:///etc/passwd'>"),
        QString(200'000, QLatin1Char('x')), // one word
        QString::fromUtf8("e\u0301").repeated(2000) + QString(5000, QChar(0x0301)),
        QString(3000, QChar(0x202e)) + QStringLiteral("abc"),
        QString(3000, QLatin1Char('\n')),
        QStringLiteral("```").repeated(3000),
        QString(1, QChar(0)) + QStringLiteral("a\r\n\x1b[2J") + QChar(0xd800),
        QString::fromUtf8("مرحبا 123 שלום ").repeated(800),
        QString::fromUtf8("👨‍👩‍👧‍👦").repeated(1000),
        QString(),
    };
    return texts[size_t(at) % std::size(texts)];
}

} // namespace

class ConversationViewTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void keysMoveThroughMessages();
    void longMessagesOpenInSteps();
    void copiesWhatIsStored();
    void selectsWithTheMouse();
    void textAboveDoesNotMoveWhatIsRead();
    void hostileTextIsOnlyText();

private:
    ConversationScene &scene()
    {
        return m_view->scene();
    }
    std::unique_ptr<ConversationModel> m_model;
    std::unique_ptr<ConversationView> m_view;
};

void ConversationViewTest::init()
{
    m_view.reset();
    m_model = std::make_unique<ConversationModel>();
    m_view = std::make_unique<ConversationView>(m_model.get());
    m_view->resize(440, 700);
    m_view->show();
    m_view->activateWindow();
    m_view->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get(), soonEnough));
}

void ConversationViewTest::keysMoveThroughMessages()
{
    m_model->insert(windowOf(talk(QStringLiteral("s"), 1000), 0, 1000));
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(scene().marks().current, 999);
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(scene().marks().current, 998);
    QTest::keyClick(m_view.get(), Qt::Key_PageUp);
    QVERIFY(scene().marks().current < 995);
    QVERIFY(!scene().scroll().atEnd());
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(scene().marks().current, 0);
    QCOMPARE(scene().scroll().value(), 0);
    for (int i = 0; i < 30; ++i)
        QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(scene().marks().current, 30);
    QVERIFY(scene().scroll().firstRow() <= 30 && scene().scroll().lastRow() >= 30);
}

void ConversationViewTest::longMessagesOpenInSteps()
{
    const auto text = [](qint64) { return QStringLiteral("many words ").repeated(20'000); };
    m_model->insert(windowOf(talk(QStringLiteral("s"), 1, text), 0, 1));
    QSignalSpy opened(&scene(), &ConversationScene::openWanted);
    const qsizetype head = scene().bubbles().at(0).shownUnits;
    QVERIFY(head > 1000 && head < keptUnits);
    scene().setCurrentRow(0);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(scene().bubbles().at(0).shownUnits, keptUnits);
    QCOMPARE(opened.size(), 0);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
}

void ConversationViewTest::copiesWhatIsStored()
{
    const auto text = [](qint64) { return QStringLiteral("a\x1b[1m\r\nb"); };
    m_model->insert(windowOf(talk(QStringLiteral("s"), 2, text), 0, 2));
    scene().setCurrentRow(1);
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), text(0));
    scene().setSelection({.row = 0, .anchor = 4, .cursor = 1});
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("\x1b[1"));
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("Agent-2 → Agent-3 · 2025-09-23T20:01:00.000000Z\n") + text(0));
}

void ConversationViewTest::selectsWithTheMouse()
{
    m_model->insert(windowOf(talk(QStringLiteral("s"), 3), 0, 3));
    const BubbleLayout &bubble = scene().bubbles().at(1);
    const QRectF line = lineAt(bubble, 0).translated(0, scene().scroll().yOf(1));
    const QPoint left(int(line.left()) + 1, int(line.center().y()));
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, left);
    QTest::mouseMove(m_view->viewport(), left + QPoint(60, 0));
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, left + QPoint(60, 0));
    QCOMPARE(scene().marks().current, 1);
    QCOMPARE(scene().marks().selection.row, 1);
    QCOMPARE(scene().marks().selection.span().begin, 0);
    QVERIFY(scene().marks().selection.span().end > 3);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, left + QPoint(2, 0));
    QCOMPARE(scene().marks().selection.span(), (TextSpan{0, 7})); // "Message"
}

void ConversationViewTest::textAboveDoesNotMoveWhatIsRead()
{
    const auto text = [](qint64 at) { return QStringLiteral("word ").repeated(int(at * 37 % 300)); };
    const MemorySession session = talk(QStringLiteral("s"), 1000, text);
    m_model->insert(windowOf(session, 500, 500));
    scene().reveal(500);
    const int row = scene().scroll().lastRow();
    const int y = scene().scroll().yOf(row);
    m_model->insert(windowOf(session, 300, 200)); // rows above become ten times as high
    QCOMPARE(scene().scroll().yOf(row), y);
    // And the way up is as long as the wheel says, although heights above were only guessed.
    scene().scroll().moveBy(-300);
    scene().settle();
    QVERIFY(scene().scroll().lastRow() <= row);
    scene().scroll().moveBy(300);
    scene().settle();
    QCOMPARE(scene().scroll().yOf(row), y);
}

void ConversationViewTest::hostileTextIsOnlyText()
{
    m_model->insert(windowOf(talk(QStringLiteral("s"), 20, hostileText), 0, 20));
    for (int row = 0; row < 20; ++row) {
        scene().reveal(row);
        scene().showMore(row);
        QVERIFY(!m_view->grab().isNull());
        QVERIFY(scene().bubbles().at(row).height > 0);
        QVERIFY(scene().bubbles().at(row).shownUnits <= keptUnits);
    }
}

QTEST_MAIN(ConversationViewTest)
#include "tst_conversationview.moc"
