// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ctl.h"
#include "tests/support/soon.h"
#include "tests/support/temporaryplace.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace SessionDeck;

/// The command protect, what `monitor` does for it, and how others' changes and bulk changes are taken back.
class CtlProtectTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void settingsAreKeptAndShown();
    void wrongValuesAreRefused();
    void monitorKeepsVersionsAndBackups();
    void copiesAreTakenBack();
    void bytesOfDamagedVersionsCanBeHad();

private:
    std::unique_ptr<TemporaryPlace> m_place;
    QString m_talks;
};

void CtlProtectTest::init()
{
    m_place = std::make_unique<TemporaryPlace>();
    m_talks = m_place->path("talks");
    for (const char *id : {"a", "b"}) {
        VERIFY_CODE(ctl({"create", "json:" + m_talks, id}), 0);
        VERIFY_CODE(ctl({"append", m_talks, id, "--sender", "A", "one"}), 0);
    }
}

void CtlProtectTest::settingsAreKeptAndShown()
{
    const QJsonObject off = jsonLines(ctl({"protect", "--json", m_talks}).output).value(0);
    QCOMPARE(off["versions_of_others"].toBool(true), false);
    QCOMPARE(off["backups"].toString(), "off");
    VERIFY_CODE(ctl({"protect", m_talks, "--others", "on", "--backup", "2d", "--folder", m_place->path("."),
                     "--keep", "3"}),
                0);
    const QJsonObject on = jsonLines(ctl({"protect", "--json", m_talks}).output).value(0);
    QCOMPARE(on["versions_of_others"].toBool(), true);
    QCOMPARE(on["hours"].toInt(), 48);
    QCOMPARE(on["keep"].toInt(), 3);
    QVERIFY(!on["next_at"].toString().isEmpty());
    VERIFY_CODE(ctl({"protect", m_talks, "--others", "off", "--backup", "off"}), 0);
    QVERIFY(ctl({"protect", m_talks}).output.contains("off"));
}

void CtlProtectTest::wrongValuesAreRefused()
{
    for (const QStringList &words : {QStringList{"--others", "maybe"},
                                     {"--backup", "30m", "--folder", "/"},
                                     {"--backup", "25:00"},
                                     {"--backup", "6h"},
                                     {"--backup", "6h", "--folder", "/nowhere"},
                                     {"--keep", "0"}})
        QVERIFY2(ctl(QStringList{"protect", m_talks} + words).code != 0, qPrintable(words.join(' ')));
    QCOMPARE(ctl({"protect", "--readonly", m_talks, "--others", "on"}).code, 1);
    QCOMPARE(jsonLines(ctl({"protect", "--json", m_talks}).output).value(0)["backups"].toString(), "off");
}

void CtlProtectTest::monitorKeepsVersionsAndBackups()
{
    const QString folder = m_place->path("backups");
    QDir().mkpath(folder);
    QProcess monitor;
    monitor.setProcessEnvironment(ctlEnvironment());
    monitor.start(ctlProgram(), {"monitor", "--json", m_talks});
    QTest::qWait(2000); // so that it runs when this is set
    VERIFY_CODE(ctl({"protect", m_talks, "--others", "on", "--backup", "6h", "--folder", folder}), 0);
    QByteArray said;
    const auto hasSaid = [&](const char *event) {
        said += monitor.readAllStandardOutput();
        return said.contains(QByteArray("\"event\":\"").append(event).append('"'));
    };
    VERIFY_SOON(hasSaid("guarded") && hasSaid("backup"));
    QVERIFY(QFile::remove(m_talks + "/b.jsonl")); // another program
    VERIFY_SOON(hasSaid("kept"));
    monitor.terminate();
    QVERIFY(monitor.waitForFinished());
    const QList<QJsonObject> history = jsonLines(ctl({"history", "--json", m_talks, "b"}).output);
    QCOMPARE(history.value(0)["origin"].toString(), "others");
    QCOMPARE(history.value(0)["deleted"].toBool(), true);
    VERIFY_CODE(ctl({"restore", m_talks, "b"}), 0);
    QVERIFY(ctl({"show", m_talks, "b"}).output.contains("one"));
    QCOMPARE(QDir(folder).entryList({"*.db"}).size(), 1);
    const QJsonObject state = jsonLines(ctl({"protect", "--json", m_talks}).output).value(0);
    QCOMPARE(state["files"].toArray().size(), 1);
    QCOMPARE(state["failures"].toInt(-1), 0);
}

void CtlProtectTest::copiesAreTakenBack()
{
    const QString target = m_place->path("target.db");
    VERIFY_CODE(ctl({"create", "sqlite:" + target, "mine"}), 0);
    VERIFY_CODE(ctl({"create", target, "a", "--title", "another one"}), 0);
    const CtlRun copied = ctl({"copy", "--json", "--replace", m_talks, target});
    VERIFY_CODE(copied, 0);
    const QString bulk = jsonLines(copied.output).last()["bulk"].toString();
    QVERIFY(!bulk.isEmpty());
    const CtlRun planned = ctl({"restore", target, "--undo", bulk, "--dry-run"});
    VERIFY_CODE(planned, 0);
    const QByteArrayList lines = planned.output.split('\n'); // in the order of the changes
    QVERIFY2(lines.value(0).startsWith("b: would be deleted"), planned.output.constData());
    QVERIFY2(lines.value(1).startsWith("a: would be replaced"), planned.output.constData());
    QCOMPARE(lines.value(2), "2 sessions would be as they were before; nothing was changed.");
    const CtlRun undone = ctl({"restore", "--json", target, "--undo", bulk});
    VERIFY_CODE(undone, 0);
    QCOMPARE(jsonLines(undone.output).last()["undone"].toInt(), 2);
    QStringList ids;
    for (const QJsonObject &line : jsonLines(ctl({"list", "--json", "--sort", "id", target}).output))
        ids += line["id"].toString() + '/' + line["title"].toString();
    QCOMPARE(ids, (QStringList{"a/another one", "mine/"}));
    const QList<QJsonObject> trash = jsonLines(ctl({"trash", "--json", target}).output);
    QCOMPARE(trash.size(), 1);
    QCOMPARE(trash[0]["id"].toString(), "b");
    QCOMPARE(ctl({"restore", target, "--undo", "no such change"}).code, 1);
}

void CtlProtectTest::bytesOfDamagedVersionsCanBeHad()
{
    const QByteArray damaged = readFile(m_talks + "/a.jsonl") + "{\"content\":\"br\xff\n{oken\n";
    m_place->put("talks/a.jsonl", damaged);
    VERIFY_CODE(ctl({"delete", m_talks, "a"}), 0);
    const QString version = QString::number(
        jsonLines(ctl({"history", "--json", m_talks, "a"}).output).value(0)["version"].toInt());
    const CtlRun raw = ctl({"history", m_talks, "a", "--show", version, "--raw"});
    VERIFY_CODE(raw, 0);
    QVERIFY(raw.output == damaged);
    QVERIFY(raw.errors.contains("a.jsonl"));
    QVERIFY(ctl({"history", m_talks, "a", "--raw"}).code != 0);
    const CtlRun readable = ctl({"history", m_talks, "a", "--show", version});
    VERIFY_CODE(readable, 0);
    QCOMPARE(jsonLines(readable.output).value(0)["id"].toString(), "a");
}

QTEST_GUILESS_MAIN(CtlProtectTest)
#include "tst_ctlprotect.moc"
