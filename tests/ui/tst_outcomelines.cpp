// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/outcomelines.h"

#include <QListWidget>
#include <QTest>

using namespace SessionDeck;

/// The lines about single sessions under what became of many.
class OutcomeLinesTest : public QObject
{
    Q_OBJECT
private slots:
    void aListWithoutLinesHides();
    void onlySomeOfManyAreLaidOutAndTheRestIsCounted();
};

void OutcomeLinesTest::aListWithoutLinesHides()
{
    QListWidget list;
    fillOutcomeLines(&list, {"a: gone"});
    QCOMPARE(list.count(), 1);
    QVERIFY(!list.isHidden());
    fillOutcomeLines(&list, {});
    QCOMPARE(list.count(), 0);
    QVERIFY(list.isHidden());
}

void OutcomeLinesTest::onlySomeOfManyAreLaidOutAndTheRestIsCounted()
{
    QListWidget list;
    fillOutcomeLines(&list, QStringList(mostOutcomeLines + 3, "a: gone"), 4);
    QCOMPARE(list.count(), int(mostOutcomeLines) + 1);
    QCOMPARE(list.item(list.count() - 1)->text(), QString("… and 7 more"));
}

QTEST_MAIN(OutcomeLinesTest)
#include "tst_outcomelines.moc"
