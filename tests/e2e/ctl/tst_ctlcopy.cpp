// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ctl.h"
#include "tests/support/openedstores.h"
#include "tests/support/storerows.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"
#include "tests/support/transferstores.h"

#include <QJsonArray>

using namespace SessionDeck;

/// copy and verify, as a script sees them.
class CtlCopyTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void copiesVerifiesAndReports();
    void aCopyThatWentOnIsOneChange();
    void conflictsEndWithThree();
    void dryRunChangesNothing();
    void lossIsRefusedUntilAllowed();
    void moveEmptiesTheSource();
    void replacedSessionsGoToTheVault();
    void misuseIsExplained();

private:
    TemporaryPlace m_place;
    int m_number = 0;
    QString m_source;
    QString m_target;
};

void CtlCopyTest::init()
{
    ++m_number;
    m_source = m_place.path(QStringLiteral("s%1").arg(m_number));
    m_target = m_place.path(QStringLiteral("t%1.db").arg(m_number));
    const auto store = newStore({.driver = "json", .path = m_source});
    for (const char *id : {"a", "b", "c"})
        VERIFY_RESULT(store->write(richSession(id), Expect::absent()));
}

void CtlCopyTest::copiesVerifiesAndReports()
{
    const QString report = m_place.path("report.jsonl");
    const CtlRun copied
        = ctl({"copy", m_source, "sqlite:" + m_target, "a", "b", "--json", "--report", report});
    VERIFY_CODE(copied, 0);
    const QList<QJsonObject> lines = jsonLines(copied.output);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0]["outcome"].toString(), QString("copied"));
    QCOMPARE(lines[2]["copied"].toInt(), 2);
    QCOMPARE(lines[2]["conflict"].toInt(-1), 0);
    const QList<QJsonObject> reported = jsonLines(readFile(report));
    QCOMPARE(reported.size(), 4);
    QCOMPARE(reported[0]["target"].toString(), QString("sqlite:" + m_target + "?layout=native"));
    QCOMPARE(reported[1]["hash"].toString(), lines[0]["hash"].toString());
    QVERIFY(reported[3]["done"].toBool());

    const CtlRun partly = ctl({"verify", m_source, m_target, "--json"});
    VERIFY_CODE(partly, 1);
    QCOMPARE(jsonLines(partly.output).last()["missing"].toInt(), 1);
    VERIFY_CODE(ctl({"copy", m_source, m_target}), 0);
    VERIFY_CODE(ctl({"verify", m_source, m_target}), 0);
    VERIFY_CODE(ctl({"append", m_target, "b", "more", "--sender", "x"}), 0);
    const CtlRun differs = ctl({"verify", m_source, m_target, "b"});
    VERIFY_CODE(differs, 1);
    QVERIFY2(differs.output.contains("b: different (last activity, number of messages)"),
             differs.output.constData());
    const QJsonObject line = jsonLines(ctl({"verify", m_source, m_target, "b", "--json"}).output).first();
    QCOMPARE(line["differences"].toArray(), QJsonArray({"last activity", "number of messages"}));
}

// What both runs made is taken back by one name.
void CtlCopyTest::aCopyThatWentOnIsOneChange()
{
    const QString report = m_place.path("two-runs.jsonl");
    const QStringList command{"copy", m_source, "sqlite:" + m_target, "--json", "--report", report};
    const QString bulk = jsonLines(ctl(command + QStringList{"a", "b"}).output).last()["bulk"].toString();
    const CtlRun again = ctl(command + QStringList{"--resume"});
    VERIFY_CODE(again, 0);
    QCOMPARE(jsonLines(again.output).last()["bulk"].toString(), bulk);
    QCOMPARE(listedIds(*openAt(m_target)), (QStringList{"a", "b", "c"}));
    VERIFY_CODE(ctl({"restore", m_target, "--undo", bulk}), 0);
    QCOMPARE(listedIds(*openAt(m_target)), QStringList());
}

void CtlCopyTest::conflictsEndWithThree()
{
    VERIFY_CODE(ctl({"create", "sqlite:" + m_target, "b", "--title", "theirs"}), 0);
    const CtlRun run = ctl({"copy", m_source, m_target});
    VERIFY_CODE(run, 3);
    QVERIFY2(run.output.contains("b: in conflict"), run.output.constData());
    QCOMPARE(loaded(*openAt(m_target), "b").session.title, QString("theirs"));
    QCOMPARE(listedIds(*openAt(m_target)), (QStringList{"a", "b", "c"}));
    VERIFY_CODE(ctl({"copy", m_source, m_target, "nobody"}), 1);
}

