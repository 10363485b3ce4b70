// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/soon.h"
#include "tests/support/temporaryplace.h"
#include "ui/models/activitylog.h"
#include "ui/models/storelistmodel.h"
#include "ui/window/mainwindow.h"
#include "ui/window/theme.h"

#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTest>

using namespace SessionDeck;

/// Closing the window while it works.
class LeavingTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void nothingIsAskedWhenNothingRuns();
    void aJobCanBeKeptRunning();
    void aJobIsStoppedFirst();
    void oneThatOnlyReadsIsStoppedWithoutAQuestion();

private:
    QMessageBox *question() const
    {
        return m_window->findChild<QMessageBox *>("leavingQuestion");
    }
    void answer(const QString &text) const;
    void begin();

    TemporaryPlace m_place;
    std::unique_ptr<Theme> m_theme;
    StoreListModel m_stores;
    std::unique_ptr<MainWindow> m_window;
    int m_cancelled = 0;
};

void LeavingTest::initTestCase()
{
    QCoreApplication::setOrganizationName("SessionDeckTest");
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_place.path("settings"));
    m_theme = std::make_unique<Theme>(*qApp);
}

void LeavingTest::init()
{
    m_window = std::make_unique<MainWindow>(&m_stores, m_theme.get());
    m_window->show();
    m_cancelled = 0;
}

void LeavingTest::answer(const QString &text) const
{
    for (QAbstractButton *button : question()->buttons()) {
        if (button->text() == text)
            return button->click();
    }
    QFAIL("no such answer");
}

void LeavingTest::begin()
{
    m_window->activity()->begin({.title = "Deleting 48 sessions", .cancel = [this] { ++m_cancelled; }});
}

void LeavingTest::nothingIsAskedWhenNothingRuns()
{
    QVERIFY(m_window->close());
    QVERIFY(!question());
}

void LeavingTest::aJobCanBeKeptRunning()
{
    begin();
    QVERIFY(!m_window->close());
    QVERIFY(question()->text().contains("Deleting 48 sessions"));
    answer("Keep Running");
    VERIFY_SOON(!question());
    QVERIFY(m_window->isVisible());
    QCOMPARE(m_cancelled, 0);
    QVERIFY(!m_window->close()); // asks again
    QVERIFY(question());
}

void LeavingTest::aJobIsStoppedFirst()
{
    begin();
    QVERIFY(!m_window->close());
    answer("Stop and Quit");
    VERIFY_SOON(!m_window->isVisible());
    QCOMPARE(m_cancelled, 1);
}

void LeavingTest::oneThatOnlyReadsIsStoppedWithoutAQuestion()
{
    m_window->activity()->begin(
        {.title = "Checking chat.db", .cancel = [this] { ++m_cancelled; }, .onlyReads = true});
    QVERIFY(m_window->close());
    QVERIFY(!question());
    QCOMPARE(m_cancelled, 1);
    m_window->show();
    begin();
    QVERIFY(!m_window->close());
    QVERIFY(!question()->text().contains("Checking chat.db"));
}

QTEST_MAIN(LeavingTest)
#include "tst_leaving.moc"
