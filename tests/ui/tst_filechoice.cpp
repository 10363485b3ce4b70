// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/filechoice.h"

#include <QApplication>
#include <QFileDialog>
#include <QTest>
#include <QTimer>

using namespace SessionDeck;

/// The dialogs that look for a store.
class FileChoiceTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    }

    // Their context menus would, and a store is quickly gone.
    void cannotDeleteWhatTheyList()
    {
        int asked = 0;
        for (const auto choose :
             {+[] { return chooseFile(nullptr, "Open"); }, +[] { return chooseFolder(nullptr, "Open"); }}) {
            QTimer::singleShot(0, this, [&asked] {
                auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
                QVERIFY(dialog);
                ++asked;
                dialog->reject();
                QVERIFY(dialog->testOption(QFileDialog::ReadOnly));
            });
            QVERIFY(choose().isEmpty());
        }
        QCOMPARE(asked, 2);
    }
};

QTEST_MAIN(FileChoiceTest)
#include "tst_filechoice.moc"
