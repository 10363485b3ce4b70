// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ctl.h"
#include "tests/support/temporaryplace.h"

#include <QTest>

#include <algorithm>
#include <csignal>

using namespace SessionDeck;

namespace {

QStringList idsOf(const QByteArray &output)
{
    QStringList ids;
    for (const QJsonObject &session : jsonLines(output))
        ids += session["id"].toString();
    return ids;
}

} // namespace

class CtlListTest : public QObject
{
    Q_OBJECT

    TemporaryPlace m_place;
    QString m_store;

private slots:
    void initTestCase()
    {
        m_store = m_place.copyData("multichat-json");
    }

    void sortOrdersByTheField()
    {
        const CtlRun run = ctl({"list", "--json", m_store, "--sort", "messages:desc"});
        VERIFY_CODE(run, 0);
        QList<qint64> counts;
        for (const QJsonObject &session : jsonLines(run.output))
            counts += session["message_count"].toInteger();
        QCOMPARE(counts.size(), 24);
        QVERIFY(std::is_sorted(counts.rbegin(), counts.rend()));
        QVERIFY(counts.first() > counts.last());
    }

    void filterAndLimitNarrow()
    {
        const CtlRun many = ctl({"list", "--json", m_store, "--filter", "messages:>100"});
        VERIFY_CODE(many, 0);
        QVERIFY(idsOf(many.output).size() > 1);
        for (const QJsonObject &session : jsonLines(many.output))
            QVERIFY(session["message_count"].toInteger() > 100);
        const QStringList sorted = idsOf(ctl({"list", "--json", m_store, "--sort", "id"}).output);
        const CtlRun run = ctl({"list", "--json", m_store, "--sort", "id", "--limit", "2"});
        VERIFY_CODE(run, 0);
        QCOMPARE(idsOf(run.output), sorted.first(2));
        const CtlRun first = ctl({"list", "--json", m_store, "--limit", "1"});
        VERIFY_CODE(first, 0);
        QCOMPARE(idsOf(first.output), idsOf(ctl({"list", "--json", m_store}).output).first(1));
    }

    void filterAndSortGoTogether()
    {
        const CtlRun run
            = ctl({"list", "--json", m_store, "--filter", "-participant:Agent-1", "--sort", "id:desc"});
        VERIFY_CODE(run, 0);
        QStringList ids = idsOf(run.output);
        QVERIFY(ids.size() > 1);
        QVERIFY(std::is_sorted(ids.rbegin(), ids.rend()));
        QVERIFY(!run.output.contains("\"Agent-1\""));
    }

    void tableIsAlignedAndWhole()
    {
        const CtlRun run = ctl({"list", m_store});
        VERIFY_CODE(run, 0);
        const QStringList lines = QString::fromUtf8(run.output).trimmed().split('\n');
        QCOMPARE(lines.size(), 25);
        const qsizetype column = lines.first().indexOf("HEALTH");
        for (const QString &line : lines.mid(1))
            QCOMPARE(line.mid(column), "ok");
        QVERIFY(!run.output.contains('\x1b')); // no terminal, no colours
    }

    void readerThatGoesAwayIsNoFailure()
    {
        QProcess shell;
        shell.setProcessEnvironment(ctlEnvironment());
        shell.start("bash",
                    {"-c", "\"$1\" list --json \"$2\" | head -n 1; echo ${PIPESTATUS[0]}", "bash",
                     ctlProgram(), bigStore()});
        QVERIFY(shell.waitForFinished(60'000));
        const QList<QByteArray> lines = shell.readAllStandardOutput().trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.last(), "0");
        QCOMPARE(shell.readAllStandardError(), "");
    }

    void fullDiskIsAFailure()
    {
        QProcess shell;
        shell.setProcessEnvironment(ctlEnvironment());
        shell.start("bash", {"-c", "\"$1\" list --json \"$2\" > /dev/full", "bash", ctlProgram(), m_store});
        QVERIFY(shell.waitForFinished(60'000));
        QCOMPARE(shell.exitCode(), 1);
        QVERIFY(shell.readAllStandardError().contains("could not be written"));
    }

    void interruptedListSaysThatItIsPartial()
    {
        QProcess process;
        process.setProcessEnvironment(ctlEnvironment());
        process.start(ctlProgram(), {"list", "--json", bigStore()});
        // It blocks on the pipe, which nobody reads, in the middle of the list.
        process.setReadChannel(QProcess::StandardOutput);
        QVERIFY(process.waitForReadyRead(60'000));
        ::kill(pid_t(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains("partial"));
        for (const QJsonObject &session : jsonLines(process.readAllStandardOutput())) // no torn line
            QVERIFY(session.contains("health"));
    }

private:
    // A store whose list is far larger than a pipe holds.
    QString bigStore() const
    {
        const QString folder = m_place.path("big");
        if (QFile::exists(folder))
            return folder;
        QByteArray sessions = "{";
        for (int i = 0; i < 30'000; ++i)
            sessions += (i ? "," : "")
                + QString(R"("s%1":{"session_id":"s%1","participants":["%2"],"created_at":1.5,)"
                          R"("last_activity":2.5,"message_count":0})")
                      .arg(i)
                      .arg(QString(200, 'x'))
                      .toUtf8();
        m_place.put("big/sessions.json", sessions + "}");
        m_place.put("big/messages.json", "[]");
        return folder;
    }
};

QTEST_GUILESS_MAIN(CtlListTest)
#include "tst_ctllist.moc"
