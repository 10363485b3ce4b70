// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ctl.h"
#include "tests/support/database.h"
#include "tests/support/temporaryplace.h"

#include <QJsonArray>
#include <QTest>

using namespace SessionDeck;

/// The command salvage on files that really are damaged, with the counts of what must come back.
class CtlSalvageTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void truncatedRecordsAreMadeFromMessages();
    void oneBitCostsOneMessage();
    void zeroedPagesCostTheirRowsOnly_data();
    void zeroedPagesCostTheirRowsOnly();
    void damagedHeaderAndLinesCostThemselvesOnly();
    void aTargetKeepsWhatItHas();

private:
    QJsonObject salvage(const QString &source, int expected);
    QString m_folder;
    QString m_target;
    std::unique_ptr<TemporaryPlace> m_place;
};

static int countOf(const QString &database, const QByteArray &what)
{
    return queryDatabase(database, "SELECT count(*) FROM " + what).value(0).toInt();
}

void CtlSalvageTest::init()
{
    m_place = std::make_unique<TemporaryPlace>();
    m_folder = m_place->copyData("multichat-json");
    m_target = m_place->path("target.db");
}

// The last line that it prints.
QJsonObject CtlSalvageTest::salvage(const QString &source, int expected)
{
    const CtlRun run = ctl({"salvage", "--json", source, "sqlite:" + m_target});
    const QList<QJsonObject> lines = jsonLines(run.output);
    if (run.code != expected || lines.isEmpty())
        qWarning("code %d: %s%s", run.code, run.output.constData(), run.errors.constData());
    return run.code == expected && !lines.isEmpty() ? lines.last() : QJsonObject();
}

void CtlSalvageTest::truncatedRecordsAreMadeFromMessages()
{
    const QJsonObject truth = readAsOrigin(m_folder);
    const QByteArray whole = readFile(m_folder + "/sessions.json");
    m_place->put("multichat-json/sessions.json", whole.left(whole.size() * 2 / 3));
    const QJsonObject done = salvage(m_folder, 5);
    QCOMPARE(done["lost"].toInt(), 1);
    int messages = 0;
    int sessions = 0; // those without messages whose record is behind the cut cannot come back
    for (const QJsonValue &session : truth) {
        const auto count = int(session["messages"].toArray().size());
        messages += count;
        sessions += count > 0 ? 1 : 0;
    }
    QCOMPARE(done["messages"].toInt(), messages);
    QVERIFY2(done["sessions"].toInt() >= sessions, qPrintable(QString::number(done["sessions"].toInt())));
    QVERIFY(readFile(m_folder + "/sessions.json") == whole.left(whole.size() * 2 / 3));
}

void CtlSalvageTest::oneBitCostsOneMessage()
{
    const QJsonObject truth = salvage(m_folder, 0);
    QFile::remove(m_target);
    QByteArray bytes = readFile(m_folder + "/messages.json");
    const qsizetype at = bytes.indexOf("\"sender\"", bytes.size() / 2);
    bytes[at] = char(bytes[at] ^ 0x04);
    m_place->put("multichat-json/messages.json", bytes);
    const QJsonObject done = salvage(m_folder, 5);
    QCOMPARE(done["lost"].toInt(), 1);
    QCOMPARE(done["sessions"].toInt(), truth["sessions"].toInt());
    QCOMPARE(done["messages"].toInt(), truth["messages"].toInt() - 1);
}

void CtlSalvageTest::zeroedPagesCostTheirRowsOnly_data()
{
    QTest::addColumn<QByteArray>("damaged"); // leaf number n of c
    QTest::addColumn<int>("places");
    QTest::newRow("in the middle") << QByteArray("n BETWEEN 31 AND 35") << 1;
    QTest::newRow("at both ends") << QByteArray("n = 1 OR n = c") << 2;
    QTest::newRow("here and there") << QByteArray("n IN (1, 8, 40, c - 3)") << 4;
}

void CtlSalvageTest::zeroedPagesCostTheirRowsOnly()
{
    QFETCH(QByteArray, damaged);
    QFETCH(int, places);
    const QString database = m_place->path("sessions.db");
    queryDatabase(
        database,
        "CREATE TABLE sessions (session_id TEXT PRIMARY KEY, participants TEXT, created_at REAL, "
        "last_activity REAL, message_count INTEGER);"
        "CREATE TABLE messages (id TEXT PRIMARY KEY, session_id TEXT, sender TEXT, recipient TEXT, "
        "content TEXT, timestamp REAL);"
        "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 3000) "
        "INSERT INTO sessions SELECT 's' || i, '[\"A\"]', i, i + 2, 2 FROM n;"
        "WITH RECURSIVE n(i) AS (VALUES (0) UNION ALL SELECT i + 1 FROM n WHERE i < 5999) "
        "INSERT INTO messages SELECT 'm' || i, 's' || (i / 2 + 1), 'A', 'B', printf('%.60c', 'x'), i "
        "FROM n");
    // dbstat says how many rows stand on a leaf.
    const QStringList pages = queryDatabase(
        database,
        "SELECT pageno, ncell FROM (SELECT pageno, ncell, row_number() OVER (ORDER BY path) AS n, "
        "count(*) OVER () AS c FROM dbstat WHERE name = 'messages' AND pagetype = 'leaf') WHERE "
            + damaged);
    QFile file(database);
    QVERIFY(file.open(QFile::ReadWrite));
    int lost = 0;
    for (const QString &page : pages) {
        file.seek((page.section(u'|', 0, 0).toLongLong() - 1) * 4096);
        file.write(QByteArray(4096, '\0'));
        lost += page.section(u'|', 1).toInt();
    }
    file.close();
    QVERIFY(lost > 50);
    const QJsonObject done = salvage(database, 5);
    QCOMPARE(done["sessions"].toInt(), 3000);
    QCOMPARE(done["messages"].toInt(), 6000 - lost);
    QCOMPARE(countOf(m_target, "messages"), 6000 - lost);
    QCOMPARE(done["lost"].toInt(), places);
}

void CtlSalvageTest::damagedHeaderAndLinesCostThemselvesOnly()
{
    const QString folder = m_place->path("lines");
    for (const char *id : {"header", "line", "well"}) {
        VERIFY_CODE(ctl({"create", "json:" + folder, id}), 0);
        for (const char *text : {"one", "two", "three"})
            VERIFY_CODE(ctl({"append", folder, id, "--sender", "A", text}), 0);
    }
    m_place->put("lines/header.jsonl", '#' + readFile(folder + "/header.jsonl").mid(1));
    m_place->put("lines/line.jsonl", readFile(folder + "/line.jsonl").replace("\"two\"", "two"));
    const QJsonObject done = salvage(folder, 5);
    QCOMPARE(done["sessions"].toInt(), 3);
    QCOMPARE(done["messages"].toInt(), 8);
}

void CtlSalvageTest::aTargetKeepsWhatItHas()
{
    const QJsonObject first = salvage(m_folder, 0);
    const QJsonObject again = salvage(m_folder, 5);
    QCOMPARE(again["sessions"].toInt(), 0);
    QCOMPARE(again["refused"].toInt(), first["sessions"].toInt());
    QCOMPARE(ctl({"salvage", m_place->path("nothing"), "sqlite:" + m_target}).code, 1);
}

QTEST_GUILESS_MAIN(CtlSalvageTest)
#include "tst_ctlsalvage.moc"
