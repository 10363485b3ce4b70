// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/soon.h"
#include "ui/dialogs/jobdialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

using namespace SessionDeck;

namespace {

// Goes on until it is told to stop.
Result<JobResult> endless(const JobContext &context)
{
    while (!context.stop.stop_requested()) {
        context.progress({.done = 1, .total = 2});
        QThread::msleep(1);
    }
    return JobResult{.summary = "stopped"};
}

} // namespace

/// The dialog of one piece of work, by keys as the window system sends them.
class JobDialogTest : public QObject
{
    Q_OBJECT
private slots:
    void escapeStopsTheWork();
    void returnStopsTheWorkByItsButton();

private:
    static JobDialog *started(QWidget &window)
    {
        window.show();
        auto *dialog = new JobDialog("Export Sessions", "Exporting", &window);
        dialog->run(endless, {});
        dialog->activateWindow();
        return QTest::qWaitForWindowActive(dialog, soonEnough) ? dialog : nullptr;
    }
};

void JobDialogTest::escapeStopsTheWork()
{
    QLineEdit window;
    JobDialog *dialog = started(window);
    QVERIFY(dialog);
    QSignalSpy ended(dialog, &JobDialog::ended);
    QTest::keyClick(dialog->windowHandle(), Qt::Key_Escape);
    COMPARE_SOON(ended.size(), 1);
    QVERIFY(dialog->isVisible());
    QTest::keyClick(dialog->windowHandle(), Qt::Key_Escape);
    VERIFY_SOON(!window.findChild<JobDialog *>());
}

void JobDialogTest::returnStopsTheWorkByItsButton()
{
    QLineEdit window;
    JobDialog *dialog = started(window);
    QVERIFY(dialog);
    QSignalSpy ended(dialog, &JobDialog::ended);
    QVERIFY(qobject_cast<QPushButton *>(dialog->focusWidget()));
    QTest::keyClick(dialog->windowHandle(), Qt::Key_Space);
    COMPARE_SOON(ended.size(), 1);
}

QTEST_MAIN(JobDialogTest)
#include "tst_jobdialog.moc"
