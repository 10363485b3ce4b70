// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ctl.h"
#include "tests/support/temporaryplace.h"

#include <QJsonArray>
#include <QTest>

using namespace SessionDeck;

namespace {

// Controls of all kinds, and what turns the direction of text: raw where JSON allows it.
const QByteArray hostileContent = "a\xc2\x9b"
                                  "31m \xe2\x80\xae b \xe2\x81\xa7 c\x7f \\u001b[2J\\u0007 \\ttab\\nline";
const QByteArray metadata = R"({"big": 12345678901234567890123, "n": 1.50, "n": 2, "é": "\u00e9 \/"})";
const QByteArray extra = R"({"k":1e5,"k":2,"l":[ 1, 2 ]})";

bool holdsRawControls(const QByteArray &bytes)
{
    for (const char *raw : {"\x1b", "\x07", "\x7f", "\xc2\x9b", "\xe2\x80\xae", "\xe2\x81\xa7"}) {
        if (bytes.contains(raw))
            return true;
    }
    return false;
}

// Runs it on a terminal of its own, 100 columns wide, without colours.
QByteArray onTerminal(const QStringList &arguments)
{
    QStringList quoted{"stty cols 100;", "exec", ctlProgram()};
    for (const QString &argument : arguments)
        quoted += QString("'%1'").arg(argument);
    QProcess script;
    QProcessEnvironment environment = ctlEnvironment();
    environment.insert("NO_COLOR", "1");
    environment.insert("TERM", "xterm");
    script.setProcessEnvironment(environment);
    script.start("script", {"-qec", quoted.join(' '), "/dev/null"});
    if (!script.waitForFinished(60000))
        qFatal("script does not end");
    return script.readAllStandardOutput().replace("\r\n", "\n");
}

} // namespace

class CtlShowTest : public QObject
{
    Q_OBJECT

    TemporaryPlace m_place;
    QString m_store;

private slots:
    void initTestCase()
    {
        const QByteArray header
            = "{\"sessiondeck\":1,\"id\":\"hostile\",\"title\":\"T \\u001b]0;x\\u0007\",\"metadata\":";
        const QByteArray message
            = "{\"id\":\"m1\",\"sender\":\"A\",\"content\":\"" + hostileContent + "\",\"extra\":";
        m_place.put("store/hostile.jsonl",
                    header + metadata + ",\"messages\":1}\n" + message + extra + ",\"ordinal\":0}\n");
        m_store = m_place.path("store");
    }

    void textForPeopleHoldsNoControlCharacters()
    {
        for (const QStringList &words : {QStringList{"show", m_store, "hostile"}, {"list", m_store}}) {
            const CtlRun run = ctl(words);
            VERIFY_CODE(run, 0);
            QVERIFY(!holdsRawControls(run.output));
            QVERIFY(!holdsRawControls(onTerminal(words)));
        }
        const QByteArray shown = ctl({"show", m_store, "hostile"}).output;
        QVERIFY2(shown.contains("    a\\x9b31m \\u202e b \\u2067 c\\x7f \\x1b[2J\\x07 \ttab\n    line\n"),
                 shown.constData());
    }

    void jsonInAPipeKeepsItsBytes()
    {
        const CtlRun run = ctl({"show", "--json", m_store, "hostile"});
        VERIFY_CODE(run, 0);
        QVERIFY(run.output.contains(hostileContent));
        QCOMPARE(run.output.count('\n'), 1);
    }

    void jsonOnATerminalSaysTheSameWithoutControls()
    {
        const QByteArray shown = onTerminal({"show", "--json", m_store, "hostile"});
        QVERIFY(!holdsRawControls(shown));
        QCOMPARE(jsonLines(shown), jsonLines(ctl({"show", "--json", m_store, "hostile"}).output));
    }

    void metadataAndExtraLoseOnlyWhiteSpace()
    {
        const QByteArray shown = ctl({"show", "--json", m_store, "hostile"}).output;
        QVERIFY(
            shown.contains(R"("metadata":{"big":12345678901234567890123,"n":1.50,"n":2,"é":"\u00e9 \/"},)"));
        QVERIFY(shown.contains(R"("extra":{"k":1e5,"k":2,"l":[1,2]}})"));
    }

    void linesFitTheTerminal()
    {
        m_place.put("wide/a.jsonl",
                    "{\"sessiondeck\":1,\"id\":\"a\",\"messages\":1}\n"
                    "{\"id\":\"m1\",\"content\":\"x\",\"extra\":{\"k\":\""
                        + QByteArray(500, 'x') + "\"},\"ordinal\":0}\n");
        const QStringList shown
            = QString::fromUtf8(onTerminal({"show", m_place.path("wide"), "a"})).split('\n');
        QVERIFY(shown.filter("{\"k\"").value(0).endsWith(QChar(0x2026)));
        QCOMPARE(shown.filter("{\"k\"").value(0).size(), 100);
        const QString store = m_place.copyData("multichat-sqlite/sessions.db");
        const QStringList lines = QString::fromUtf8(onTerminal({"list", store})).trimmed().split('\n');
        QCOMPARE(lines.size(), 61);
        for (const QString &line : lines)
            QVERIFY2(line.trimmed().size() <= 100, qPrintable(line));
    }

    void sessionThatIsNotThereFails()
    {
        const CtlRun run = ctl({"show", m_store, "nobody"});
        QCOMPARE(run.code, 1);
        QCOMPARE(run.output, "");
        QVERIFY(run.errors.contains("nobody"));
    }

    void damageIsNamedBesideWhatIsGood()
    {
        const QString store = m_place.path("damaged");
        m_place.put("damaged/bad.jsonl",
                    "{\"sessiondeck\":1,\"id\":\"bad\",\"messages\":2}\n"
                    "{\"id\":\"m1\",\"content\":\"good\",\"ordinal\":0}\n{\"id\":\"m2\",\"con\n"
                    "{\"id\":\"m3\",\"content\":\"last\",\"ordinal\":2}\n");
        m_place.put("damaged/fine.jsonl", "{\"sessiondeck\":1,\"id\":\"fine\",\"messages\":0}\n");
        m_place.put("damaged/torn.jsonl", "{\"sessiondeck\":1,\"id\":\"torn\",\"mess\n");
        const CtlRun shown = ctl({"show", "--json", store, "bad"});
        QCOMPARE(shown.code, 5);
        QCOMPARE(jsonLines(shown.output).value(0)["health"], "damaged");
        QVERIFY(shown.output.contains("\"good\""));
        QVERIFY(shown.errors.contains("bad.jsonl"));
        const CtlRun listed = ctl({"list", "--json", store});
        QCOMPARE(listed.code, 5);
        QVERIFY(listed.output.contains("\"fine\""));
        QVERIFY2(listed.errors.contains("torn.jsonl"), listed.errors.constData());
        const CtlRun back = ctl({"put", store, "-"}, shown.output);
        QCOMPARE(back.code, 5); // what could not be read would be lost
        QVERIFY2(back.errors.contains("missing"), back.errors.constData());
    }
};

QTEST_GUILESS_MAIN(CtlShowTest)
#include "tst_ctlshow.moc"
