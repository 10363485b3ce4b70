// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"
#include "tests/support/soon.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"
#include "ui/models/expirymodel.h"
#include "ui/models/storelistmodel.h"
#include "ui/panels/expirydesk.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace SessionDeck;

namespace {

constexpr qint64 minute = 60'000'000;

Timestamp inMinutes(qint64 minutes)
{
    return Timestamp::fromMicroseconds(Timestamp::now().microseconds() + minutes * minute);
}

} // namespace

class ExpiryDeskTest : public QObject
{
    Q_OBJECT

private slots:
    void eachWindowContainsTheOnesBeforeIt()
    {
        Catalog catalog;
        const QList<qint64> minutes{-5, 30, 120, 3000, 20'000, 100'000};
        for (const qint64 left : minutes)
            catalog.upsert({.id = QByteArray::number(left), .expires = inMinutes(left)});
        catalog.upsert({.id = "never"});
        catalog.upsert({.id = "gone", .expires = inMinutes(1)});
        catalog.remove("gone");
        const ExpiryOutlook outlook = outlookOf(*catalog.snapshot(), Timestamp::now());
        QCOMPARE(outlook.counts, (std::array<qint64, expiryWindowCount>{2, 3, 4, 5}));
        QVERIFY(outlook.soonest < Timestamp::now()); // expired, but still there
        const CatalogView day = expiringIn(catalog.snapshot(), expiryWindows()[1], Timestamp::now()).value();
        QStringList ids;
        QByteArray scratch;
        for (const quint32 slot : *day.rows)
            ids += QString::fromUtf8(day.snapshot->at(slot, scratch).id);
        QCOMPARE(ids, QStringList({"-5", "30", "120"})); // the soonest first
    }

    void theDeskListsWhatItCounts()
    {
        const TemporaryPlace place;
        const StoreLocation where{.driver = "sqlite", .layout = "native", .path = place.path("x.db")};
        {
            const OpenedStore made = openStore(where, {.mode = AccessMode::Create}).value();
            for (const qint64 left : {30, 300, 3000}) {
                const Session session{.id = QString::number(left), .expires = inMinutes(left)};
                VERIFY_RESULT(made.store->write(session, Expect::absent()));
            }
        }
        StoreListModel stores;
        ExpiryDesk desk(&stores);
        auto *counts = desk.findChild<QTableView *>("expiryCounts");
        const QAbstractItemModelTester tester(counts->model());
        stores.add(where, {});
        COMPARE_SOON(stores.store(0)->state().phase, StorePhase::Live);
        COMPARE_SOON(stores.store(0)->catalog().view().size(), 3);
        desk.show();
        const auto count
            = [counts](int column) { return counts->model()->index(0, column).data().toString(); };
        COMPARE_SOON(count(ExpiryModel::FirstWindowColumn), QString("1"));
        QCOMPARE(count(ExpiryModel::FirstWindowColumn + 1), QString("2"));
        QCOMPARE(count(ExpiryModel::FirstWindowColumn + 2), QString("3"));
        COMPARE_SOON(desk.scope().count(), 2); // a day, at first
        counts->setCurrentIndex(counts->model()->index(0, ExpiryModel::FirstWindowColumn + 3));
        COMPARE_SOON(desk.scope().count(), 3);
        QCOMPARE(desk.scope().first().id, QString("30"));
        QCOMPARE(desk.store(), stores.store(0));
        const QSignalSpy archive(&desk, &ExpiryDesk::archiveChosen);
        desk.findChildren<QPushButton *>().back()->click();
        QCOMPARE(archive.size(), 1);
        stores.remove(0);
        COMPARE_SOON(desk.scope().count(), 0);
        QVERIFY(!desk.store());
    }
};

QTEST_MAIN(ExpiryDeskTest)
#include "tst_expirydesk.moc"
