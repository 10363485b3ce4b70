// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/changeoccasion.h"
#include "tests/support/testresult.h"
#include "tests/support/vaultplace.h"

using namespace SessionDeck;

namespace {

const QString id = QStringLiteral("team/ä");

Session sampleTalk(int messages)
{
    Session session{.id = id,
                    .title = "A talk",
                    .participants = {"Ann", "Bob"},
                    .created = Timestamp::fromMicroseconds(1'700'000'000'123'456),
                    .lastActivity = Timestamp::fromMicroseconds(1'700'000'100'000'001),
                    .metadata = {"{\"n\":12345678901234567890.10,\"n\":2}"}};
    for (int i = 0; i < messages; ++i)
        session.messages.push_back({.id = "m" + QString::number(i),
                                    .ordinal = i,
                                    .sender = "Ann",
                                    .content = "text " + QString::number(i),
                                    .timestamp = Timestamp::fromMicroseconds(1'700'000'000'123'456 + i)});
    return session;
}

} // namespace

/// What a VaultedStore keeps of each change, on a store that has files and on one that has a database.
class VaultedStoreTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data();
    void init();
    void cleanup();
    void everyChangeKeepsWhatWasThere();
    void savingTheSameKeepsNothing();
    void refusedChangesKeepNothing();
    void appendKeepsNoLongSession();
    void occasionsAreNoted();

private:
    std::unique_ptr<VaultPlace> m_place;
    std::unique_ptr<SessionStore> m_store;
};

void VaultedStoreTest::initTestCase_data()
{
    addVaultedStores();
}

void VaultedStoreTest::init()
{
    QFETCH_GLOBAL(QString, driver);
    QFETCH_GLOBAL(QString, layout);
    m_place = std::make_unique<VaultPlace>();
    m_store = m_place->store({.driver = driver, .layout = layout, .path = m_place->path("store")});
}

void VaultedStoreTest::cleanup()
{
    m_store.reset();
    m_place.reset();
}

void VaultedStoreTest::everyChangeKeepsWhatWasThere()
{
    const Result<Revision> created = m_store->write(sampleTalk(2), Expect::anything());
    VERIFY_RESULT(created);
    VERIFY_RESULT(m_store->write(sampleTalk(3), Expect::at(*created)));
    VERIFY_RESULT(m_store->append({.id = id, .messages = {{.sender = "Bob", .content = "more"}}}));
    const Timestamp soon = Timestamp::fromMicroseconds(Timestamp::now().microseconds() + 3'600'000'000);
    VERIFY_RESULT(m_store->setExpiry(id, soon, Expect::anything()));
    VERIFY_RESULT(m_store->setExpiry(id, {}, Expect::anything()));
    VERIFY_RESULT(m_store->remove(id, Expect::anything()));
    const std::vector<Version> history = m_place->history(id);
    QStringList said;
    for (const Version &version : history)
        said.prepend(QStringLiteral("%1 %2 %3")
                         .arg(originName(version.origin))
                         .arg(int(version.kind))
                         .arg(version.messageCount));
    QCOMPARE(said,
             (QStringList{"save 3 -1", "save 0 2", "append 1 3", "expiry 0 4", "expiry 2 4", "delete 0 4"}));
    const std::unique_ptr<Vault> vault = m_place->open();
    const Result<VersionImage> replaced = vault->image(history[4].id);
    VERIFY_RESULT(replaced);
    QVERIFY(replaced->session == sampleTalk(2));
    QCOMPARE(history[4].revision, *created);
    QCOMPARE(vault->image(history[0].id).value().session.messages.size(), size_t(4));
    QVERIFY(history[0].gone && history[0].program == "test");
    QCOMPARE(history[1].expires.microseconds() / 1'000'000, soon.microseconds() / 1'000'000);
}

void VaultedStoreTest::savingTheSameKeepsNothing()
{
    VERIFY_RESULT(m_store->write(sampleTalk(2), Expect::absent()));
    const Result<LoadedSession> loaded = m_store->load({.id = id});
    VERIFY_RESULT(loaded);
    VERIFY_RESULT(m_store->write(loaded->session, Expect::at(loaded->revision)));
    QCOMPARE(m_place->history(id).size(), size_t(1));
}

void VaultedStoreTest::refusedChangesKeepNothing()
{
    QCOMPARE(m_store->remove(id, Expect::anything()).error().code, ErrorCode::NotFound);
    QCOMPARE(m_store->append({.id = id, .messages = {{.content = "x"}}}).error().code, ErrorCode::NotFound);
    QCOMPARE(m_store->setExpiry(id, {}, Expect::anything()).error().code, ErrorCode::NotFound);
    QVERIFY(!m_store->write({.id = QString()}, Expect::anything()));
    QVERIFY(m_place->open()->database().number("SELECT count(*) FROM versions").value() == 0);
    VERIFY_RESULT(m_store->write(sampleTalk(2), Expect::absent()));
    const Expect stale = Expect::at({"of long ago"});
    QCOMPARE(m_store->write(sampleTalk(3), Expect::absent()).error().code, ErrorCode::Conflict);
    QCOMPARE(m_store->write(sampleTalk(3), stale).error().code, ErrorCode::Conflict);
    QCOMPARE(m_store->remove(id, stale).error().code, ErrorCode::Conflict);
    QCOMPARE(m_store->append({.id = id, .messages = {{.content = "x"}}, .expect = stale}).error().code,
             ErrorCode::Conflict);
    QCOMPARE(m_place->history(id).size(), size_t(1));
}

void VaultedStoreTest::appendKeepsNoLongSession()
{
    Session session = sampleTalk(2000);
    session.messages[0].content = QString(2'000'000, u'x');
    VERIFY_RESULT(m_store->write(session, Expect::absent()));
    VERIFY_RESULT(m_store->append({.id = id, .messages = {{.sender = "Bob", .content = "short"}}}));
    const Version kept = m_place->history(id).front();
    QCOMPARE(kept.kind, VersionKind::Appended);
    QCOMPARE(kept.messageCount, qint64(2000));
    QVERIFY(kept.bytes < 1000);
}

void VaultedStoreTest::occasionsAreNoted()
{
    VERIFY_RESULT(m_store->write(sampleTalk(1), Expect::absent()));
    const QString bulk = newBulkName();
    {
        const ChangeOccasion outer({.bulk = bulk});
        const ChangeOccasion inner({.origin = ChangeOrigin::Restore, .bulk = bulk});
        VERIFY_RESULT(m_store->write(sampleTalk(2), Expect::anything()));
    }
    VERIFY_RESULT(m_store->remove(id, Expect::anything()));
    const std::vector<Version> history = m_place->history(id);
    QCOMPARE(history[1].origin, ChangeOrigin::Restore);
    QCOMPARE(history[1].bulk, bulk);
    QCOMPARE(history[0].origin, ChangeOrigin::Delete);
    QVERIFY(history[0].bulk.isEmpty());
}

QTEST_GUILESS_MAIN(VaultedStoreTest)
#include "tst_vaultedstore.moc"
