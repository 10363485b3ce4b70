// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/latencyhistogram.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace SessionDeck;

namespace {

// Durations as stores have them: most of a kind, some much longer.
std::vector<qint64> drawn(const QByteArray &shape, size_t count)
{
    std::mt19937_64 random(4711);
    std::uniform_real_distribution<double> flat(1, 1e6);
    std::lognormal_distribution<double> skewed(12, 1.5);
    std::exponential_distribution<double> fading(1e-7);
    std::bernoulli_distribution isSlow(0.02);
    std::vector<qint64> values(count);
    for (qint64 &value : values) {
        if (shape == "uniform")
            value = qint64(flat(random));
        else if (shape == "lognormal")
            value = qint64(skewed(random));
        else if (shape == "exponential")
            value = qint64(fading(random));
        else if (shape == "two humps")
            value = isSlow(random) ? 250'000'000 + qint64(flat(random)) : 40'000 + qint64(flat(random)) / 100;
        else
            value = 777;
    }
    return values;
}

qint64 exact(const std::vector<qint64> &sorted, double percent)
{
    const auto rank = size_t(std::max(1.0, std::ceil(percent / 100 * double(sorted.size()))));
    return sorted[rank - 1];
}

LatencyHistogram histogramOf(const std::vector<qint64> &values)
{
    LatencyHistogram histogram;
    for (const qint64 value : values)
        histogram.record(value);
    return histogram;
}

} // namespace

class LatencyHistogramTest : public QObject
{
    Q_OBJECT
private slots:
    void percentilesAreWithinOnePercent_data()
    {
        QTest::addColumn<QByteArray>("shape");
        for (const char *shape : {"uniform", "lognormal", "exponential", "two humps", "constant"})
            QTest::newRow(shape) << QByteArray(shape);
    }

    void percentilesAreWithinOnePercent()
    {
        QFETCH(QByteArray, shape);
        std::vector<qint64> values = drawn(shape, 50'000);
        const LatencyHistogram histogram = histogramOf(values);
        std::ranges::sort(values);
        for (const double percent : {0.0, 1.0, 25.0, 50.0, 90.0, 95.0, 99.0, 99.9, 99.99, 100.0}) {
            const auto truth = double(exact(values, percent));
            const auto found = double(histogram.percentile(percent));
            QVERIFY2(std::abs(found - truth) <= 0.01 * truth,
                     qPrintable(QStringLiteral("p%1: %2 for %3").arg(percent).arg(found).arg(truth)));
        }
        double sum = 0;
        for (const qint64 value : values)
            sum += double(value);
        QVERIFY(std::abs(histogram.mean() - sum / double(values.size())) < 1e-6 * histogram.mean());
    }

    void everyDurationIsInItsBucket()
    {
        for (int bucket = 0; bucket < latencyBuckets; ++bucket) {
            const qint64 first = latencyBucketStart(bucket);
            const qint64 last = latencyBucketStart(bucket + 1) - 1;
            QVERIFY(last >= first);
            QCOMPARE(latencyBucket(first), bucket);
            QCOMPARE(latencyBucket(last), bucket);
            const auto middle = double(latencyBucketMiddle(bucket));
            QVERIFY(std::abs(middle - double(first)) <= 0.01 * double(first));
            QVERIFY(std::abs(middle - double(last)) <= 0.01 * double(last));
        }
        QCOMPARE(latencyBucket(-5), 0);
        QCOMPARE(latencyBucket(std::numeric_limits<qint64>::max()), latencyBuckets - 1);
    }

    void mergedIsTheSameAsRecordedTogether()
    {
        const std::vector<qint64> values = drawn("lognormal", 10'000);
        const auto half = values.begin() + 3'333;
        LatencyHistogram merged = histogramOf({values.begin(), half});
        merged.merge(histogramOf({half, values.end()}));
        const LatencyHistogram whole = histogramOf(values);
        QVERIFY(merged.buckets() == whole.buckets());
        QCOMPARE(merged.count(), whole.count());
        QVERIFY(std::abs(merged.total() - whole.total()) < 1);
        merged.merge({});
        QVERIFY(merged.buckets() == whole.buckets());
    }

    void differenceIsWhatCameSince()
    {
        const std::vector<qint64> values = drawn("two humps", 5'000);
        const LatencyHistogram earlier = histogramOf({values.begin(), values.begin() + 2'000});
        const LatencyHistogram later = histogramOf(values);
        const std::optional<LatencyHistogram> between = later.since(earlier);
        QVERIFY(between);
        QVERIFY(between->buckets() == histogramOf({values.begin() + 2'000, values.end()}).buckets());
        QVERIFY(!earlier.since(later)); // a reset
        QVERIFY(!LatencyHistogram().since(earlier));
    }

    void isBoundedWhateverComes()
    {
        LatencyHistogram histogram;
        std::mt19937_64 random(1);
        for (int i = 0; i < 100'000; ++i)
            histogram.record(qint64(random() >> (random() % 64)));
        QVERIFY(histogram.buckets().size() <= size_t(latencyBuckets));
        QCOMPARE(histogram.percentile(50) >= 0, true);
        QCOMPARE(LatencyHistogram().percentile(99), -1);
    }
};

QTEST_GUILESS_MAIN(LatencyHistogramTest)
#include "tst_latencyhistogram.moc"
