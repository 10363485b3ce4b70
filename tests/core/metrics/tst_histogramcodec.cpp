// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/latencyhistogram.h"
#include "tests/support/testresult.h"

#include <QTest>

#include <random>

using namespace SessionDeck;

namespace {

LatencyHistogram someHistogram(int values)
{
    std::mt19937_64 random(4711);
    LatencyHistogram histogram;
    for (int i = 0; i < values; ++i)
        histogram.record(qint64(random() >> (20 + random() % 40)));
    return histogram;
}

} // namespace

class HistogramCodecTest : public QObject
{
    Q_OBJECT
private slots:
    void survivesSerialisation()
    {
        for (const int values : {0, 1, 100, 100'000}) {
            const LatencyHistogram histogram = someHistogram(values);
            const QByteArray bytes = toBytes(histogram);
            QVERIFY(bytes.size() <= 9 + 4 * qsizetype(histogram.buckets().size()));
            const Result<LatencyHistogram> back = histogramFromBytes(bytes);
            VERIFY_RESULT(back);
            QVERIFY(*back == histogram);
        }
    }

    void damagedBytesAreRefused()
    {
        LatencyHistogram histogram = someHistogram(50);
        histogram.record(std::numeric_limits<qint64>::max());
        const QByteArray good = toBytes(histogram);
        VERIFY_RESULT(histogramFromBytes(good));
        const QByteArray otherVersion = QByteArray("\x02") + good.sliced(1);
        const QByteArrayList damaged{"",
                                     "x",
                                     good.first(8),
                                     good.chopped(1),
                                     QByteArray(good + '\x01'),
                                     QByteArray(good + QByteArray(12, '\xff')),
                                     otherVersion};
        for (const QByteArray &bad : damaged) {
            const Result<LatencyHistogram> read = histogramFromBytes(bad);
            QVERIFY(!read);
            QCOMPARE(read.error().code, ErrorCode::Corrupt);
        }
    }
};

QTEST_GUILESS_MAIN(HistogramCodecTest)
#include "tst_histogramcodec.moc"
