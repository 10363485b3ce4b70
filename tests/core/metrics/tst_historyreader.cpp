// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/historyfile.h"
#include "core/metrics/historyreader.h"
#include "tests/support/madesamples.h"
#include "tests/support/soon.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"

#include <QTest>

using namespace SessionDeck;

namespace {

constexpr qint64 noon = 1'790'000'000 / 3600 * 3600; // a whole hour

using Points = Result<std::vector<HistoryPoint>>;

// What a chart asks for; runs on the reader's thread.
Points minute(MetricsHistory &history, const std::stop_token &stop)
{
    return history.points({.store = "/store",
                           .metric = "up",
                           .from = Timestamp::fromMicroseconds(noon * 1'000'000),
                           .to = Timestamp::fromMicroseconds((noon + 60) * 1'000'000)},
                          stop);
}

void record(const QString &path, qint64 at)
{
    const Result<std::unique_ptr<HistoryFile>> file = HistoryFile::open({.path = path});
    const Result<void> done = file ? (*file)->write({madeSample(at, {})}) : fail(file.error());
    if (!done)
        qFatal("%s", qPrintable(describe(done.error())));
}

} // namespace

class HistoryReaderTest : public QObject
{
    Q_OBJECT
private slots:
    void readsWhatIsWrittenMeanwhile()
    {
        const TemporaryPlace place;
        const QString path = place.path("metrics.db");
        HistoryReader reader(path);
        std::optional<Points> answer;
        const auto ask = [&] {
            answer.reset();
            reader.run(this, minute, [&](const Points &points) { answer = points; });
        };
        ask();
        VERIFY_SOON(answer);
        QCOMPARE(answer->error().code, ErrorCode::NotFound); // not yet; that is no state to stay in
        for (const qint64 count : {1, 2}) {
            record(path, noon + count);
            ask();
            VERIFY_SOON(answer);
            VERIFY_RESULT(*answer);
            QCOMPARE(qint64((*answer)->size()), count);
        }
    }

    void nobodyIsToldWhoHasGone()
    {
        const TemporaryPlace place;
        const QString path = place.path("metrics.db");
        record(path, noon);
        HistoryReader reader(path);
        bool isTold = false;
        {
            QObject guard;
            reader.run(&guard, minute, [&](const Points &) { isTold = true; });
        }
        bool isDone = false;
        reader.run(this, minute, [&](const Points &) { isDone = true; });
        VERIFY_SOON(isDone);
        QVERIFY(!isTold);
    }

    void endsWhileItReads()
    {
        const TemporaryPlace place;
        const QString path = place.path("metrics.db");
        record(path, noon);
        auto reader = std::make_unique<HistoryReader>(path);
        std::atomic<bool> isRunning = false;
        reader->run(
            this,
            [&](MetricsHistory &history, const std::stop_token &stop) -> Result<qint64> {
                isRunning = true;
                history.connection().setStop(stop);
                return history.connection().number(
                    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n");
            },
            [](const Result<qint64> &) {});
        VERIFY_SOON(isRunning);
        reader.reset(); // if it did not stop the query, which never ends, the test would run into its time
                        // limit
    }
};

QTEST_GUILESS_MAIN(HistoryReaderTest)
#include "tst_historyreader.moc"
