// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/meteredopener.h"
#include "tests/support/redisserver.h"
#include "tests/support/soon.h"
#include "tests/support/temporaryplace.h"
#include "ui/models/deckmonitor.h"
#include "ui/models/storelistmodel.h"
#include "ui/panels/monitorcharts.h"
#include "ui/panels/monitorpage.h"
#include "ui/panels/storespanel.h"
#include "ui/window/commands.h"
#include "ui/window/mainwindow.h"
#include "ui/window/storeopening.h"
#include "ui/window/theme.h"
#include "ui/window/watching.h"

#include <QSettings>
#include <QTest>
#include <QTreeWidget>

using namespace SessionDeck;
using namespace std::chrono_literals;

/// What only one kind of store has, on the page Monitor of a window.
class MediumChartsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName("SessionDeckTest");
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_place.path("settings"));
        m_server.command({"SET", "app:1", R"({"messages":[]})"});
        m_place.put("lines/one.jsonl",
                    R"({"sessiondeck":1,"id":"one"})"
                    "\n");
        m_place.put("lines/two.jsonl", QByteArray(5000, 'x'));
        m_theme = std::make_unique<Theme>(*qApp);
        m_stores = std::make_unique<StoreListModel>(meteredOpener(m_recorders));
        m_window = std::make_unique<MainWindow>(m_stores.get(), m_theme.get());
        m_watching
            = new Watching(m_window.get(), {.recorders = m_recorders, .history = m_place.path("metrics.db")});
        m_window->show();
        m_window->opening()->openText("redis+unix://" + m_server.socketPath() + "?layout=string&prefix=app:");
        m_window->opening()->openText("json:" + m_place.path("lines") + "?layout=jsonl");
        QCOMPARE(m_stores->rowCount(), 2);
        m_window->commands()->action(Command::ShowMonitor)->trigger();
    }

    void aLimitThatIsNotSetIsSaidAndNotDrawn()
    {
        m_window->storesPanel()->setCurrentRow(0);
        VERIFY_SOON(isShown("memoryChart"));
        QVERIFY(!lines("memoryChart").contains("limit"));
        QVERIFY(lines("memoryChart").contains("peak"));
        COMPARE_SOON(fact("Memory limit"), QString("none"));
        m_server.command({"CONFIG", "SET", "maxmemory", "64000000"});
        COMPARE_SOON(fact("Memory limit"), QString("64 MB"));
        VERIFY_SOON(lines("memoryChart").contains("limit"));
    }

    void aServerShowsWhatItKeepsAndHowSafely()
    {
        for (const char *chart : {"keysChart", "fragmentationChart", "unsavedChart", "saveAgeChart",
                                  "replicasChart", "reachableChart"})
            QVERIFY2(isShown(chart), chart);
        QVERIFY(!isShown("replicaLagChart")); // there are no replicas
        QCOMPARE(fact("What goes when memory is full"), QString("noeviction"));
        QCOMPARE(last("reachableChart"), 1.0);
    }

    void aFolderShowsItsFilesAndTheirDamage()
    {
        m_window->storesPanel()->setCurrentRow(1);
        VERIFY_SOON(isShown("filesChart"));
        QCOMPARE(last("filesChart"), 2.0);
        QCOMPARE(last("largestFileChart"), 5000.0);
        QCOMPARE(last("damagedChart"), 1.0);
        QVERIFY(isShown("diskChart"));
        QVERIFY(!isShown("keysChart"));
    }

private:
    const ChartCard *chart(const char *name) const
    {
        return m_watching->page()->findChild<ChartCard *>(name);
    }
    bool isShown(const char *name) const
    {
        return !chart(name)->isHidden();
    }
    QStringList lines(const char *name) const;
    double last(const char *name) const
    {
        return chart(name)->canvas()->content().series.at(0).samples.last().mean;
    }
    QString fact(const QString &label) const;

    TemporaryPlace m_place;
    RedisServer m_server;
    std::shared_ptr<OperationRecorders> m_recorders = std::make_shared<OperationRecorders>();
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<StoreListModel> m_stores;
    std::unique_ptr<MainWindow> m_window;
    Watching *m_watching = nullptr;
};

QStringList MediumChartsTest::lines(const char *name) const
{
    QStringList names;
    for (const ChartSeries &series : chart(name)->canvas()->content().series)
        names += series.name;
    return names;
}

QString MediumChartsTest::fact(const QString &label) const
{
    const auto *list = m_watching->page()->findChild<QTreeWidget *>("storeFactsList");
    for (const QTreeWidgetItem *line : list->findItems(label, Qt::MatchExactly))
        return line->text(1);
    return {};
}

QTEST_MAIN(MediumChartsTest)
#include "tst_mediumcharts.moc"
