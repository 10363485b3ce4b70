// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/knownlists.h"
#include "core/vault/otherskeeper.h"
#include "core/vault/vaultkey.h"
#include "core/vault/vaultusage.h"
#include "tests/support/redisserver.h"
#include "tests/support/soon.h"
#include "tests/support/testresult.h"
#include "tests/support/vaultplace.h"

#include <QTest>

using namespace SessionDeck;

namespace {


Session shortTalk(const QString &id, int messages)
{
    Session session{.id = id};
    for (int i = 0; i < messages; ++i)
        session.messages.push_back(
            {.id = id + QString::number(i), .sender = "Ann", .content = "text " + QString::number(i)});
    return session;
}

std::unique_ptr<SessionStore> storeOfOthers(const StoreLocation &location, AccessMode mode)
{
    Result<OpenedStore> opened = openStore(location, {.mode = mode});
    if (!opened)
        qFatal("%s", qPrintable(describe(opened.error())));
    return std::move(opened->store);
}

} // namespace

/// A keeper on its thread, beside another program that works on the store; on every kind of medium.
class OthersKeeperTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data();
    void changesAreKeptAndForgettingLeavesThem();
    void lostStoresAreFoundAgain();
    void whatDoesNotFitIsCounted();

private:
    StoreLocation place() const;
    void keepChanges();

    RedisServer m_server;
    std::unique_ptr<VaultPlace> m_place;
};

void OthersKeeperTest::initTestCase_data()
{
    QTest::addColumn<QString>("driver");
    QTest::addColumn<QString>("layout");
    for (const char *name : {"json jsonl", "json multichat", "sqlite native", "sqlite multichat",
                             "redis native", "redis string"}) {
        const QStringList words = QString(name).split(' ');
        QTest::newRow(name) << words[0] << words[1];
    }
}

StoreLocation OthersKeeperTest::place() const
{
    QFETCH_GLOBAL(QString, driver);
    QFETCH_GLOBAL(QString, layout);
    return driver == "redis"
        ? m_server.location(layout, "o:")
        : StoreLocation{.driver = driver, .layout = layout, .path = m_place->path("store")};
}

void OthersKeeperTest::changesAreKeptAndForgettingLeavesThem()
{
    keepChanges();
    if (QTest::currentTestFailed())
        return;
    const Result<OpenedStore> opened = openStore(place(), {});
    VERIFY_RESULT(opened);
    VERIFY_RESULT(forgetKnownSessions(opened->location, m_place->target()));
    const Result<std::unique_ptr<KnownSessions>> known = KnownSessions::open(m_place->target());
    VERIFY_RESULT(known);
    QCOMPARE(knownCount(**known, vaultKey(opened->location)).value_or(-1), 0);
    QCOMPARE(knownBytes(**known).value_or(-1), 0);
    QCOMPARE(m_place->history("a").size(), size_t(1));
}

void OthersKeeperTest::keepChanges()
{
    m_server.command({"FLUSHALL"});
    m_place = std::make_unique<VaultPlace>();
    const auto others = storeOfOthers(place(), AccessMode::Create);
    for (const char *id : {"a", "b"})
        VERIFY_RESULT(others->write(shortTalk(id, 3), Expect::absent()));
    const OthersKeeper keeper(place(), {}, openStore, m_place->target());
    COMPARE_SOON(keeper.state().phase, OthersState::Phase::Watching);
    QCOMPARE(keeper.state().known, 2);
    VERIFY_RESULT(others->write(shortTalk("a", 1), Expect::anything()));
    VERIFY_RESULT(others->remove("b", Expect::anything()));
    COMPARE_SOON(keeper.state().kept, 2);
    QCOMPARE(m_place->history("a").size(), size_t(1));
    QCOMPARE(m_place->history("a").front().messageCount, 3);
    QVERIFY(m_place->history("b").front().gone);
    COMPARE_SOON(keeper.state().known, 1);
}

void OthersKeeperTest::lostStoresAreFoundAgain()
{
    const VaultPlace empty;
    const StoreLocation location{.driver = "sqlite", .layout = "native", .path = empty.path("late.db")};
    const OthersKeeper keeper(location, {}, openStore, empty.target());
    COMPARE_SOON(keeper.state().phase, OthersState::Phase::Failed);
    QVERIFY(!keeper.state().trouble.isEmpty());
    const auto others = storeOfOthers(location, AccessMode::Create);
    COMPARE_SOON(keeper.state().phase, OthersState::Phase::Watching);
    QCOMPARE(keeper.state().trouble, QString());
}

void OthersKeeperTest::whatDoesNotFitIsCounted()
{
    const VaultPlace empty;
    const StoreLocation location{.driver = "sqlite", .layout = "native", .path = empty.path("large.db")};
    const auto others = storeOfOthers(location, AccessMode::Create);
    VERIFY_RESULT(setRetentionLimits(*empty.open(), {.totalBytes = 1000}));
    Session large = shortTalk("large", 1);
    for (int i = 0; i < 2000; ++i)
        large.messages.front().content += QString::number(qHash(i)); // nothing that packs well
    VERIFY_RESULT(others->write(large, Expect::absent()));
    VERIFY_RESULT(others->write(shortTalk("small", 1), Expect::absent()));
    const OthersKeeper keeper(location, {}, openStore, empty.target());
    COMPARE_SOON(keeper.state().phase, OthersState::Phase::Watching);
    QCOMPARE(keeper.state().known, 1);
    QCOMPARE(keeper.state().left, 1);
}

QTEST_GUILESS_MAIN(OthersKeeperTest)
#include "tst_otherskeeper.moc"
