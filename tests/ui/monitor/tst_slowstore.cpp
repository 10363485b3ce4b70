// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/leftbehind.h"
#include "core/store/meteredopener.h"
#include "tests/support/redisserver.h"
#include "tests/support/slowproxy.h"
#include "tests/support/soon.h"
#include "tests/support/temporaryplace.h"
#include "ui/models/storelistmodel.h"
#include "ui/panels/sessionspage.h"
#include "ui/panels/sessiontable.h"
#include "ui/panels/storespanel.h"
#include "ui/window/mainwindow.h"
#include "ui/window/storeopening.h"
#include "ui/window/theme.h"
#include "ui/window/watching.h"

#include <QSettings>
#include <QTest>
#include <QTimer>

using namespace SessionDeck;
using namespace std::chrono_literals;

namespace {

constexpr auto answerDelay = 300ms;
constexpr auto often = 100ms;
constexpr int sessions = 50;

void fill(RedisServer &server)
{
    QList<QByteArrayList> commands;
    for (int i = 0; i < sessions; ++i)
        commands
            += {"SET", "app:" + QByteArray::number(i), R"({"messages":[{"role":"user","content":"hello"}]})"};
    server.pipeline(commands);
}

// How often the monitor of the window told what it measured, by store.
struct SampleCounts : QObject
{
    explicit SampleCounts(DeckMonitor *monitor)
    {
        connect(monitor, &DeckMonitor::sampled, this, [this](const Sample &sample) {
            ++counts[sample.store];
            latest[sample.store] = sample;
        });
    }
    QHash<QString, int> counts = {};
    QHash<QString, Sample> latest = {};
};

} // namespace

/// A server that takes its time for every answer, beside a database that does not: it is slow itself, and
/// nothing else is.
class SlowStoreTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName("SessionDeckTest");
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_place.path("settings"));
        fill(m_server);
        const QString database = m_place.copyData("multichat-sqlite/sessions.db");
        m_theme = std::make_unique<Theme>(*qApp);
        m_stores = std::make_unique<StoreListModel>(meteredOpener(m_recorders));
        m_window = std::make_unique<MainWindow>(m_stores.get(), m_theme.get());
        m_watching
            = new Watching(m_window.get(), {.recorders = m_recorders, .history = m_place.path("metrics.db")});
        m_counts = std::make_unique<SampleCounts>(m_watching->monitor());
        connect(&m_ticking, &QTimer::timeout, this, [this] { ++m_ticks; });
        m_ticking.start(10);
        m_window->show();
        m_window->opening()->openText("redis+unix://" + m_proxy.socketPath() + "?layout=string&prefix=app:");
        m_window->opening()->openText(database);
        QCOMPARE(m_stores->rowCount(), 2);
        for (int row = 0; row < 2; ++row)
            m_stores->store(row)->setPace({.shown = often, .hidden = often});
    }

    // Opening and listing it are several answers, one after the other.
    void theWindowLivesWhileItIsListed()
    {
        DeckStore *slow = m_stores->store(0);
        const int before = m_ticks;
        COMPARE_SOON(slow->state().phase, StorePhase::Live);
        QVERIFY(m_ticks - before > 20); // a thread that waited for each answer would have come by a few times
        COMPARE_SOON(slow->catalog().view().size(), sessions);
        m_window->storesPanel()->setCurrentRow(0);
        COMPARE_SOON(m_window->page()->table()->model()->rowCount(), sessions);
        QCOMPARE(m_stores->store(1)->state().phase, StorePhase::Live);
    }

    void itsSamplesAreSlowAndTrue()
    {
        const QString slow = DeckMonitor::keyOf(*m_stores->store(0));
        const QString quick = DeckMonitor::keyOf(*m_stores->store(1));
        QVERIFY(slow != quick);
        m_counts->counts.clear();
        VERIFY2_SOON(
            m_counts->counts[slow] >= 3 && m_counts->counts[quick] >= 2 * m_counts->counts[slow],
            qPrintable(QString("%1 and %2").arg(m_counts->counts[quick]).arg(m_counts->counts[slow])));
        const Sample sample = m_counts->latest[slow];
        QCOMPARE(sample.reach, Reach::Up);
        QCOMPARE(sample.find("sessions")->value, double(sessions));
        const OperationFigures *probe = sample.findOperation("probe");
        QVERIFY(probe);
        QVERIFY(std::chrono::nanoseconds(probe->latencies.percentile(50)) > answerDelay * 9 / 10);
    }

    void aChangeIsSeenAllTheSame()
    {
        m_server.command({"SET", "app:new", R"({"messages":[]})"});
        COMPARE_SOON(m_stores->store(0)->catalog().view().size(), sessions + 1);
    }

    // Answers that are half a minute away are not waited for.
    void theEndDoesNotWaitForIt()
    {
        m_proxy.setDelay(30s);
        m_stores->store(0)->catalog().rescan();
        QTest::qWait(5 * int(often.count())); // the sampler asks as well
        m_window.reset();
        m_stores.reset();
        QVERIFY(isAnyLeftBehind()); // it still waits
    }

private:
    TemporaryPlace m_place;
    RedisServer m_server;
    SlowProxy m_proxy{m_server.socketPath(), answerDelay};
    std::shared_ptr<OperationRecorders> m_recorders = std::make_shared<OperationRecorders>();
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<StoreListModel> m_stores;
    std::unique_ptr<MainWindow> m_window;
    Watching *m_watching = nullptr;
    std::unique_ptr<SampleCounts> m_counts;
    QTimer m_ticking;
    int m_ticks = 0;
};

QTEST_MAIN(SlowStoreTest)
#include "tst_slowstore.moc"
