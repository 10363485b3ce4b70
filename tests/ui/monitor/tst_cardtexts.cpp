// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cardtexts.h"

#include "tests/support/madesamples.h"

#include <QTest>

#include <cmath>

using namespace SessionDeck;

namespace {

constexpr qint64 noon = 1'790'000'000;

StoreState live(qint64 sessions)
{
    return {.phase = StorePhase::Live, .sessions = sessions};
}

} // namespace

class CardTextsTest : public QObject
{
    Q_OBJECT

private slots:
    void aDatabaseTellsItsSizeAndItsLog()
    {
        RecentSamples recent;
        recent.add(madeSample(
            noon, {{.metric = "bytes", .value = 612e6}, {.metric = "wal_bytes", .value = 4e6}}, 3'000'000));
        const CardTexts texts = cardTexts(live(84'310), &recent, Timestamp::now());
        QCOMPARE(texts.headline, QString("84\u202f310 sessions"));
        QCOMPARE(texts.figures, QString("612 MB · WAL 4 MB"));
        QVERIFY2(texts.latency.startsWith("load p99 3"), qPrintable(texts.latency));
    }

    void aServerTellsItsMemoryAgainstTheLimit()
    {
        RecentSamples recent;
        recent.add(madeSample(noon,
                              {{.metric = "memory_share", .value = 0.28},
                               {.metric = "used_memory", .value = 144e6},
                               {.metric = "hit_ratio", .value = 0.974}}));
        QCOMPARE(cardTexts(live(1), &recent, Timestamp::now()).figures,
                 QString("28 % of the memory limit · memory 144 MB"));
    }

    void whatCannotBeReachedSaysWhy()
    {
        RecentSamples recent;
        Sample sample = madeSample(noon, {});
        sample.reach = Reach::Down;
        sample.error.message = "The server did not answer.";
        recent.add(sample);
        const CardTexts texts = cardTexts(live(1), &recent, Timestamp::now());
        QCOMPARE(texts.headline, QString("not reached"));
        QCOMPARE(texts.figures, QString("The server did not answer."));
    }

    void beforeTheFirstSampleTheStateSpeaks()
    {
        const CardTexts texts = cardTexts(live(5), nullptr, Timestamp::now());
        QCOMPARE(texts.headline, QString("5 sessions"));
        QVERIFY(texts.figures.isEmpty());
    }

    void theActivityOfTheLastMinuteIsSmoothed()
    {
        RecentSamples recent;
        for (qint64 at = 0; at < 10; ++at)
            recent.add(
                madeSample(noon + at, {{.metric = "changes", .value = 0, .rate = at % 2 == 0 ? 0.0 : 4.0}}));
        QCOMPARE(activityLine(recent).values, (std::vector<double>{2, 2}));
    }
};

QTEST_GUILESS_MAIN(CardTextsTest)
#include "tst_cardtexts.moc"
