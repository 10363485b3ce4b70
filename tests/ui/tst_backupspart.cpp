// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/backuplog.h"
#include "tests/support/database.h"
#include "tests/support/openedstores.h"
#include "tests/support/soon.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"
#include "tests/support/transferstores.h"
#include "ui/dialogs/backupdialog.h"
#include "ui/models/backuplistmodel.h"
#include "ui/panels/backupspart.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>

using namespace SessionDeck;

namespace {

bool saysVisibly(const QWidget &part, const QString &text)
{
    const QList<QLabel *> labels = part.findChildren<QLabel *>("stateText");
    return std::ranges::any_of(
        labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

} // namespace

/// The part Backups of the page Restore, on backups that were really made.
class BackupsPartTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void saysWhatToDoWhileThereAreNone();
    void listsBackupsAndWhatIsInThem();
    void aCheckTellsSoundFromDamaged();
    void rotationIsAskedFor();

private:
    void backUpStore(const QString &name);
    TransferWork work() const
    {
        return {.source = {.name = "store", .location = m_store}};
    }

    std::unique_ptr<TemporaryPlace> m_place;
    StoreLocation m_store;
};

void BackupsPartTest::init()
{
    m_place = std::make_unique<TemporaryPlace>();
    qputenv("XDG_DATA_HOME", m_place->path("data").toUtf8());
    m_store = {.driver = "json", .layout = "jsonl", .path = m_place->path("agents")};
    const auto store = newStore(m_store);
    for (const char *id : {"a", "b", "c"})
        VERIFY_RESULT(store->write(richSession(id), Expect::absent()));
}

void BackupsPartTest::backUpStore(const QString &name)
{
    VERIFY_RESULT(backupWork(work(), {.file = m_place->path(name)}, {}));
}

void BackupsPartTest::saysWhatToDoWhileThereAreNone()
{
    BackupsPart part;
    part.show();
    VERIFY_SOON(saysVisibly(part, "no backups yet"));
    QSignalSpy wanted(&part, &BackupsPart::wanted);
    part.findChild<QPushButton *>("backUpNow")->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<BackupWish>(), BackupWish::Make);
}

void BackupsPartTest::listsBackupsAndWhatIsInThem()
{
    backUpStore("first.db");
    BackupsPart part;
    part.resize(1100, 700);
    part.show();
    auto *table = part.findChild<QTableView *>("backupsTable");
    const QAbstractItemModelTester tester(table->model());
    COMPARE_SOON(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 0).data().toString(), QString("agents"));
    QCOMPARE(table->model()->index(0, 3).data().toString(), QString("3"));
    auto *content = part.findChild<QWidget *>("backupContent");
    auto *sessions = content->findChild<QTableView *>();
    COMPARE_SOON(sessions->model()->rowCount(), 3);
    auto *restore = part.findChild<QPushButton *>("restoreBackupSessions");
    QVERIFY(restore->isEnabled());
    QCOMPARE(part.scopes().size(), size_t(1));
    sessions->selectRow(1);
    QCOMPARE(part.scopes().front().idList().size(), 1);
    QVERIFY2(restore->text().contains('1'), qPrintable(restore->text()));
    backUpStore("second.db");
    COMPARE_SOON(table->model()->rowCount(), 2);
    QCOMPARE(part.chosen()->known.file, m_place->path("first.db")); // stays chosen
    QVERIFY(QFile::remove(m_place->path("first.db")));
    COMPARE_SOON(table->model()->rowCount(), 1);
    QCOMPARE(part.chosen()->known.file, m_place->path("second.db"));
}

void BackupsPartTest::aCheckTellsSoundFromDamaged()
{
    backUpStore("x.db");
    KnownBackup backup = knownBackups(backupLogPath()).front();
    const JobContext context{.progress = [](const CopyProgress &) {}};
    const Result<JobResult> sound = backupCheckWork(backup, context);
    VERIFY_RESULT(sound);
    QVERIFY(sound->good);
    backup = knownBackups(backupLogPath()).front();
    QVERIFY(backup.sound && backup.checked > backup.at);
    queryDatabase(backup.file, "DELETE FROM messages WHERE rowid = (SELECT min(rowid) FROM messages)");
    const Result<JobResult> damaged = backupCheckWork(backup, context);
    VERIFY_RESULT(damaged);
    QVERIFY(!damaged->good);
    QCOMPARE(damaged->lines.size(), 1);
    QVERIFY(!knownBackups(backupLogPath()).front().sound);
    BackupsPart part;
    part.show();
    auto *table = part.findChild<QTableView *>("backupsTable");
    COMPARE_SOON(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 2).data().toString(), QString("damaged"));
}

void BackupsPartTest::rotationIsAskedFor()
{
    BackupDialog dialog({.stores = {work().source}, .folder = m_place->path({})}, nullptr);
    QVERIFY(dialog.order().file.contains("store-2"));
    QCOMPARE(dialog.order().keep, 0);
    dialog.findChild<QCheckBox *>("rotateBackups")->setChecked(true);
    dialog.findChild<QSpinBox *>("keptBackups")->setValue(2);
    const BackupOrder order = dialog.order();
    QCOMPARE(order.keep, 2);
    QCOMPARE(order.file, m_place->path("store.backup.db"));
    for (int i = 0; i < 3; ++i) {
        VERIFY_RESULT(backupWork(work(), order, {}));
        QTest::qSleep(1100); // the names tell seconds apart
    }
    QCOMPARE(knownBackups(backupLogPath()).size(), size_t(2));
    auto *file = dialog.findChild<QLineEdit *>("backupFile");
    file->clear();
    QTest::keyClicks(file, "mine");
    QCOMPARE(dialog.order().file, m_place->path("mine.db"));
}

QTEST_MAIN(BackupsPartTest)
#include "tst_backupspart.moc"
