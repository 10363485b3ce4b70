// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/redisserver.h"
#include "tests/support/soon.h"
#include "ui/dialogs/connectdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace SessionDeck;

/// Connecting to a real server, tried before it is done.
class ConnectDialogTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void theTestSaysWhatIsThere();
    void wrongPasswordsAndSilentPortsAreNamed();
    void aResultGoesWithWhatItWasAbout();
    void aSocketNeedsAPath();

private:
    template <typename Widget> Widget *part(const char *name) const
    {
        return m_dialog->findChild<Widget *>(name);
    }
    void tryIt() const;
    QString says(const char *label) const;

    RedisServer m_server{{.tcp = true, .password = "right one"}};
    std::unique_ptr<ConnectDialog> m_dialog;
};

void ConnectDialogTest::init()
{
    m_server.command({"FLUSHALL"});
    m_dialog = std::make_unique<ConnectDialog>(nullptr);
    m_dialog->show();
    part<QLineEdit>("host")->setText("127.0.0.1");
    part<QSpinBox>("port")->setValue(m_server.port());
    part<QWidget>("password")->findChild<QLineEdit *>()->setText("right one");
}

void ConnectDialogTest::tryIt() const
{
    QTest::mouseClick(part<QPushButton>("test"), Qt::LeftButton);
    VERIFY_SOON(part<QPushButton>("test")->isEnabled());
}

// Nothing while the label is not shown.
QString ConnectDialogTest::says(const char *label) const
{
    return part<QLabel>(label)->isVisible() ? part<QLabel>(label)->text() : QString();
}

void ConnectDialogTest::theTestSaysWhatIsThere()
{
    tryIt();
    QCOMPARE(says("error"), QString());
    QVERIFY2(says("found").startsWith("Connected.") && says("found").contains("no keys yet"),
             qPrintable(says("found")));
    m_server.command({"SET", "chat:1", R"({"messages": []})"});
    tryIt();
    QVERIFY2(says("found").contains("chat:"), qPrintable(says("found")));
    part<QLineEdit>("prefix")->setText("other:");
    tryIt();
    QVERIFY2(says("found").contains("\"other:\""), qPrintable(says("found")));
}

void ConnectDialogTest::wrongPasswordsAndSilentPortsAreNamed()
{
    part<QWidget>("password")->findChild<QLineEdit *>()->setText("wrong one");
    tryIt();
    QVERIFY2(says("error").contains("password"), qPrintable(says("error")));
    QVERIFY(!says("error").contains("wrong one"));
    part<QSpinBox>("port")->setValue(freeLoopbackPort());
    tryIt();
    QVERIFY2(says("error").contains("cannot be reached"), qPrintable(says("error")));
    QCOMPARE(says("found"), QString());
}

void ConnectDialogTest::aResultGoesWithWhatItWasAbout()
{
    tryIt();
    QVERIFY(!says("found").isEmpty());
    part<QSpinBox>("port")->setValue(1);
    QCOMPARE(says("found"), QString());
    tryIt();
    QVERIFY(!says("error").isEmpty());
    part<QComboBox>("over")->setCurrentIndex(2);
    QCOMPARE(says("error"), QString());
    part<QComboBox>("over")->setCurrentIndex(0);
    part<QSpinBox>("port")->setValue(m_server.port());
    QTest::mouseClick(part<QPushButton>("test"), Qt::LeftButton);
    part<QLineEdit>("user")->setText("somebody"); // while it is still connecting
    QVERIFY(part<QPushButton>("test")->isEnabled());
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(says("found") + says("error"), QString());
}

void ConnectDialogTest::aSocketNeedsAPath()
{
    part<QComboBox>("over")->setCurrentIndex(2);
    auto *connect = part<QDialogButtonBox>("buttons")->button(QDialogButtonBox::Ok);
    QVERIFY(!connect->isEnabled() && !part<QPushButton>("test")->isEnabled());
    part<QLineEdit>("socket")->setText(m_server.socketPath());
    QVERIFY(connect->isEnabled());
    tryIt();
    QVERIFY2(says("found").startsWith("Connected."), qPrintable(says("found") + says("error")));
    QCOMPARE(m_dialog->location().path, m_server.socketPath());
    QCOMPARE(m_dialog->location().host, QString());
}

QTEST_MAIN(ConnectDialogTest)
#include "tst_connectdialog.moc"
