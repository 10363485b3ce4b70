// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/historywriter.h"
#include "tests/faults/smalldisk.h"
#include "tests/support/database.h"
#include "tests/support/madesamples.h"
#include "tests/support/soon.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

using namespace SessionDeck;
using namespace std::chrono_literals;

namespace {

constexpr qint64 noon = 1'790'000'000 / 3600 * 3600; // a whole hour

Sample wideSample(qint64 at)
{
    std::vector<SampledFigure> figures;
    for (int table = 0; table < 40; ++table)
        figures.push_back(
            {.metric = "table_bytes:t" + QByteArray::number(table), .value = double(at % 977 + table)});
    return madeSample(at, figures, 1000);
}

} // namespace

/// A history that cannot be written: measuring goes on, it is said, and nothing that was kept is lost.
class FaultHistoryTest : public QObject
{
    Q_OBJECT
private slots:
    void aFullDiskIsSaidAndOvercome()
    {
        SmallDisk disk(600 * 1024);
        const QString path = disk.path("metrics.db");
        auto writer = std::make_unique<HistoryWriter>(
            HistoryWriter::Options{.file = {.path = path}, .commitInterval = 20ms});
        qint64 at = noon;
        QElapsedTimer patience;
        patience.start();
        while (!writer->state().error && patience.elapsed() < 60'000) {
            for (int i = 0; i < 20; ++i)
                writer->append(wideSample(at++));
            QTest::qWait(5);
        }
        QVERIFY(writer->state().error);
        const ErrorCode code = writer->state().error->code;
        QVERIFY(code == ErrorCode::NoSpace || (!disk.isMounted() && code == ErrorCode::Io));
        QVERIFY(!writer->state().error->message.isEmpty());
        QCOMPARE(keptPoints(path, "up", noon, noon).size(), size_t(1)); // what was kept can be read
        disk.grow(64 * 1024 * 1024);
        const qint64 last = at++;
        writer->append(wideSample(last));
        VERIFY_SOON(!writer->state().error && writer->state().waiting == 0);
        QCOMPARE(writer->state().lost, 0);
        writer.reset();
        qint64 kept = 0;
        for (const HistoryPoint &point : keptPoints(path, "up", noon, last))
            kept += point.count;
        QCOMPARE(kept, last - noon + 1); // those that waited as well
    }

    void aFolderThatCannotBeMadeIsSaid()
    {
        const TemporaryPlace place;
        place.put("file", "no folder");
        HistoryWriter writer({.file = {.path = place.path("file/metrics.db")}, .commitInterval = 20ms});
        writer.append(madeSample(noon, {}));
        VERIFY_SOON(writer.state().error);
        QVERIFY(writer.state().waiting > 0);
    }

    void whatIsNoDatabaseIsPutAside()
    {
        const TemporaryPlace place;
        const QString path = place.put("metrics.db", QByteArray(10'000, 'x'));
        {
            HistoryWriter writer({.file = {.path = path}, .commitInterval = 20ms});
            writer.append(madeSample(noon, {}));
            VERIFY_SOON(!writer.state().written.isNull());
        }
        QCOMPARE(keptPoints(path, "up", noon, noon).size(), size_t(1));
        QCOMPARE(readFile(path + ".damaged"), QByteArray(10'000, 'x'));
    }

    void theEndWaitsForNobody()
    {
        const TemporaryPlace place;
        const QString path = place.path("metrics.db");
        auto writer = std::make_unique<HistoryWriter>(
            HistoryWriter::Options{.file = {.path = path}, .commitInterval = 20ms});
        writer->append(madeSample(noon, {}));
        VERIFY_SOON(!writer->state().written.isNull());
        QProcess holder; // another program that keeps the database locked
        holder.start("sqlite3", {path});
        holder.write("BEGIN IMMEDIATE;\nSELECT 'held';\n");
        QVERIFY(holder.waitForReadyRead());
        writer->append(madeSample(noon + 1, {}));
        writer.reset(); // the lock is held until it has returned
        QCOMPARE(holder.state(), QProcess::Running);
        holder.closeWriteChannel();
        QVERIFY(holder.waitForFinished());
        QCOMPARE(keptPoints(path, "up", noon, noon).size(), size_t(1));
    }

    void theEndWritesWhatWaits()
    {
        const TemporaryPlace place;
        const QString path = place.path("metrics.db");
        {
            HistoryWriter writer({.file = {.path = path}});
            for (int i = 0; i < 30; ++i)
                writer.append(madeSample(noon + i, {}));
        }
        QCOMPARE(keptPoints(path, "up", noon, noon + 29).size(), size_t(30));
    }
};

QTEST_GUILESS_MAIN(FaultHistoryTest)
#include "tst_faulthistory.moc"
