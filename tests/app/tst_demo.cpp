// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/demo/demosession.h"
#include "app/desktop/demo/demoworkspace.h"
#include "core/store/openstore.h"
#include "tests/support/soon.h"
#include "tests/support/testresult.h"

#include <QDir>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace SessionDeck;

namespace {

// The messages in all sessions of a store, and the sessions that cannot be read in full.
struct Totals
{
    qint64 sessions = 0;
    qint64 messages = 0;
    qint64 damaged = 0;
};

Totals totalsOf(const StoreLocation &location)
{
    Totals totals;
    Result<OpenedStore> opened = openStore(location, {});
    if (!opened)
        return totals;
    const auto count = [&](const SummaryBatch &batch) {
        for (qsizetype i = 0; i < batch.size(); ++i) {
            totals.sessions += 1;
            totals.messages += std::max<qint64>(0, batch.at(i).messageCount);
            totals.damaged += batch.at(i).health == Health::Damaged ? 1 : 0;
        }
    };
    const Result<void> scanned = opened->store->scan({}, {.rows = count});
    return scanned ? totals : Totals{};
}

} // namespace

class DemoTest : public QObject
{
    Q_OBJECT
private slots:
    void everySlotOfTheScriptsIsFilled();
    void threeStoresTalkAndVanish();
    void withoutRedisTheRestIsShown();
};

void DemoTest::everySlotOfTheScriptsIsFilled()
{
    QRandomGenerator random(1);
    const std::vector<DemoScript> scripts = loadDemoScripts();
    QVERIFY(scripts.size() >= 10);
    for (const DemoScript &script : scripts) {
        QVERIFY2(script.participants().size() >= 2 && script.lines.size() >= 4, qPrintable(script.title));
        const Session session = demoSession(script, 30, Timestamp::now(), random);
        QVERIFY(session.created < session.messages.front().timestamp);
        QCOMPARE(session.messages.back().timestamp, session.lastActivity);
        for (const Message &message : session.messages)
            QVERIFY2(!message.content.contains("{n}") && !message.content.contains("ms}"),
                     qPrintable(message.content));
    }
}

void DemoTest::threeStoresTalkAndVanish()
{
    QString folder;
    {
        DemoWorkspace demo;
        QSignalSpy ready(&demo, &DemoWorkspace::ready);
        QSignalSpy notice(&demo, &DemoWorkspace::notice);
        demo.start();
        COMPARE_SOON(ready.count(), 3);
        QCOMPARE(notice.count(), 0);
        for (const QList<QVariant> &signal : ready) {
            const auto location = signal.first().value<StoreLocation>();
            const Totals before = totalsOf(location);
            QVERIFY2(before.sessions >= 40, qPrintable(toUri(location)));
            QVERIFY(before.messages > before.sessions);
            QCOMPARE(before.damaged > 0, location.driver == "json");
            VERIFY_SOON(totalsOf(location).messages > before.messages);
            if (location.driver == "sqlite")
                folder = QFileInfo(location.path).path();
        }
        QVERIFY(QFileInfo::exists(folder));
    }
    QVERIFY(!QFileInfo::exists(folder));
}

void DemoTest::withoutRedisTheRestIsShown()
{
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "/nowhere");
    DemoWorkspace demo;
    QSignalSpy ready(&demo, &DemoWorkspace::ready);
    QSignalSpy notice(&demo, &DemoWorkspace::notice);
    demo.start();
    qputenv("PATH", path);
    COMPARE_SOON(ready.count(), 2);
    QCOMPARE(notice.count(), 1);
    QVERIFY(notice.first().first().toString().contains("redis-server"));
}

QTEST_GUILESS_MAIN(DemoTest)
#include "tst_demo.moc"
