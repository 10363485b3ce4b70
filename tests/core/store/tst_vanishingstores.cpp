// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openstore.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QTest>

using namespace SessionDeck;
using namespace std::chrono_literals;

/// Watching stores that go away and come back.
class VanishingStoresTest : public QObject
{
    Q_OBJECT
private slots:
    void goneAndBack_data();
    void goneAndBack();
    void missingPathsAndEmptyFolders_data();
    void missingPathsAndEmptyFolders();
};

static Error awaitError(ChangeSource &source, int &waits)
{
    const QDeadlineTimer patience(20s);
    for (waits = 0; !patience.hasExpired(); ++waits) {
        const Result<StoreChanges> changes = source.wait(500ms);
        if (!changes)
            return changes.error();
    }
    return {};
}

void VanishingStoresTest::goneAndBack_data()
{
    QTest::addColumn<QString>("driver");
    QTest::addColumn<QString>("layout");
    for (const char *layout : {"json/jsonl", "json/multichat", "sqlite/native", "sqlite/multichat"})
        QTest::newRow(layout) << QString(layout).section(u'/', 0, 0) << QString(layout).section(u'/', 1);
}

void VanishingStoresTest::goneAndBack()
{
    QFETCH(QString, driver);
    QFETCH(QString, layout);
    const TemporaryPlace place;
    const QString name = driver == "sqlite" ? "folder/store.db" : "folder";
    const StoreLocation location{.driver = driver, .layout = layout, .path = place.path(name)};
    const Session session{.id = "s", .participants = {"A"}, .messages = {{.sender = "A", .content = "x"}}};
    {
        const Result<OpenedStore> opened = openStore(location, {.mode = AccessMode::Create});
        VERIFY_RESULT(opened);
        VERIFY_RESULT(opened->store->write(session, Expect::absent()));
        const auto source = opened->store->watch();
        VERIFY_RESULT(source);
        QVERIFY(QDir().rename(place.path("folder"), place.path("away")));
        int waits = 0;
        const Error error = awaitError(**source, waits);
        QCOMPARE(errorName(error.code), errorName(ErrorCode::Unreachable));
        QVERIFY(!error.message.isEmpty());
        QVERIFY2(waits < 30, "it was told of changes again and again");
    }
    const Result<OpenedStore> missing = openStore(location, {});
    QVERIFY(!missing || !missing->store->watch());
    QVERIFY(QDir().rename(place.path("away"), place.path("folder")));
    const Result<OpenedStore> again = openStore(location, {.mode = AccessMode::ReadWrite});
    VERIFY_RESULT(again);
    const auto source = again->store->watch();
    VERIFY_RESULT(source);
    VERIFY_RESULT(again->store->append({.id = "s", .messages = {{.sender = "A", .content = "y"}}}));
    const QDeadlineTimer patience(20s);
    bool told = false;
    while (!told && !patience.hasExpired()) {
        const Result<StoreChanges> changes = (*source)->wait(500ms);
        VERIFY_RESULT(changes);
        told = changes->changed.contains("s") || changes->rescan;
    }
    QVERIFY(told);
}

void VanishingStoresTest::missingPathsAndEmptyFolders_data()
{
    QTest::addColumn<QString>("driver");
    QTest::addColumn<QString>("layout");
    QTest::addColumn<QString>("name");
    for (const char *layout : {"jsonl", "multichat", "claude-code", ""})
        QTest::addRow("missing json %s", layout) << "json" << layout << "missing";
    for (const char *layout : {"native", "multichat", "openai-agents", ""})
        QTest::addRow("missing sqlite %s", layout) << "sqlite" << layout << "missing.db";
    QTest::newRow("missing, undetermined") << ""
                                           << ""
                                           << "missing";
    QTest::newRow("empty folder") << "json"
                                  << ""
                                  << "empty";
    QTest::newRow("empty folder, undetermined") << ""
                                                << ""
                                                << "empty";
}

void VanishingStoresTest::missingPathsAndEmptyFolders()
{
    QFETCH(QString, driver);
    QFETCH(QString, layout);
    QFETCH(QString, name);
    const TemporaryPlace place;
    QDir().mkpath(place.path("empty"));
    const StoreLocation location{.driver = driver, .layout = layout, .path = place.path(name)};
    const Result<OpenedStore> opened = openStore(location, {});
    QVERIFY(!opened);
    const bool empty = name == "empty" && driver.isEmpty();
    if (!empty || opened.error().code != ErrorCode::Unsupported) // nothing says what kind it is to be
        QCOMPARE(errorName(opened.error().code), errorName(ErrorCode::NotFound));
    QVERIFY2(opened.error().place.contains(place.path(name)), qPrintable(describe(opened.error())));
    QVERIFY(!opened.error().message.isEmpty());
    QCOMPARE(QDir(place.path(".")).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{"empty"});
}

QTEST_GUILESS_MAIN(VanishingStoresTest)
#include "tst_vanishingstores.moc"
