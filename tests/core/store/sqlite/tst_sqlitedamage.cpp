// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openstore.h"
#include "tests/support/database.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"

#include <QTest>

using namespace SessionDeck;

/// Databases as they should not be.
class SqliteDamageTest : public QObject
{
    Q_OBJECT
private slots:
    void refusesWhatIsNoSessionStore_data();
    void refusesWhatIsNoSessionStore();
    void badRowsAreNamedAndTheScanGoesOn();
    void orphansAndGhostsAreFound();
    void viewsAndTablesWithoutRowidAreRead_data();
    void viewsAndTablesWithoutRowidAreRead();
    void unknownColumnsAreShownAndKept();

private:
    std::unique_ptr<SessionStore> make(const QByteArray &sql, AccessMode mode = AccessMode::ReadOnly);

    TemporaryPlace m_place;
};

struct Scanned
{
    QMap<QString, SessionSummary> rows = {};
    std::vector<Error> damage = {};
};

static const QByteArray multichat = "CREATE TABLE sessions (session_id TEXT PRIMARY KEY, participants TEXT, "
                                    "created_at REAL, last_activity REAL, "
                                    "message_count INTEGER);"
                                    "CREATE TABLE messages (id TEXT PRIMARY KEY, session_id TEXT, sender "
                                    "TEXT, recipient TEXT, content TEXT, "
                                    "timestamp REAL);";

static Scanned scanAll(SessionStore &store)
{
    Scanned found;
    const Result<void> scanned = store.scan(
        {.depth = ScanDepth::Complete},
        {.rows =
             [&](const SummaryBatch &batch) {
                 for (qsizetype i = 0; i < batch.size(); ++i)
                     found.rows.insert(QString::fromUtf8(batch.at(i).id), toSummary(batch.at(i)));
             },
         .damage = [&](const Error &error) { found.damage.push_back(error); }});
    return scanned ? found : Scanned{};
}

std::unique_ptr<SessionStore> SqliteDamageTest::make(const QByteArray &sql, AccessMode mode)
{
    static int number = 0;
    const QString path = m_place.path(QString("%1.db").arg(++number));
    queryDatabase(path, sql);
    Result<OpenedStore> opened = openStore({.path = path}, {.mode = mode});
    return opened ? std::move(opened->store) : nullptr;
}

void SqliteDamageTest::refusesWhatIsNoSessionStore_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray whole = readFile(TEST_DATA "/multichat-sqlite/sessions.db");
    QTest::newRow("text")
        << QByteArray("This is not a database, and long enough to be read as one. ").repeated(30)
        << ErrorCode::Corrupt;
    QTest::newRow("empty") << QByteArray() << ErrorCode::NotFound;
    QTest::newRow("zeros") << QByteArray(5000, '\0') << ErrorCode::Corrupt;
    QTest::newRow("truncated") << whole.left(whole.size() / 3) << ErrorCode::Corrupt;
    QTest::newRow("header only") << whole.left(100) << ErrorCode::Corrupt;
    queryDatabase(m_place.path("half.db"),
                  "CREATE TABLE sessions (session_id, participants, created_at, last_activity, "
                  "message_count); CREATE TABLE messages (id, session_id)");
    QTest::newRow("half the tables") << readFile(m_place.path("half.db")) << ErrorCode::Unsupported;
}

void SqliteDamageTest::refusesWhatIsNoSessionStore()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    const QString path = m_place.put("bad.db", bytes);
    Result<OpenedStore> opened = openStore({.driver = "sqlite", .path = path}, {});
    if (opened) { // the first page was whole: the damage shows when rows are read
        const Result<void> scanned = opened->store->scan({.depth = ScanDepth::Complete}, {});
        QVERIFY(!scanned);
        QCOMPARE(scanned.error().code, code);
        return;
    }
    QCOMPARE(errorName(opened.error().code), errorName(code));
    QCOMPARE(opened.error().place, path);
    QVERIFY(readFile(path) == bytes);
}

void SqliteDamageTest::badRowsAreNamedAndTheScanGoesOn()
{
    const std::unique_ptr<SessionStore> store = make(
        multichat
        + "INSERT INTO sessions VALUES ('good', '[\"A\"]', 1.5, 2.5, 0), ('text', '[]', 'soon', 2, 0), "
          "('null', NULL, NULL, NULL, NULL), ('blob', x'00ff', 1, 2, 0), ('object', '{\"a\": 1}', 1, 2, 0), "
          "('count', '[]', 1, 2, 'many'), ('utf', CAST(x'5b22ff225d' AS TEXT), 1, 2, 0), ('', '[]', 1, 2, "
          "0), "
          "(NULL, '[]', 1, 2, 0), (CAST(x'ff' AS TEXT), '[]', 1, 2, 0), (printf('%.600c', 'x'), '[]', 1, 2, "
          "0), "
          "('infinite', '[]', 9e999, 2, 0), ('last', '[]', 1, 2, 0);"
          "INSERT INTO messages VALUES ('m', 'good', 'A', 'B', CAST(x'61ff' AS TEXT), 'never')");
    QVERIFY(store);
    const Scanned found = scanAll(*store);
    QCOMPARE(found.rows.size(), 9);
    QCOMPARE(found.damage.size(), size_t(4));
    QVERIFY2(found.damage[0].place.contains("sessions, row 8"), qPrintable(found.damage[0].place));
    QCOMPARE(found.rows["good"].health, Health::Ok);
    QCOMPARE(found.rows["last"].health, Health::Ok);
    for (const char *id : {"text", "null", "blob", "object", "count", "utf", "infinite"})
        QCOMPARE(QString(id) + healthName(found.rows[id].health), QString(id) + "damaged");
    QVERIFY2(found.rows["text"].reason.contains("sessions, row 2: created_at"),
             qPrintable(found.rows["text"].reason));
    const Result<LoadedSession> loaded = store->load({.id = "good"});
    VERIFY_RESULT(loaded);
    QCOMPARE(loaded->health, Health::Damaged);
    QVERIFY2(loaded->reason.contains("messages, row 1"), qPrintable(loaded->reason));
    QCOMPARE(loaded->session.messages[0].content, QString("a\ufffd"));
}

