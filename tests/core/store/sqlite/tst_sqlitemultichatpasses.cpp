// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitechange.h"
#include "core/store/sqlite/sqlitemultichat.h"
#include "core/store/sqlite/sqliteraw.h"
#include "tests/support/database.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"

#include <QTest>

#include <sqlite3.h>

using namespace SessionDeck;

/// The table of messages has no index: a batch may go through it once, but not once for each session.
class SqliteMultichatPassesTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void removingManyIsOnePass();
    void puttingManyBackIsOnePass();

private:
    using Work = SqliteChanges::Work;

    std::vector<Result<Revision>> changeAll(const std::function<Work(const QString &id)> &workFor);
    std::vector<Result<Revision>> removeAll();
    qint64 takeScannedRows();
    QStringList dump() const;

    std::unique_ptr<TemporaryPlace> m_place;
    QString m_path;
    std::unique_ptr<SqliteConnection> m_connection;
    std::unique_ptr<SqliteReader> m_reader;
    std::unique_ptr<SqliteChanges> m_changes;
    QStringList m_ids; // half of the sessions
};

static constexpr qint64 allMessages = 40 * 5;

void SqliteMultichatPassesTest::init()
{
    m_changes.reset();
    m_reader.reset();
    m_connection.reset();
    m_place = std::make_unique<TemporaryPlace>();
    m_path = m_place->path("sessions.db");
    Result<std::unique_ptr<SqliteConnection>> opened
        = SqliteConnection::open({.path = m_path, .access = SqliteAccess::Create});
    VERIFY_RESULT(opened);
    m_connection = std::move(*opened);
    const SqliteLayout layout = sqliteMultichatLayout();
    VERIFY_RESULT(layout.create(*m_connection));
    queryDatabase(m_path,
                  "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 39) "
                  "INSERT INTO sessions SELECT 's' || i, '[\"A\", \"B\"]', i, i, 5 FROM n;"
                  "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 199) "
                  "INSERT INTO messages SELECT 'm' || i, 's' || (i % 40), 'A', 'B', 'text ' || i, i FROM n");
    const Result<SqliteSchema> schema = readSqliteSchema(*m_connection);
    VERIFY_RESULT(schema);
    m_reader = layout.reader(*schema, {});
    m_changes = std::make_unique<SqliteChanges>(*m_connection, layout.writer(*schema));
    m_ids.clear();
    for (int i = 0; i < 40; i += 2)
        m_ids += QStringLiteral("s%1").arg(i);
}

std::vector<Result<Revision>>
SqliteMultichatPassesTest::changeAll(const std::function<Work(const QString &id)> &workFor)
{
    std::vector<std::pair<SqliteChange, Work>> changes;
    for (const QString &id : m_ids)
        changes.emplace_back(SqliteChange{.id = id, .mustExist = false}, workFor(id));
    return m_changes->runAll(changes);
}

std::vector<Result<Revision>> SqliteMultichatPassesTest::removeAll()
{
    return changeAll([this](const QString &id) {
        return [this, id](SqliteWriter &writer) {
            return writer.remove(*m_connection, id).map([] { return Revision(); });
        };
    });
}

// Rows that SQLite stepped to without an index since this was asked last. Statements stay with their
// connection, and so do their counters.
qint64 SqliteMultichatPassesTest::takeScannedRows()
{
    qint64 rows = 0;
    sqlite3 *database = m_connection->handle();
    for (sqlite3_stmt *each = sqlite3_next_stmt(database, nullptr); each;
         each = sqlite3_next_stmt(database, each))
        rows += sqlite3_stmt_status(each, SQLITE_STMTSTATUS_FULLSCAN_STEP, 1);
    return rows;
}

QStringList SqliteMultichatPassesTest::dump() const
{
    return queryDatabase(m_path, "SELECT rowid, * FROM sessions ORDER BY rowid")
        + queryDatabase(m_path, "SELECT rowid, * FROM messages ORDER BY rowid");
}

void SqliteMultichatPassesTest::removingManyIsOnePass()
{
    takeScannedRows();
    const std::vector<Result<Revision>> removed = removeAll();
    const qint64 scanned = takeScannedRows();
    for (const Result<Revision> &each : removed)
        VERIFY_RESULT(each);
    QVERIFY(scanned > 0);
    QCOMPARE_LE(scanned, allMessages);
    QCOMPARE(queryDatabase(m_path, "SELECT count(*) FROM messages"),
             QStringList(QString::number(allMessages / 2)));
}

void SqliteMultichatPassesTest::puttingManyBackIsOnePass()
{
    const QStringList before = dump();
    QHash<QString, std::vector<RawPart>> kept;
    for (const QString &id : m_ids) {
        Result<std::vector<RawPart>> raw = readRawRows(*m_connection, m_reader->facts(), {.id = id});
        VERIFY_RESULT(raw);
        kept.insert(id, std::move(*raw));
    }
    for (const Result<Revision> &each : removeAll())
        VERIFY_RESULT(each);
    takeScannedRows();
    const std::vector<Result<Revision>> returned = changeAll([&](const QString &id) {
        return [&, id](SqliteWriter &writer) {
            return writer.writeRaw(*m_connection, {.id = id, .parts = kept.value(id)});
        };
    });
    const qint64 scanned = takeScannedRows();
    QVERIFY(scanned > 0);
    QCOMPARE_LE(scanned, allMessages);
    QCOMPARE(dump(), before);
    for (qsizetype i = 0; i < m_ids.size(); ++i) {
        VERIFY_RESULT(returned[size_t(i)]);
        const Result<LoadedSession> loaded = m_reader->load(*m_connection, {.id = m_ids[i]});
        VERIFY_RESULT(loaded);
        QCOMPARE(*returned[size_t(i)], loaded->revision);
    }
}

QTEST_GUILESS_MAIN(SqliteMultichatPassesTest)
#include "tst_sqlitemultichatpasses.moc"
