// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/copyplan.h"
#include "ui/models/format.h"

#include <QTest>

using namespace SessionDeck;

/// Counts of thousands in what the window says of its work: in groups of digits, as in its lists.
class CountsInTextsTest : public QObject
{
    Q_OBJECT
private slots:
    void ofThePlanOfACopy();
};

void CountsInTextsTest::ofThePlanOfACopy()
{
    const CopyPlan plan{.sessions = 100'000};
    QCOMPARE(planText(plan, humanCount), QStringList{"Sessions to copy: " + humanCount(100'000) + '.'});
    QCOMPARE(planText(plan), QStringList{"Sessions to copy: 100000."}); // for scripts
}

QTEST_MAIN(CountsInTextsTest)
#include "tst_countsintexts.moc"
