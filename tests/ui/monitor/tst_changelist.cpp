// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/changelistmodel.h"
#include "ui/models/changetexts.h"
#include "ui/panels/changespanel.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace SessionDeck;

namespace {

const ChangeListModel::Origin store{.key = "/store", .name = "sessions.db"};

SessionChanges changes(int count, const QString &prefix = "s")
{
    SessionChanges list;
    for (int i = 0; i < count; ++i)
        list.noted.push_back({.kind = i % 2 == 0 ? SessionChangeKind::Created : SessionChangeKind::Changed,
                              .at = Timestamp::fromMicroseconds(i),
                              .id = prefix + QString::number(i),
                              .messages = 1 + i,
                              .bytes = 100});
    return list;
}

} // namespace

class ChangeListTest : public QObject
{
    Q_OBJECT

private slots:
    void theNewestIsFirstAndTheNumberIsBounded()
    {
        ChangeListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.add(store, changes(3));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, 0).data(ChangeListModel::SessionIdRole).toString(), QString("s2"));
        QCOMPARE(model.index(0, ChangeListModel::SessionColumn).data().toString(),
                 QString("s2 · 3 messages more · 100 B more"));
        for (int i = 0; i < 10; ++i)
            model.add(store, changes(400));
        QCOMPARE(model.rowCount(), int(ChangeListModel::most));
        QCOMPARE(model.total(), 4003);
    }

    void aPauseCountsWhatItDoesNotShow()
    {
        ChangeListModel model;
        model.setPaused(true);
        SessionChanges many = changes(2);
        many.more = 40;
        model.add(store, many);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.missed(), 42);
        model.setPaused(false);
        model.add(store, changes(1));
        QCOMPARE(model.rowCount(), 1);
    }

    void textsSayWhatAndByHowMuch()
    {
        QCOMPARE(changeText({.id = "a", .title = "load\ntest", .messages = -1}),
                 QString("load␊test · 1 message less"));
        QCOMPARE(changeText({.id = "a", .bytes = 0}), QString("a"));
        QCOMPARE(changeKindText(SessionChangeKind::Expired), QString("expired"));
    }

    void thePanelFiltersAndLeadsToTheSession()
    {
        ChangesPanel panel;
        panel.resize(700, 300);
        panel.show();
        panel.changes()->add(store, changes(3));
        panel.changes()->add({.key = "/other", .name = "cache"}, changes(2, "t"));
        auto *table = panel.findChild<QTableView *>("changesTable");
        QCOMPARE(table->model()->rowCount(), 5);
        QTest::keyClicks(panel.findChild<QLineEdit *>("changesFilter"), "cache");
        QCOMPARE(table->model()->rowCount(), 2);
        QSignalSpy chosen(&panel, &ChangesPanel::sessionChosen);
        emit table->activated(table->model()->index(0, 0));
        QCOMPARE(chosen.value(0), (QVariantList{"/other", "t1"}));
        panel.findChild<QPushButton *>("pauseChanges")->click();
        panel.changes()->add(store, changes(3));
        QCOMPARE(panel.changes()->rowCount(), 5);
    }
};

QTEST_MAIN(ChangeListTest)
#include "tst_changelist.moc"
