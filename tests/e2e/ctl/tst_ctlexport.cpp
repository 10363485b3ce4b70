// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ctl.h"
#include "tests/support/openedstores.h"
#include "tests/support/storerows.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"
#include "tests/support/transferstores.h"

#include <QJsonArray>
#include <QXmlStreamReader>

using namespace SessionDeck;

namespace {

// Everything that markup, a table or a terminal could take for something else.
Session hostileSession(const QString &id)
{
    Session session = richSession(id);
    session.title = "</title><script>alert(1)</script>";
    session.messages[0].sender = "=HYPERLINK(\"http://x\")";
    session.messages[0].content = "<img src=x onerror=alert(1)> & \"q\"";
    session.messages[1].content = "```\n# no heading\n````\n";
    session.messages[2].content = "@SUM(1)\r\nline, \"two\"";
    return session;
}

// The rows of RFC 4180 as Python's csv module reads them.
QList<QStringList> csvRows(const QByteArray &text)
{
    QProcess python;
    python.start("python3",
                 {"-c",
                  "import csv,io,json,sys\n"
                  "text = sys.stdin.buffer.read().decode('utf-8')\n"
                  "print(json.dumps(list(csv.reader(io.StringIO(text, newline=''), strict=True))))"});
    python.write(text);
    python.closeWriteChannel();
    python.waitForFinished();
    QList<QStringList> rows;
    for (const QJsonValue row : QJsonDocument::fromJson(python.readAllStandardOutput()).array())
        rows += row.toVariant().toStringList();
    return rows;
}

} // namespace

/// export and import, as a script sees them.
class CtlExportTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void jsonComesBack_data();
    void jsonComesBack();
    void htmlIsInert();
    void csvIsSafe();
    void markdownKeepsTextApart();
    void takenIdsAreDealtWith();
    void filesAppearWhole();

private:
    TemporaryPlace m_place;
    QString m_source;
};

void CtlExportTest::initTestCase()
{
    m_source = m_place.path("source");
    const auto store = newStore({.driver = "json", .path = m_source});
    for (const char *id : {"a", "b <c>"}) {
        Session session = hostileSession(id);
        session.messages[1].parent = session.messages[0].id;
        VERIFY_RESULT(store->write(session, Expect::absent()));
    }
    VERIFY_RESULT(store->write({.id = "empty"}, Expect::absent()));
}

void CtlExportTest::jsonComesBack_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("json") << "json";
    QTest::newRow("jsonl") << "jsonl";
}

void CtlExportTest::jsonComesBack()
{
    QFETCH(QString, format);
    const CtlRun exported = ctl({"export", m_source, "--format", format});
    VERIFY_CODE(exported, 0);
    const QString target = m_place.path(format + ".db");
    VERIFY_CODE(ctl({"import", "-", "sqlite:" + target}, exported.output), 0);
    VERIFY_CODE(ctl({"verify", m_source, target}), 0);
    const CtlRun again = ctl({"import", "-", target, "--json"}, exported.output);
    VERIFY_CODE(again, 0);
    QCOMPARE(jsonLines(again.output).last()["equal"].toInt(), 3);
}

void CtlExportTest::htmlIsInert()
{
    const CtlRun run = ctl({"export", m_source, "a", "--format", "html"});
    VERIFY_CODE(run, 0);
    const QByteArray html = run.output;
    for (const char *bad : {"<script", "<img", "http://x\"", "href", "src="})
        QVERIFY2(!html.contains(bad) || QByteArray(bad) == "src=", bad);
    QVERIFY(html.contains("&lt;script&gt;"));
    QVERIFY(html.contains("default-src 'none'"));
    QVERIFY(html.contains("prefers-color-scheme: dark"));
    // The body is well-formed, so nothing of the data has opened or closed an element.
    QXmlStreamReader body(html.mid(html.indexOf("<body>")).chopped(int(qstrlen("\n</html>\n"))));
    QStringList names;
    QString text;
    while (!body.atEnd()) {
        body.readNext();
        if (body.isStartElement())
            names += body.name().toString();
        text += body.text();
    }
    QVERIFY2(!body.hasError(), qPrintable(body.errorString()));
    names.removeDuplicates();
    names.sort();
    QCOMPARE(names,
             (QStringList{"article", "b", "bdi", "body", "dd", "dl", "dt", "h1", "header", "pre", "section",
                          "span"}));
    QVERIFY(text.contains("<img src=x onerror=alert(1)> & \"q\""));
}