void CtlCopyTest::dryRunChangesNothing()
{
    VERIFY_CODE(ctl({"create", "sqlite:" + m_target, "b"}), 0);
    const CtlRun run = ctl({"copy", m_source, m_target, "--dry-run", "--json", "--move"});
    VERIFY_CODE(run, 3);
    const QJsonObject plan = jsonLines(run.output).value(0);
    QCOMPARE(plan["sessions"].toInt(), 3);
    QCOMPARE(plan["conflicts"].toArray(), QJsonArray{"b"});
    QCOMPARE(listedIds(*openAt(m_target)), QStringList{"b"});
    QCOMPARE(listedIds(*openAt(m_source)), (QStringList{"a", "b", "c"}));
    const QString nowhere = m_place.path("nowhere.db");
    VERIFY_CODE(ctl({"copy", m_source, "sqlite:" + nowhere, "--dry-run"}), 0);
    VERIFY_CODE(ctl({"copy", m_source, "sqlite:" + nowhere + "?layout=multichat", "--dry-run"}), 1);
    QVERIFY(!QFile::exists(nowhere));
}

void CtlCopyTest::lossIsRefusedUntilAllowed()
{
    const QString narrow = "sqlite:" + m_target + "?layout=multichat";
    const CtlRun refused = ctl({"copy", m_source, narrow});
    VERIFY_CODE(refused, 1);
    QVERIFY2(refused.errors.contains("no place for metadata"), refused.errors.constData());
    QCOMPARE(listedIds(*openAt(m_target)), QStringList());
    VERIFY_CODE(ctl({"copy", m_source, narrow, "--allow-loss"}), 0);
    QCOMPARE(listedIds(*openAt(m_target)).size(), 3);
}

void CtlCopyTest::moveEmptiesTheSource()
{
    const QByteArray hash = hashIn(*openAt(m_source), "c");
    const CtlRun run = ctl({"copy", m_source, "sqlite:" + m_target, "--move", "--filter", "\"of c\""});
    VERIFY_CODE(run, 0);
    QCOMPARE(run.output.count("To take it back: "), 2); // from the target, and into the source
    QCOMPARE(listedIds(*openAt(m_source)), (QStringList{"a", "b"}));
    QCOMPARE(hashIn(*openAt(m_target), "c"), hash);
}

void CtlCopyTest::replacedSessionsGoToTheVault()
{
    VERIFY_CODE(ctl({"create", "sqlite:" + m_target, "b", "--title", "theirs"}), 0);
    const CtlRun run = ctl({"copy", m_source, m_target, "b", "--replace"});
    VERIFY_CODE(run, 0);
    QVERIFY2(run.output.contains("1 replaced"), run.output.constData());
    QCOMPARE(hashIn(*openAt(m_target), "b"), hashIn(*openAt(m_source), "b"));
    const QString vault = ctlEnvironment().value("XDG_DATA_HOME") + "/sessiondeck/vault.db";
    QVERIFY(QFile::exists(vault));
}

void CtlCopyTest::misuseIsExplained()
{
    VERIFY_CODE(ctl({"copy", m_source, m_source}), 2);
    VERIFY_CODE(ctl({"copy", m_source, "sqlite:" + m_target, "--resume"}), 2);
    VERIFY_CODE(ctl({"copy", m_source, "sqlite:" + m_target, "--filter", "size:x"}), 2);
    VERIFY_CODE(ctl({"copy", m_source, "sqlite:" + m_target, "--readonly"}), 1);
    VERIFY_CODE(ctl({"copy", m_place.path("nothing"), "sqlite:" + m_target}), 1);
    const QString report = m_place.put("other.jsonl", "{\"report\":\"copy\"}\n");
    VERIFY_CODE(ctl({"copy", m_source, "sqlite:" + m_target, "--report", report}), 3);
    VERIFY_CODE(ctl({"copy", m_source, "sqlite:" + m_target, "--report", report, "--resume"}), 2);
}

QTEST_GUILESS_MAIN(CtlCopyTest)
#include "tst_ctlcopy.moc"
