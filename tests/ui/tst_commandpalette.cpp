// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/soon.h"
#include "ui/window/commandpalette.h"

#include <QAccessible>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace SessionDeck;

class CommandPaletteTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(900, 600);
        m_window->show();
        m_open = new QAction("Open", m_window.get());
        m_palette = new CommandPalette({m_open, new QAction("Reload", m_window.get())}, m_window.get());
        m_palette->show();
        QVERIFY(QTest::qWaitForWindowActive(m_palette, soonEnough));
    }

    void isSeenByAccessibilityTools()
    {
        QAccessibleInterface *program = QAccessible::queryAccessibleInterface(qApp);
        QAccessibleInterface *palette = QAccessible::queryAccessibleInterface(m_palette);
        QVERIFY(program->indexOfChild(palette) >= 0);
        QCOMPARE(palette->text(QAccessible::Name), QString("Commands"));
    }

    void itsLineHasTheKeyboard()
    {
        QCOMPARE(QApplication::focusWidget(), m_palette->findChild<QLineEdit *>());
    }

    void standsAtTheTopCentreOfTheWindow()
    {
        const QRect window(m_window->mapToGlobal(QPoint()), m_window->size());
        QVERIFY(qAbs(m_palette->geometry().center().x() - window.center().x()) <= 1);
        QVERIFY(window.top() < m_palette->y() && m_palette->y() < window.center().y());
    }

    void closesOnEscape()
    {
        QTest::keyClick(m_palette->findChild<QLineEdit *>(), Qt::Key_Escape);
        VERIFY_SOON(!m_palette);
    }

    void closesWhenAnotherWindowBecomesActive()
    {
        m_window->activateWindow();
        VERIFY_SOON(!m_palette);
    }

    void closesAndRunsTheCommand()
    {
        const QSignalSpy opened(m_open, &QAction::triggered);
        auto *line = m_palette->findChild<QLineEdit *>();
        QTest::keyClicks(line, "op");
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        VERIFY_SOON(!m_palette);
    }

private:
    std::unique_ptr<QWidget> m_window;
    QAction *m_open = nullptr;
    QPointer<QWidget> m_palette;
};

QTEST_MAIN(CommandPaletteTest)
#include "tst_commandpalette.moc"
