// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/sampledata.h"
#include "tests/contract/storeplace.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"

#include <QFileInfo>
#include <QProcess>
#include <QSet>

using namespace SessionDeck;

namespace {

// Lets another process do one thing to the store, and returns what it did to files, in order.
QStringList journalOf(const QStringList &arguments)
{
    const TemporaryPlace place;
    const QString journal = place.path("journal");
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("LD_PRELOAD", FILE_JOURNAL);
    environment.insert("FILE_JOURNAL", journal);
    environment.insert("ASAN_OPTIONS", "verify_asan_link_order=0");
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(RIVAL), arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("%s: %s", RIVAL, process.readAllStandardError().constData());
    return QString::fromUtf8(readFile(journal)).split(u'\n', Qt::SkipEmptyParts);
}

// What would be lost if the power failed now, as far as the journal can tell.
class UnsyncedState
{
public:
    void follow(const QString &what, const QString &path);

    QSet<QString> files = {}; // written and not synced since
    QSet<QString> folders = {}; // renamed into and not synced since
    QStringList early = {}; // renamed before they were synced: after a crash perhaps empty under the new name
};

void UnsyncedState::follow(const QString &what, const QString &path)
{
    if (what == "write") {
        files.insert(path);
    } else if (what == "sync") {
        files.remove(path);
        folders.remove(path);
    } else if (what == "unlink") {
        files.remove(path);
    } else {
        if (files.contains(path.section(u'\t', 0, 0)))
            early.append(path);
        folders.insert(QFileInfo(path.section(u'\t', 1)).path());
    }
}

UnsyncedState leftUnsynced(const QStringList &journal, const QString &folder)
{
    UnsyncedState state;
    for (const QString &line : journal) {
        const QString path = line.section(u' ', 1);
        if (path.startsWith(folder))
            state.follow(line.section(u' ', 0, 0), path);
    }
    return state;
}

} // namespace

/// What a store has acknowledged is on the disk: files and folders are synced, in an order that a power
/// failure cannot turn into loss. Redis has its own settings for that.
class FaultDurabilityTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data();
    void acknowledgedIsSynced_data();
    void acknowledgedIsSynced();
};

void FaultDurabilityTest::initTestCase_data()
{
    addSubjects(SubjectChoice::WritableFiles);
}

void FaultDurabilityTest::acknowledgedIsSynced_data()
{
    QTest::addColumn<QStringList>("work");
    QTest::newRow("create") << QStringList{"put", "new", "1"};
    QTest::newRow("edit") << QStringList{"count", "counter", "1"};
    QTest::newRow("append") << QStringList{"append", "counter", "1", "text"};
    QTest::newRow("remove") << QStringList{"remove", "counter"};
    QTest::newRow("remove many") << QStringList{"removemany", "counter", "none"};
}

void FaultDurabilityTest::acknowledgedIsSynced()
{
    QFETCH(QStringList, work);
    StorePlace place;
    place.populate(
        {sampleSession(0), {.id = "counter", .messages = {{.id = "1", .sender = "A", .content = "0"}}}});
    place.close();
    work.insert(1, place.uri());
    const QStringList journal = journalOf(work);
    const QString folder = QFileInfo(place.medium().location().path).canonicalFilePath();
    const QString inside = QFileInfo(folder).isDir() ? folder : QFileInfo(folder).path();
    QVERIFY2(!journal.filter(inside).filter("sync ").isEmpty(), qPrintable(journal.join(u'\n')));
    const UnsyncedState left = leftUnsynced(journal, inside);
    const QString all = journal.filter(inside).join(u'\n');
    QVERIFY2(left.files.isEmpty(), qPrintable(left.files.values().join(u' ') + " is not synced:\n" + all));
    QVERIFY2(left.folders.isEmpty(),
             qPrintable(left.folders.values().join(u' ') + " is not synced:\n" + all));
    QVERIFY2(left.early.isEmpty(), qPrintable(left.early.join(u' ') + " was not synced before:\n" + all));
}

QTEST_GUILESS_MAIN(FaultDurabilityTest)
#include "tst_faultdurability.moc"
