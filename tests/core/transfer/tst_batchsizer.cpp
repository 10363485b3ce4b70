// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/batchsizer.h"

#include <QTest>

using namespace SessionDeck;

/// How many sessions go in one batch.
class BatchSizerTest : public QObject
{
    Q_OBJECT
private slots:
    void aSlowDiskIsWaitedForMoreSeldom();
    void noMoreThanFitsIntoMemory();
    void nobodyWaitsLongForAStoreThatIsGoneThrough();
    void aPassThatCostsMuchIsMadeSeldom();
    void oneSlowBatchDoesNotMakeAllOthersSmall();
    void aStoreThatGrowsIsGoneThroughMoreSeldom();

private:
    // The last batch of some, where going through all takes so long, and each session a bit more.
    static int settled(int passMs, double eachMs, int delayOfSecondMs = 0)
    {
        BatchSizer sizer = BatchSizer::forChanging({.goesThroughAll = true});
        int last = 0;
        for (int batch = 0; batch < 6; ++batch) {
            last = fill(sizer, 100);
            sizer.end(passMs + int(last * eachMs) + (batch == 1 ? delayOfSecondMs : 0));
        }
        return last;
    }
    // How many sessions of this size a batch takes.
    static int fill(BatchSizer &sizer, qint64 bytes)
    {
        sizer.begin();
        int count = 0;
        while (sizer.takes(bytes))
            ++count;
        return count;
    }
};

// Each batch costs the same however small it is: batches of one would cost that for every session.
void BatchSizerTest::aSlowDiskIsWaitedForMoreSeldom()
{
    BatchSizer sizer = BatchSizer::forChanging({});
    int last = 0;
    for (int batch = 0; batch < 10; ++batch) {
        last = fill(sizer, 100);
        sizer.end(50);
    }
    QVERIFY2(last > 100, qPrintable(QString::number(last)));
}

void BatchSizerTest::noMoreThanFitsIntoMemory()
{
    BatchSizer sizer = BatchSizer::forChanging({});
    QCOMPARE(fill(sizer, 100 * 1024 * 1024), 1);
    QVERIFY(fill(sizer, 4 * 1024 * 1024) <= 2);
}

// It is locked for all of a batch: thousands of sessions that take a millisecond each would be too many.
void BatchSizerTest::nobodyWaitsLongForAStoreThatIsGoneThrough()
{
    const int sessions = settled(1, 1);
    QVERIFY2(sessions >= 500 && sessions < 1500, qPrintable(QString::number(sessions)));
}

void BatchSizerTest::aPassThatCostsMuchIsMadeSeldom()
{
    QCOMPARE(settled(50, 0), 5000);
}

// A machine that is busy for a moment says nothing about the store.
void BatchSizerTest::oneSlowBatchDoesNotMakeAllOthersSmall()
{
    const int sessions = settled(450, 0, 1000);
    QVERIFY2(sessions > 2000, qPrintable(QString::number(sessions)));
}

// A copy begins with an empty store, where going through all costs nothing.
void BatchSizerTest::aStoreThatGrowsIsGoneThroughMoreSeldom()
{
    BatchSizer sizer = BatchSizer::forChanging({.goesThroughAll = true});
    for (const int passMs : {0, 0, 0, 400, 400}) {
        const int sessions = fill(sizer, 100);
        sizer.end(passMs + sessions * 3 / 10);
    }
    const int last = fill(sizer, 100);
    QVERIFY2(last > 2000, qPrintable(QString::number(last)));
}

QTEST_GUILESS_MAIN(BatchSizerTest)
#include "tst_batchsizer.moc"
