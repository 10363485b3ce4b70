// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/historyfile.h"
#include "core/metrics/historyrollup.h"
#include "core/store/meteredopener.h"
#include "core/store/sqlite/sqlitetransaction.h"
#include "core/store/storekey.h"
#include "tests/support/database.h"
#include "tests/support/soon.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"
#include "ui/models/storelistmodel.h"
#include "ui/panels/monitorcharts.h"
#include "ui/panels/monitorpage.h"
#include "ui/window/commands.h"
#include "ui/window/mainwindow.h"
#include "ui/window/pages.h"
#include "ui/window/storeopening.h"
#include "ui/window/theme.h"
#include "ui/window/watching.h"

#include <QSettings>
#include <QTest>

using namespace SessionDeck;

namespace {

constexpr qint64 day = 86'400;
constexpr int seriesCount = 24; // of a month of minutes: more than a million rows

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

} // namespace

/// A month of minutes of many figures: a million rows.
class LongHistoryTest : public QObject
{
    Q_OBJECT

    TemporaryPlace m_place;
    QString m_history;
    QString m_database;
    qint64 m_now = 0; // seconds, a whole hour

    // Of what was there before the window, which adds its own as time goes by.
    int rows(const QByteArray &table) const
    {
        const QByteArray old = " WHERE at < " + number(m_now);
        return queryDatabase(m_history, "SELECT count(*) FROM " + table + old).front().toInt();
    }

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName("SessionDeckTest");
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_place.path("settings"));
        m_database = m_place.copyData("multichat-sqlite/sessions.db");
        m_history = m_place.path("metrics.db");
        m_now = Timestamp::now().microseconds() / 1'000'000 / 3600 * 3600;
        const Result<std::unique_ptr<HistoryFile>> file = HistoryFile::open({.path = m_history});
        VERIFY_RESULT(file);
        SqliteConnection &kept = (*file)->connection();
        QByteArray sql = "BEGIN; INSERT INTO stores VALUES (1, '"
            + storeKey({.driver = "sqlite", .path = m_database}).toUtf8() + "');";
        for (int i = 1; i <= seriesCount; ++i)
            sql += "INSERT INTO series VALUES (" + number(i) + ", 1, 0, '"
                + (i == 1 ? QByteArray("bytes") : "table_bytes:t" + number(i)) + "');";
        VERIFY_RESULT(kept.execute(
            sql + "INSERT INTO figures_1m WITH RECURSIVE minute(at) AS (SELECT " + number(m_now - 31 * day)
            + " UNION ALL SELECT at + 60 FROM minute WHERE at < " + number(m_now - 60)
            + ") SELECT series.id, at, 60000, 60, 1000, 3000, 2000 FROM series, minute;"
              "INSERT INTO facts VALUES ('rolled_10s', "
            + number(m_now) + "), ('rolled_1m', " + number(m_now) + ");"));
        VERIFY_RESULT(rollUpHistory(kept, m_now));
        VERIFY_RESULT(kept.execute("COMMIT"));
        QCOMPARE(rows("figures_1m"), seriesCount * 31 * 24 * 60);
        QCOMPARE(rows("figures_1h"), seriesCount * 31 * 24);
    }

    void thePageShowsAllOfIt()
    {
        const auto recorders = std::make_shared<OperationRecorders>();
        Theme theme(*qApp);
        StoreListModel stores(meteredOpener(recorders));
        MainWindow window(&stores, &theme);
        auto *watching = new Watching(&window, {.recorders = recorders, .history = m_history});
        window.show();
        window.opening()->openText(m_database);
        window.commands()->action(Command::ShowMonitor)->trigger();
        watching->page()->axis()->setSpan(31 * day * 1'000'000);
        const auto *chart = watching->page()->findChild<ChartCard *>("sizeChart");
        const auto shown = [chart] {
            const std::vector<ChartSeries> &series = chart->canvas()->content().series;
            return series.empty() ? 0 : int(series[0].samples.size());
        };
        VERIFY_SOON(!chart->isHidden() && shown() > 300);
        const SeriesRing &samples = chart->canvas()->content().series[0].samples;
        QVERIFY(samples.at(0).time <= (m_now - 29 * day) * 1'000'000);
        QCOMPARE(samples.at(0).mean, 2000.0);
        QCOMPARE(samples.at(0).high, 3000.0);
    }

    void pruningKeepsWhatIsNotDue()
    {
        const Result<std::unique_ptr<HistoryFile>> file = HistoryFile::open({.path = m_history});
        VERIFY_RESULT(file);
        VERIFY_RESULT(pruneHistory((*file)->connection(), m_now + 10 * day));
        QCOMPARE(rows("figures_1m"), seriesCount * 21 * 24 * 60);
        QCOMPARE(rows("figures_1h"), seriesCount * 31 * 24);
        VERIFY_RESULT(pruneHistory((*file)->connection(), m_now + 40 * day));
        QCOMPARE(rows("figures_1m"), 0);
        QCOMPARE(rows("figures_1h"), seriesCount * 31 * 24); // hours stay for two years
    }
};

QTEST_MAIN(LongHistoryTest)
#include "tst_longhistory.moc"
