// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openstore.h"
#include "tests/support/database.h"
#include "tests/support/storerows.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"

#include <QTest>

using namespace SessionDeck;

/// What other programs did to our own tables: it is shown with its place, and nothing of it is lost unasked.
class SqliteNativeDamageTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void unreadableMetadataIsDamage();
    void unreadableMetadataIsKept();
    void unreadableMetadataIsReplacedKnowingly();
    void unreadableExtraIsKept();
    void unreadableTextSurvivesAnAppend();
    void wrongCountsHideAndOverwriteNothing();
    void orphansAreListed();
    void savingAnOrphanMakesItsRecord();

private:
    QStringList query(const QByteArray &sql) const
    {
        return queryDatabase(m_place->path("new.db"), sql);
    }

    std::unique_ptr<TemporaryPlace> m_place;
    std::unique_ptr<SessionStore> m_store;
};

void SqliteNativeDamageTest::init()
{
    m_place = std::make_unique<TemporaryPlace>();
    Result<OpenedStore> opened
        = openStore({.driver = "sqlite", .path = m_place->path("new.db")}, {.mode = AccessMode::Create});
    VERIFY_RESULT(opened);
    m_store = std::move(opened->store);
    for (const char *id : {"a", "b"}) {
        const Session session{.id = id,
                              .title = "T",
                              .metadata = {R"({"k": 1})"},
                              .messages = {{.id = "m0", .content = "x", .extra = {R"({"e": 1})"}},
                                           {.id = "m1", .content = "y"}}};
        VERIFY_RESULT(m_store->write(session, Expect::absent()));
    }
}

void SqliteNativeDamageTest::unreadableMetadataIsDamage()
{
    query("UPDATE sessions SET metadata = '{broken' WHERE id = 'a'");
    const Result<LoadedSession> loaded = m_store->load({.id = "a"});
    VERIFY_RESULT(loaded);
    QCOMPARE(loaded->health, Health::Damaged);
    QVERIFY2(loaded->reason.contains("sessions, row 1: metadata"), qPrintable(loaded->reason));
    QVERIFY(loaded->session.metadata.isEmpty()); // nothing that is no JSON passes for it
    QCOMPARE(loaded->session.messages.size(), size_t(2));
    query("UPDATE sessions SET metadata = '[1]' WHERE id = 'b'");
    QCOMPARE(m_store->load({.id = "b"})->health, Health::Damaged);
}

void SqliteNativeDamageTest::unreadableMetadataIsKept()
{
    query("UPDATE sessions SET metadata = '{broken' WHERE id = 'a'");
    Result<LoadedSession> loaded = m_store->load({.id = "a"});
    VERIFY_RESULT(loaded);
    loaded->session.title = "New";
    loaded->session.messages[0].content = "changed";
    VERIFY_RESULT(m_store->write(loaded->session, Expect::at(loaded->revision)));
    VERIFY_RESULT(m_store->append({.id = "a", .messages = {{.content = "z"}}}));
    QCOMPARE(query("SELECT title, metadata, message_count FROM sessions WHERE id = 'a'"),
             QStringList{"New|{broken|3"});
    loaded->session.metadata = {R"({"mine": 1})"};
    const Result<Revision> blind = m_store->write(loaded->session, Expect::anything());
    QVERIFY(!blind);
    QCOMPARE(blind.error().code, ErrorCode::Corrupt);
    QVERIFY2(blind.error().place.contains("sessions, row 1"), qPrintable(blind.error().place));
    QCOMPARE(query("SELECT metadata FROM sessions WHERE id = 'a'"), QStringList{"{broken"});
}

