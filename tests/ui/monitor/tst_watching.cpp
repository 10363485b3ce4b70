// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/metricshistory.h"
#include "core/store/meteredopener.h"
#include "core/store/storekey.h"
#include "tests/support/database.h"
#include "tests/support/soon.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"
#include "ui/models/deckmonitor.h"
#include "ui/models/deckstore.h"
#include "ui/models/storelistmodel.h"
#include "ui/panels/alertentry.h"
#include "ui/panels/alertspanel.h"
#include "ui/panels/monitorcharts.h"
#include "ui/panels/monitorpage.h"
#include "ui/panels/rowflash.h"
#include "ui/panels/sessionspage.h"
#include "ui/panels/sessiontable.h"
#include "ui/panels/storespanel.h"
#include "ui/window/commands.h"
#include "ui/window/mainwindow.h"
#include "ui/window/pages.h"
#include "ui/window/storeopening.h"
#include "ui/window/theme.h"
#include "ui/window/watching.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QSettings>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace SessionDeck;
using namespace std::chrono_literals;

namespace {

// One run of the program.
struct WatchedRun
{
    explicit WatchedRun(const QString &history)
        : stores(meteredOpener(recorders)),
          window(&stores, theme()),
          watching(new Watching(&window, {.recorders = recorders, .history = history}))
    {
        window.show();
    }

    static Theme *theme()
    {
        static Theme *const only = new Theme(*qApp);
        return only;
    }
    const ChartCard *chart(const QString &name) const
    {
        return watching->page()->findChild<ChartCard *>(name);
    }

    std::shared_ptr<OperationRecorders> recorders = std::make_shared<OperationRecorders>();
    StoreListModel stores;
    MainWindow window;
    Watching *watching;
};

} // namespace

class WatchingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName("SessionDeckTest");
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_place.path("settings"));
        m_database = m_place.copyData("multichat-sqlite/sessions.db");
        m_run = std::make_unique<WatchedRun>(m_place.path("metrics.db"));
        m_run->window.opening()->openText(m_database);
    }

    void thePageShowsWhatIsTrue()
    {
        m_run->window.commands()->action(Command::ShowMonitor)->trigger();
        QCOMPARE(m_run->window.pages()->currentName(), QString("monitorPage"));
        VERIFY_SOON(!m_run->chart("sizeChart")->isHidden());
        const ChartContent &content = m_run->chart("sizeChart")->canvas()->content();
        QCOMPARE(content.series.size(), size_t(1));
        COMPARE_SOON(content.series[0].samples.last().mean, double(QFileInfo(m_database).size()));
        VERIFY_SOON(!m_run->chart("latencyChart")->isHidden());
        QVERIFY(m_run->chart("hitsChart")->isHidden()); // a database has none
        const auto *operations = m_run->chart("latencyChart")->findChild<QComboBox *>();
        QCOMPARE(operations->findText("load"), -1);
        DeckStore *store = m_run->stores.store(0);
        QVERIFY(store->location().layout.isEmpty()); // was detected
        QVERIFY(!store->reader()->location().layout.isEmpty());
        store->reader()->run(
            this,
            [](SessionStore &opened, const std::stop_token &) {
                return opened.load({.id = QStringLiteral("none")});
            },
            [](const Result<LoadedSession> &) {});
        VERIFY_SOON(operations->findText("load") >= 0); // offered soon after it was first done
    }

    void whatOthersChangeLightsUpAndIsTold()
    {
        m_run->window.commands()->action(Command::ShowSessions)->trigger();
        COMPARE_SOON(m_run->stores.store(0)->state().phase, StorePhase::Live);
        queryDatabase(m_database,
                      "INSERT INTO sessions VALUES ('from-outside', '[]', 1790000000.5, 1790000000.5, 0)");
        VERIFY_SOON(m_run->window.page()->table()->flash()->holds("from-outside"));
        VERIFY_SOON(m_run->window.page()->table()->flash()->isEmpty());
    }

    void anAlertIsListedUntilItIsKnown()
    {
        auto *panel = m_run->window.findChild<AlertsPanel *>();
        AlertRule rule = parseAlertRule(u"sessions > 10").value();
        rule.id = "many";
        m_run->watching->alerts()->setRules({rule});
        VERIFY_SOON(panel->isVisible());
        QCOMPARE(m_run->watching->alerts()->raised(), 1);
        const auto *count = panel->findChild<QLabel *>("alertCount");
        QCOMPARE(count->text() + ": " + count->toolTip(), QString("1: 1 raised"));
        auto *entry = panel->findChild<AlertEntry *>();
        QVERIFY(entry->accessibleName().startsWith("sessions.db: sessions > 10"));
        QTest::mouseClick(entry, Qt::LeftButton, {}, QPoint(5, 5));
        QCOMPARE(m_run->window.pages()->currentName(), QString("monitorPage"));
        QVERIFY(m_run->watching->page()->axis()->isZoomed());
        entry->findChild<QToolButton *>("acknowledgeAlert")->click();
        QCOMPARE(m_run->watching->alerts()->raised(), 0);
        QVERIFY(panel->isVisible()); // it still holds
        QVERIFY(m_run->watching->alerts()->setRules({}));
        VERIFY_SOON(!panel->isVisible());
        const QString file = m_place.put("no folder", {});
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, file);
        QVERIFY(!m_run->watching->alerts()->setRules({})); // they cannot be kept there
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_place.path("settings"));
    }

    void theHistoryIsKept()
    {
        m_run.reset();
        const Result<std::unique_ptr<MetricsHistory>> history
            = MetricsHistory::open(m_place.path("metrics.db"));
        VERIFY_RESULT(history);
        const Result<std::vector<QByteArray>> metrics
            = (*history)->metricsOf(storeKey({.driver = "sqlite", .path = m_database}));
        VERIFY_RESULT(metrics);
        QVERIFY(std::ranges::find(*metrics, QByteArray("bytes")) != metrics->end());
    }

private:
    TemporaryPlace m_place;
    QString m_database;
    std::unique_ptr<WatchedRun> m_run;
};

QTEST_MAIN(WatchingTest)
#include "tst_watching.moc"
