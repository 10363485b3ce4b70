// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/soon.h"
#include "tests/support/temporaryplace.h"
#include "ui/models/storelistmodel.h"
#include "ui/panels/sessionspage.h"
#include "ui/panels/sessiontable.h"
#include "ui/panels/storespanel.h"
#include "ui/window/commands.h"
#include "ui/window/mainwindow.h"
#include "ui/window/storeopening.h"
#include "ui/window/theme.h"
#include "ui/window/windowmemory.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <QTest>
#include <QUrl>

using namespace SessionDeck;

namespace {

// One run of the program.
struct Run
{
    explicit Run(WindowMemory::Stores keeping = WindowMemory::Stores::Remembered)
        : window(&stores, theme()), memory(new WindowMemory(&window, theme(), keeping))
    {
        window.show();
    }

    static Theme *theme()
    {
        static Theme *const only = new Theme(*qApp);
        return only;
    }

    StoreListModel stores;
    MainWindow window;
    WindowMemory *memory;
};

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName("SessionDeckTest");
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_place.path("settings"));
        m_database = m_place.copyData("multichat-sqlite/sessions.db");
    }

    void init()
    {
        QSettings().clear();
    }

    void opensWhatIsDropped()
    {
        Run run;
        const QAbstractItemModelTester tester(&run.stores,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_database)});
        QVERIFY(StoreOpening::canOpen(data));
        run.window.opening()->openDropped(data);
        QCOMPARE(run.stores.rowCount(), 1);
        run.window.opening()->openDropped(data); // the same again
        QCOMPARE(run.stores.rowCount(), 1);
        COMPARE_SOON(run.window.page()->table()->model()->rowCount(), 60);
    }

    void remembersOpenStoresAndAppearance()
    {
        {
            Run run;
            run.window.opening()->openText(m_database);
            run.window.commands()->action(Command::AppearanceDark)->trigger();
            run.window.close();
        }
        Run::theme()->choose(Appearance::Light);
        Run next;
        QCOMPARE(Run::theme()->appearance(), Appearance::Dark);
        QVERIFY(next.window.commands()->action(Command::AppearanceDark)->isChecked());
        next.memory->reopenStores();
        QCOMPARE(next.stores.rowCount(), 1);
        QCOMPARE(next.stores.store(0)->location().path, m_database);
        QCOMPARE(next.window.recentMenu()->actions().size(), 1);
    }

    void forgetsStoresThatWereGivenForOneRun()
    {
        {
            Run run(WindowMemory::Stores::Given);
            run.window.opening()->openText(m_database);
            run.window.close();
        }
        Run next;
        next.memory->reopenStores();
        QCOMPARE(next.stores.rowCount(), 0);
    }

    void removesAStoreFromTheListAndNeverItsData()
    {
        Run run;
        run.window.opening()->openText(m_database);
        run.window.opening()->openText(m_place.path("other.db"));
        QCOMPARE(run.window.storesPanel()->currentRow(), 1);
        run.window.commands()->action(Command::PreviousStore)->trigger();
        QCOMPARE(run.window.storesPanel()->currentRow(), 0);
        run.window.commands()->action(Command::RemoveStore)->trigger();
        QCOMPARE(run.stores.rowCount(), 1);
        run.window.commands()->action(Command::RemoveStore)->trigger();
        QCOMPARE(run.stores.rowCount(), 0);
        QVERIFY(!run.window.commands()->action(Command::RemoveStore)->isEnabled());
        QVERIFY(QFile::exists(m_database));
    }

    void thePaletteRunsWhatItsLettersFind()
    {
        Run run;
        run.window.commands()->action(Command::Palette)->trigger();
        auto *line = run.window.findChild<QLineEdit *>("paletteLine");
        QVERIFY(line);
        QTest::keyClicks(line, "dark");
        QCOMPARE(run.window.findChild<QListWidget *>("paletteList")->currentItem()->text(),
                 QString("Appearance: Dark")); // by itself, "Dark" would say little
        line->clear();
        QTest::keyClicks(line, "about");
        QCOMPARE(run.window.findChild<QListWidget *>("paletteList")->currentItem()->text(),
                 QString("About SessionDeck"));
        QTest::keyClick(line, Qt::Key_Return);
        VERIFY_SOON(run.window.findChild<QDialog *>("aboutDialog"));
    }

    void everyCommandHasANameOfItsOwnAndNoTwoShareAKey()
    {
        Run run;
        QStringList names;
        QStringList windowKeys;
        QStringList partKeys; // the same key may rename a session in the table and edit a message beside it
        for (const CommandFacts &command : allCommands()) {
            QCOMPARE(size_t(command.command), size_t(names.size())); // the table is in the order of the enum
            names += command.name;
            if (!*command.shortcut)
                continue;
            const QAction *action = run.window.commands()->action(command.command);
            (action->shortcutContext() == Qt::WindowShortcut ? windowKeys : partKeys) += command.shortcut;
        }
        QCOMPARE(names.removeDuplicates(), 0);
        QCOMPARE(windowKeys.removeDuplicates(), 0);
        for (const QString &key : partKeys)
            QVERIFY2(!windowKeys.contains(key), qPrintable(key));
    }

private:
    TemporaryPlace m_place;
    QString m_database;
};

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