void SqliteNativeDamageTest::unreadableMetadataIsReplacedKnowingly()
{
    query("UPDATE sessions SET metadata = '{broken' WHERE id = 'a'");
    Result<LoadedSession> loaded = m_store->load({.id = "a"});
    VERIFY_RESULT(loaded);
    loaded->session.metadata = {R"({"mine":1})"};
    QCOMPARE(m_store->write(loaded->session, Expect::at(loaded->revision)).error().code, ErrorCode::Corrupt);
    loaded->session.metadata = {R"({"was":"{broken"})"};
    VERIFY_RESULT(m_store->write(loaded->session, Expect::at(loaded->revision)));
    const Result<LoadedSession> after = m_store->load({.id = "a"});
    QCOMPARE(after->health, Health::Ok);
    QCOMPARE(after->session.metadata.utf8, R"({"was":"{broken"})");
}

void SqliteNativeDamageTest::unreadableExtraIsKept()
{
    query("UPDATE messages SET extra = '{\"e\": ' WHERE session = 1 AND ordinal = 0");
    Result<LoadedSession> loaded = m_store->load({.id = "a"});
    VERIFY_RESULT(loaded);
    QCOMPARE(loaded->health, Health::Damaged);
    QVERIFY2(loaded->reason.contains("messages, session 1, ordinal 0: extra"), qPrintable(loaded->reason));
    Session edited = loaded->session;
    edited.messages[1].content = "changed";
    const Result<Revision> revision = m_store->write(edited, Expect::at(loaded->revision));
    VERIFY_RESULT(revision);
    edited.messages.erase(edited.messages.begin()); // another message would take the row's place
    QCOMPARE(m_store->write(edited, Expect::at(*revision)).error().code, ErrorCode::Corrupt);
    QCOMPARE(query("SELECT content, extra FROM messages WHERE session = 1 ORDER BY ordinal"),
             (QStringList{"x|{\"e\": ", "changed|"}));
}

void SqliteNativeDamageTest::unreadableTextSurvivesAnAppend()
{
    query("UPDATE sessions SET title = CAST(x'54ff' AS TEXT) WHERE id = 'a'");
    QCOMPARE(m_store->load({.id = "a"})->health, Health::Damaged);
    VERIFY_RESULT(m_store->append({.id = "a", .messages = {{.content = "z"}}}));
    QCOMPARE(query("SELECT hex(title), message_count FROM sessions WHERE id = 'a'"), QStringList{"54FF|3"});
}

void SqliteNativeDamageTest::wrongCountsHideAndOverwriteNothing()
{
    query("UPDATE sessions SET message_count = 1 WHERE id = 'a'");
    Result<LoadedSession> loaded = m_store->load({.id = "a"});
    VERIFY_RESULT(loaded);
    QCOMPARE(loaded->health, Health::Damaged);
    QCOMPARE(loaded->session.messages.size(), size_t(2));
    VERIFY_RESULT(m_store->write(loaded->session, Expect::at(loaded->revision)));
    QCOMPARE(m_store->load({.id = "a"})->health, Health::Ok);
    query("UPDATE sessions SET message_count = 1 WHERE id = 'a'");
    VERIFY_RESULT(m_store->append({.id = "a", .messages = {{.content = "z"}}}));
    QCOMPARE(query("SELECT content FROM messages WHERE session = 1 ORDER BY ordinal"),
             (QStringList{"x", "y", "z"}));
    QCOMPARE(m_store->load({.id = "a"})->health, Health::Ok);
}

void SqliteNativeDamageTest::orphansAreListed()
{
    query("DELETE FROM sessions WHERE id = 'a'");
    QCOMPARE(listedIds(*m_store), (QStringList{"b", "orphan:1"}));
    const SessionSummary row = listedRow(*m_store, "orphan:1");
    QCOMPARE(healthName(row.health), "orphan");
    QCOMPARE(row.messageCount, 2);
    QVERIFY2(row.reason.contains("messages, session 1"), qPrintable(row.reason));
    const Result<LoadedSession> loaded = m_store->load({.id = "orphan:1"});
    VERIFY_RESULT(loaded);
    QCOMPARE(loaded->health, Health::Orphan);
    QCOMPARE(loaded->session.messages.size(), size_t(2));
    const auto raw = m_store->raw({.id = "orphan:1"});
    VERIFY_RESULT(raw);
    QCOMPARE(raw->size(), size_t(2));
    QCOMPARE(m_store->load({.id = "orphan:2"}).error().code, ErrorCode::NotFound); // that one has a record
    // A session that goes by the name: they are told of without one.
    VERIFY_RESULT(m_store->write({.id = "orphan:7"}, Expect::absent()));
    query("UPDATE messages SET session = 7 WHERE session = 1");
    std::vector<Error> damage;
    VERIFY_RESULT(m_store->scan({.depth = ScanDepth::Complete},
                                {.damage = [&](const Error &error) { damage.push_back(error); }}));
    QCOMPARE(damage.size(), size_t(1));
    QVERIFY2(damage[0].place.contains("messages, session 7"), qPrintable(damage[0].place));
}

void SqliteNativeDamageTest::savingAnOrphanMakesItsRecord()
{
    query("DELETE FROM sessions WHERE id = 'a'; DELETE FROM messages WHERE session = 1 AND ordinal = 0");
    const Result<LoadedSession> loaded = m_store->load({.id = "orphan:1"});
    VERIFY_RESULT(loaded);
    QCOMPARE(loaded->session.messages.size(), size_t(1));
    QCOMPARE(m_store->append({.id = "orphan:1", .messages = {{.content = "z"}}}).error().code,
             ErrorCode::NotFound);
    QCOMPARE(m_store->setExpiry("orphan:1", Timestamp::now(), Expect::anything()).error().code,
             ErrorCode::NotFound);
    QCOMPARE(m_store->write(loaded->session, Expect::absent()).error().code, ErrorCode::Conflict);
    const Result<Revision> written = m_store->write(loaded->session, Expect::at(loaded->revision));
    VERIFY_RESULT(written);
    const Result<LoadedSession> after = m_store->load({.id = "orphan:1"});
    VERIFY_RESULT(after);
    QCOMPARE(after->health, Health::Ok);
    QCOMPARE(after->revision, *written);
    QCOMPARE(after->session.messages.size(), size_t(1));
    QCOMPARE(after->session.messages[0].content, "y");
    QCOMPARE(listedIds(*m_store), (QStringList{"b", "orphan:1"}));
    query("DELETE FROM sessions WHERE id = 'orphan:1'");
    VERIFY_RESULT(m_store->remove("orphan:1", Expect::anything()));
    QCOMPARE(query("SELECT DISTINCT session FROM messages"), QStringList{"2"});
}

QTEST_GUILESS_MAIN(SqliteNativeDamageTest)
#include "tst_sqlitenativedamage.moc"
