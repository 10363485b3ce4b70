// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/livecatalog.h"

#include "tests/support/soon.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>

using namespace SessionDeck;

namespace {

// Changes the store as another process.
void ctl(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(PROGRAMS_DIR "/sessiondeckctl"), arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("sessiondeckctl %s: %s", qPrintable(arguments.join(' ')),
               process.readAllStandardError().constData());
}

std::optional<SessionSummary> rowOf(const LiveCatalog &catalog, const QString &id)
{
    QByteArray scratch;
    for (qsizetype i = 0; i < catalog.view().size(); ++i) {
        const SummaryView row = catalog.view().snapshot->at((*catalog.view().rows)[size_t(i)], scratch);
        if (row.id == id.toUtf8())
            return toSummary(row);
    }
    return std::nullopt;
}

qint64 messagesOf(const LiveCatalog &catalog, const QString &id)
{
    const std::optional<SessionSummary> row = rowOf(catalog, id);
    return row ? row->messageCount : -2;
}

} // namespace

/// The live catalog on real stores that another process changes.
class LiveStoresTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data();
    void init();
    void followsAnotherProcess();
    void survivesThatTheStoreGoesAndComes();
    void failsWhereNothingIs();

private:
    // The store of this run, with the session "a" of three messages and "b" of one.
    StoreLocation makeStore();

    std::unique_ptr<TemporaryPlace> m_place;
};

// Every test runs once for each of these.
void LiveStoresTest::initTestCase_data()
{
    QTest::addColumn<QString>("uri");
    for (const char *uri : {"json:%1?layout=jsonl", "sqlite:%1?layout=native", "sqlite:%1?layout=multichat"})
        QTest::newRow(uri) << QString::fromLatin1(uri);
}

void LiveStoresTest::init()
{
    m_place = std::make_unique<TemporaryPlace>();
}

StoreLocation LiveStoresTest::makeStore()
{
    QFETCH_GLOBAL(QString, uri);
    const QString place = uri.arg(m_place->path("store"));
    for (const char *id : {"a", "b"})
        ctl({"create", place, id});
    for (int i = 0; i < 3; ++i)
        ctl({"append", place, "a", "--sender", "alice", "text"});
    ctl({"append", place, "b", "--sender", "bob", "text"});
    return parseLocation(place)->location;
}

void LiveStoresTest::followsAnotherProcess()
{
    const StoreLocation location = makeStore();
    const QString uri = toUri(location);
    LiveCatalog catalog(location, {});
    catalog.start();
    COMPARE_SOON(catalog.state().phase, StorePhase::Live);
    COMPARE_SOON(messagesOf(catalog, "a"), 3);
    QCOMPARE(messagesOf(catalog, "b"), 1);
    QVERIFY(!catalog.state().watchMethod.isEmpty());
    QVERIFY(catalog.state().error.message.isEmpty());
    QSignalSpy changes(&catalog, &LiveCatalog::sessionsChanged);
    ctl({"append", uri, "b", "--sender", "carol", "more"});
    COMPARE_SOON(messagesOf(catalog, "b"), 2);
    QVERIFY(!changes.isEmpty());
    ctl({"create", uri, "c"});
    COMPARE_SOON(messagesOf(catalog, "c"), 0);
    ctl({"delete", uri, "a"});
    COMPARE_SOON(messagesOf(catalog, "a"), -2);
    QCOMPARE(catalog.view().size(), 2);
    QCOMPARE(catalog.state().sessions, 2);
}

void LiveStoresTest::survivesThatTheStoreGoesAndComes()
{
    const StoreLocation location = makeStore();
    LiveCatalog catalog(location, {});
    catalog.start();
    COMPARE_SOON(catalog.state().phase, StorePhase::Live);
    const QString away = location.path + ".away";
    QVERIFY(QDir().rename(location.path, away));
    COMPARE_SOON(catalog.state().phase, StorePhase::Offline);
    QVERIFY(!catalog.state().error.message.isEmpty());
    COMPARE_SOON(catalog.view().size(), 2);
    QVERIFY(QDir().rename(away, location.path));
    ctl({"append", toUri(location), "b", "--sender", "carol", "more"});
    COMPARE_SOON(catalog.state().phase, StorePhase::Live);
    COMPARE_SOON(messagesOf(catalog, "b"), 2);
}

void LiveStoresTest::failsWhereNothingIs()
{
    LiveCatalog catalog(parseLocation(m_place->path("nothing"))->location, {});
    catalog.start();
    COMPARE_SOON(catalog.state().phase, StorePhase::Failed);
    QCOMPARE(catalog.state().error.code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(LiveStoresTest)
#include "tst_livestores.moc"
