// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vaultedstore.h"
#include "tests/support/openedstores.h"
#include "tests/support/soon.h"
#include "tests/support/storerows.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"
#include "tests/support/transferstores.h"
#include "ui/models/storelistmodel.h"
#include "ui/panels/healthhead.h"
#include "ui/panels/healthpart.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace SessionDeck;

/// The part Health of the page Restore, on a store with a torn file.
class HealthPartTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aSoundStoreIsSaidToBeSound();
    void aFindingIsPreviewedRepairedAndKept();
    void repairsAreTakenBack();
    void anotherStoreIsCheckedWithoutNewsOfTheFirst();
    void salvageReadsAroundDamage();

private:
    QString path() const
    {
        return m_place->path("agents");
    }
    void tear(const QString &id);
    QTableView *check(HealthPart &part);

    std::unique_ptr<TemporaryPlace> m_place;
    std::unique_ptr<StoreListModel> m_stores;
};

void HealthPartTest::init()
{
    m_place = std::make_unique<TemporaryPlace>();
    qputenv("XDG_DATA_HOME", m_place->path("data").toUtf8());
    const StoreLocation location{.driver = "json", .layout = "jsonl", .path = path()};
    const auto store = newStore(location);
    for (const char *id : {"a", "b", "c"})
        VERIFY_RESULT(store->write(richSession(id), Expect::absent()));
    m_stores = std::make_unique<StoreListModel>(vaultedOpener({.program = "window"}));
    m_stores->add(location, {});
    COMPARE_SOON(m_stores->store(0)->state().sessions, qint64(3));
}

void HealthPartTest::cleanup()
{
    m_stores.reset();
    m_place.reset();
}

void HealthPartTest::tear(const QString &id)
{
    QFile file(path() + '/' + id + ".jsonl");
    QVERIFY(file.open(QIODevice::Append));
    file.write("{\"id\":\"half");
}

QTableView *HealthPartTest::check(HealthPart &part)
{
    part.resize(1100, 700);
    part.show();
    part.findChild<QPushButton *>("checkStore")->click();
    return part.findChild<QTableView *>("findingsTable");
}

void HealthPartTest::aSoundStoreIsSaidToBeSound()
{
    HealthPart part(m_stores.get(), nullptr);
    QSignalSpy counted(&part, &HealthPart::counted);
    check(part);
    VERIFY_SOON(part.findChild<QLabel *>("stateText")->text().contains("Nothing is wrong with agents"));
    QCOMPARE(counted.back()[0].toLongLong(), 0);
    QVERIFY(!part.findChild<QPushButton *>("repairNow")->isEnabled());
}

void HealthPartTest::aFindingIsPreviewedRepairedAndKept()
{
    tear("b");
    HealthPart part(m_stores.get(), nullptr);
    QTableView *table = check(part);
    const QAbstractItemModelTester tester(table->model());
    COMPARE_SOON(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 0).data().toString(), QString("Torn end"));
    QCOMPARE(table->model()->index(0, 2).data().toString(), QString("b"));
    auto *all = part.findChild<QPushButton *>("tickRepairs");
    VERIFY_SOON(all->isEnabled());
    all->click();
    auto *lines = part.findChild<QAbstractItemView *>("diffLines");
    VERIFY_SOON(lines->isVisible() && lines->model()->rowCount() > 1);
    QVERIFY(lines->model()->index(1, 0).data().toString().contains("torn end"));
    QCOMPARE(loaded(*openAt(path()), "b").health, Health::Damaged); // nothing was written so far
    QSignalSpy version(&part, &HealthPart::versionWanted);
    part.findChild<QPushButton *>("repairNow")->click();
    auto *outcome = part.findChild<QWidget *>("repairOutcome");
    VERIFY_SOON(outcome->isVisible());
    QCOMPARE(loaded(*openAt(path()), "b").health, Health::Ok);
    COMPARE_SOON(table->model()->rowCount(), 0); // found out by a new check
    part.findChild<QPushButton *>("showRepaired")->click();
    COMPARE_SOON(version.size(), 1);
    QCOMPARE(version[0][0].value<Version>().session, QString("b"));
}

void HealthPartTest::repairsAreTakenBack()
{
    const QString file = path() + "/c.jsonl";
    const auto content = [&file] {
        QFile stored(file);
        return stored.open(QIODevice::ReadOnly) ? stored.readAll() : QByteArray();
    };
    tear("c");
    const QByteArray torn = content();
    HealthPart part(m_stores.get(), nullptr);
    QTableView *table = check(part);
    COMPARE_SOON(table->model()->rowCount(), 1);
    auto *all = part.findChild<QPushButton *>("tickRepairs");
    auto *undo = part.findChild<QPushButton *>("undoRepairs");
    VERIFY_SOON(all->isEnabled());
    all->click();
    part.findChild<QPushButton *>("repairNow")->click();
    VERIFY_SOON(undo->isVisible());
    QVERIFY(content() != torn);
    COMPARE_SOON(table->model()->rowCount(), 0);
    VERIFY_SOON(undo->isEnabled()); // when what is left has been found out
    undo->click();
    VERIFY_SOON(!undo->isVisible());
    COMPARE_SOON(content(), torn);
}

void HealthPartTest::anotherStoreIsCheckedWithoutNewsOfTheFirst()
{
    const StoreLocation other{.driver = "json", .layout = "jsonl", .path = m_place->path("others")};
    VERIFY_RESULT(newStore(other)->write(richSession("d"), Expect::absent()));
    m_stores->add(other, {});
    tear("a");
    HealthPart part(m_stores.get(), nullptr);
    QTableView *table = check(part);
    COMPARE_SOON(table->model()->rowCount(), 1);
    auto *all = part.findChild<QPushButton *>("tickRepairs");
    VERIFY_SOON(all->isEnabled());
    all->click();
    part.findChild<QPushButton *>("repairNow")->click();
    auto *undo = part.findChild<QPushButton *>("undoRepairs");
    VERIFY_SOON(undo->isVisible() && undo->isEnabled());
    part.head()->setStore(m_stores->store(1));
    part.check();
    QVERIFY(!part.findChild<QWidget *>("repairOutcome")->isVisible());
}

void HealthPartTest::salvageReadsAroundDamage()
{
    tear("a");
    const StoreLocation target{.driver = "sqlite", .layout = "native", .path = m_place->path("saved.db")};
    const JobContext context{.progress = [](const CopyProgress &) {}};
    const Result<JobResult> result
        = salvageWork({.driver = "json", .layout = "jsonl", .path = path()}, target, context);
    VERIFY_RESULT(result);
    QVERIFY(!result->good && !result->lines.isEmpty());
    QCOMPARE(listedIds(*openAt(target.path)), (QStringList{"a", "b", "c"}));
    QCOMPARE(loaded(*openAt(path()), "a").health, Health::Damaged); // only read
}

QTEST_MAIN(HealthPartTest)
#include "tst_healthpart.moc"