void CtlExportTest::csvIsSafe()
{
    const CtlRun run = ctl({"export", m_source, "a", "empty", "--format", "csv"});
    VERIFY_CODE(run, 0);
    const QList<QStringList> rows = csvRows(run.output);
    QCOMPARE(rows.size(), 5);
    for (const QStringList &row : rows) {
        QCOMPARE(row.size(), 13);
        for (const QString &cell : row)
            QVERIFY2(cell.isEmpty() || !QString("=+-@\t\r").contains(cell[0]), qPrintable(cell));
    }
    QCOMPARE(rows[1][8], QString("'=HYPERLINK(\"http://x\")"));
    QCOMPARE(rows[3][11], QString("'@SUM(1)\r\nline, \"two\""));
}

void CtlExportTest::markdownKeepsTextApart()
{
    const CtlRun run = ctl({"export", m_source, "a", "--format", "markdown"});
    VERIFY_CODE(run, 0);
    QVERIFY2(run.output.contains("# \\<\\/title\\>") || run.output.contains("# \\</title\\>"),
             run.output.constData());
    QVERIFY2(run.output.contains("- Time: 2025-09-24T"), run.output.constData());
    QVERIFY(run.output.contains("`````text\n```\n# no heading\n````\n`````"));
}

void CtlExportTest::takenIdsAreDealtWith()
{
    const QString target = m_place.path("taken.db");
    VERIFY_CODE(ctl({"create", "sqlite:" + target, "a", "--title", "theirs"}), 0);
    const QByteArray exported = ctl({"export", m_source, "a", "empty"}).output;
    VERIFY_CODE(ctl({"import", "-", target}, exported), 3);
    QCOMPARE(listedIds(*openAt(target)), (QStringList{"a", "empty"}));
    VERIFY_CODE(ctl({"import", "-", target, "--on-conflict", "skip"}, exported), 0);
    const CtlRun renamed = ctl({"import", "-", target, "--on-conflict", "new-id"}, exported);
    VERIFY_CODE(renamed, 0);
    QVERIFY2(renamed.output.contains("a: imported as a-2"), renamed.output.constData());
    VERIFY_CODE(ctl({"import", "-", target, "--on-conflict", "new-id"}, exported), 0);
    QCOMPARE(listedIds(*openAt(target)), (QStringList{"a", "a-2", "empty"}));
    QCOMPARE(loaded(*openAt(target), "a").session.title, QString("theirs"));
    VERIFY_CODE(ctl({"import", "-", target, "--on-conflict", "guess"}, exported), 2);
    VERIFY_CODE(ctl({"import", "-", target}, "[{\"id\":\"x\"},{\"id\":\"y\",\"colour\":1}]"), 5);
    QVERIFY(!listedIds(*openAt(target)).contains("x"));
}

void CtlExportTest::filesAppearWhole()
{
    const QString file = m_place.path("out.json");
    const CtlRun run = ctl({"export", m_source, "--output", file, "--json"});
    VERIFY_CODE(run, 0);
    QCOMPARE(jsonLines(run.output).value(0)["sessions"].toInt(), 3);
    QCOMPARE(QJsonDocument::fromJson(readFile(file)).array().size(), 3);
    m_place.put("out.json", "mine");
    const CtlRun refused = ctl({"export", m_source, "--output", file});
    VERIFY_CODE(refused, 3);
    QVERIFY2(!refused.errors.contains("no such session"), refused.errors.constData());
    QCOMPARE(readFile(file), QByteArray("mine"));
    const CtlRun forced = ctl({"export", m_source, "--output", file, "--force"});
    VERIFY_CODE(forced, 0);
    QVERIFY2(forced.output.contains("out.json: 3 sessions written"), forced.output.constData());
    VERIFY_CODE(ctl({"export", m_source, "--output", m_place.path("no/such/folder.json")}), 1);
    VERIFY_CODE(ctl({"export", m_source, "--format", "pdf"}), 2);
    VERIFY_CODE(ctl({"export", m_source, "nobody"}), 1);
}

QTEST_GUILESS_MAIN(CtlExportTest)
#include "tst_ctlexport.moc"
