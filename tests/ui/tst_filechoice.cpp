// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/soon.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"
#include "tests/support/transferstores.h"
#include "ui/dialogs/filechoice.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QListView>
#include <QProcess>
#include <QTest>
#include <QTimer>

#include <sys/stat.h>

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

    // Whoever opens and closes a database loses all locks that its own connections have on it.
    void looksIntoNoDatabase()
    {
        const TemporaryPlace place;
        const auto store = newStore({.driver = "sqlite", .layout = "native", .path = place.path("a.db")});
        VERIFY_RESULT(store->write({.id = "a"}, Expect::absent()));
        const auto reads = [&place] {
            QProcess locks;
            locks.start("cat", {"/proc/locks"});
            locks.waitForFinished();
            struct stat status = {};
            stat(qPrintable(place.path("a.db-shm")), &status);
            const QByteArray inode = ':' + QByteArray::number(quint64(status.st_ino)) + ' ';
            return locks.readAll().contains(inode);
        };
        QVERIFY(reads());
        const QString start = place.path("new.db");
        for (const auto &choose : std::initializer_list<std::function<QString()>>{
                 [] { return chooseFile(nullptr, "Open"); }, [] { return chooseFolder(nullptr, "Open"); },
                 [&] { return chooseFolderToFill(nullptr, "Fill", QFileInfo(start).path()); },
                 [&] { return chooseNewFile(nullptr, {.title = "New", .start = start}); }}) {
            QTimer::singleShot(0, this, [&start] {
                auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
                QVERIFY(dialog && dialog->testOption(QFileDialog::DontUseNativeDialog));
                dialog->setDirectory(QFileInfo(start).path());
                const auto *list = dialog->findChild<QListView *>("listView");
                [&] {
                    VERIFY_SOON(list->model()->rowCount(list->rootIndex()) > 0
                                || dialog->testOption(QFileDialog::ShowDirsOnly));
                }();
                dialog->grab();
                dialog->reject();
            });
            QVERIFY(choose().isEmpty());
            QVERIFY(reads());
        }
    }
};

QTEST_MAIN(FileChoiceTest)
#include "tst_filechoice.moc"
