// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pages.h"

#include <QAction>
#include <QLabel>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace SessionDeck;

class PagesTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_pages = std::make_unique<Pages>();
        m_first.setObjectName("first");
        add("one", &m_first);
        m_pages->show();
    }

    void cleanup()
    {
        m_pages.reset();
    }

    void aSinglePageHasNoTabsAndNoCommand()
    {
        QVERIFY(!m_pages->tabBar()->isVisible());
        QVERIFY(!m_first.isEnabled());
        add("two", &m_second);
        QVERIFY(m_pages->tabBar()->isVisible());
        QVERIFY(m_first.isEnabled());
        QVERIFY(m_second.isEnabled());
    }

    void itsCommandShowsAPage()
    {
        QWidget *two = add("two", &m_second);
        m_second.trigger();
        QCOMPARE(m_pages->currentWidget(), two);
        m_first.trigger();
        QCOMPARE(m_pages->currentName(), QString("one"));
    }

    void aNameThatIsRememberedLeadsBackAndAStrangeOneNowhere()
    {
        add("two", &m_second);
        m_pages->setCurrentName("two");
        QCOMPARE(m_pages->currentName(), QString("two"));
        m_pages->setCurrentName("nothing");
        QCOMPARE(m_pages->currentName(), QString("two"));
    }

    void aWidePageDoesNotWidenTheWindow()
    {
        const int before = m_pages->minimumSizeHint().width();
        static_cast<QLabel *>(add("two", &m_second))->setText(QString(500, 'x'));
        QCOMPARE(m_pages->minimumSizeHint().width(),
                 qMax(before, m_pages->tabBar()->minimumSizeHint().width()));
    }

private:
    QWidget *add(const QString &name, QAction *choose)
    {
        auto *page = new QLabel(name);
        page->setObjectName(name);
        m_pages->add(page, name, choose);
        return page;
    }

    QAction m_first;
    QAction m_second;
    std::unique_ptr<Pages> m_pages;
};

QTEST_MAIN(PagesTest)
#include "tst_pages.moc"