void SqliteDamageTest::orphansAndGhostsAreFound()
{
    const std::unique_ptr<SessionStore> store = make(
        multichat
            + "INSERT INTO sessions VALUES ('ghost', '[]', 1, 2, 3), ('drift', '[]', 1, 2, 7), ('none', "
              "'[]', 1, 2, 0);"
              "INSERT INTO messages VALUES ('a', 'drift', '', '', 'x', 1), ('b', 'lost', '', '', 'x', 1), "
              "('c', 'lost', '', '', 'x', 2)",
        AccessMode::ReadWrite);
    QVERIFY(store);
    const Scanned found = scanAll(*store);
    QCOMPARE(found.rows.size(), 4);
    QCOMPARE(found.rows["ghost"].health, Health::Ghost);
    QCOMPARE(found.rows["drift"].health, Health::Ok);
    QCOMPARE(found.rows["drift"].messageCount, 1);
    QCOMPARE(found.rows["lost"].health, Health::Orphan);
    QCOMPARE(found.rows["lost"].messageCount, 2);
    Result<LoadedSession> lost = store->load({.id = "lost"});
    VERIFY_RESULT(lost);
    QCOMPARE(lost->health, Health::Orphan);
    QCOMPARE(store->append({.id = "lost", .messages = {{.content = "y"}}}).error().code, ErrorCode::NotFound);
    QCOMPARE(store->write(lost->session, Expect::absent()).error().code, ErrorCode::Conflict);
    VERIFY_RESULT(store->write(lost->session, Expect::at(lost->revision)));
    QCOMPARE(store->load({.id = "lost"})->health, Health::Ok);
}

void SqliteDamageTest::viewsAndTablesWithoutRowidAreRead_data()
{
    QTest::addColumn<QByteArray>("sql");
    QByteArray without = multichat;
    QTest::newRow("without rowid") << without.replace(");", ") WITHOUT ROWID;");
    QByteArray renamed = multichat;
    renamed.replace("TABLE sessions", "TABLE s").replace("TABLE messages", "TABLE m");
    QTest::newRow("views") << renamed
            + "CREATE VIEW sessions AS SELECT * FROM s; CREATE VIEW messages AS SELECT * FROM m;"
              "CREATE TRIGGER i INSTEAD OF INSERT ON sessions BEGIN INSERT INTO s SELECT NEW.session_id, "
              "NEW.participants, "
              "NEW.created_at, NEW.last_activity, NEW.message_count; END;";
}

void SqliteDamageTest::viewsAndTablesWithoutRowidAreRead()
{
    QFETCH(QByteArray, sql);
    const std::unique_ptr<SessionStore> store
        = make(sql + "INSERT INTO sessions VALUES ('a', '[]', 1, 2, 0), ('b', '[]', 1, 2, 0)",
               AccessMode::ReadWrite);
    QVERIFY(store);
    QCOMPARE(scanAll(*store).rows.size(), 2);
    VERIFY_RESULT(store->load({.id = "b"}));
    QVERIFY(!store->capabilities().write);
    QCOMPARE(store->remove("a", Expect::anything()).error().code, ErrorCode::Unsupported);
}

void SqliteDamageTest::unknownColumnsAreShownAndKept()
{
    QByteArray sql = multichat;
    const std::unique_ptr<SessionStore> store
        = make(sql.replace("INTEGER)", "INTEGER, mood TEXT)")
                       .replace("timestamp REAL)", "timestamp REAL, cost INTEGER)")
                   + "INSERT INTO sessions VALUES ('a', '[]', 1, 2, 1, 'good'); INSERT INTO messages VALUES "
                     "('m', 'a', 's', "
                     "'r', 'c', 3, 9007199254740993)",
               AccessMode::ReadWrite);
    QVERIFY(store);
    Result<LoadedSession> loaded = store->load({.id = "a"});
    VERIFY_RESULT(loaded);
    QCOMPARE(loaded->session.metadata.utf8, R"({"mood": "good"})");
    QCOMPARE(loaded->session.messages[0].extra.utf8, R"({"cost": 9007199254740993})");
    loaded->session.messages[0].content = "new";
    loaded->session.participants = {"Z"};
    VERIFY_RESULT(store->write(loaded->session, Expect::at(loaded->revision)));
    const Result<LoadedSession> after = store->load({.id = "a"});
    QVERIFY(after->session == loaded->session);
}

QTEST_GUILESS_MAIN(SqliteDamageTest)
#include "tst_sqlitedamage.moc"
