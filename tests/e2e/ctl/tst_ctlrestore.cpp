// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ctl.h"
#include "tests/support/temporaryplace.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace SessionDeck;

/// `history`, `trash`, `restore` and `diff` of the real program: what was deleted or changed comes back.
class CtlRestoreTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void deletedSessionComesBackByteForByte();
    void olderVersionNeedsForceOrAnotherId();
    void trashOfAStoreComesBackTogether();
    void storeThatIsGoneIsRestoredElsewhere();
    void dryRunChangesNothing();
    void diffNamesWhatChanged();
    void settingsDropAndSayIt();
    void nothingKeptIsSaid();

private:
    std::unique_ptr<TemporaryPlace> m_place;
    QString m_uri;
};

void CtlRestoreTest::init()
{
    m_place = std::make_unique<TemporaryPlace>();
    m_uri = "json:" + m_place->path("store");
    VERIFY_CODE(ctl({"create", m_uri, "a", "--title", "Plan", "--participant", "Ann"}), 0);
    VERIFY_CODE(ctl({"append", m_uri, "a", "--sender", "Ann", "Hello"}), 0);
}

void CtlRestoreTest::deletedSessionComesBackByteForByte()
{
    VERIFY_CODE(ctl({"expire", m_uri, "a", "7d"}), 0);
    // Written as a whole, because the header of a file that was appended to tells older figures.
    const QByteArray shown = ctl({"show", m_uri, "a", "--json"}).output;
    VERIFY_CODE(ctl({"delete", m_uri, "a"}), 0);
    VERIFY_CODE(ctl({"put", m_uri, "-"}, shown), 0);
    const QByteArray bytes = readFile(m_place->path("store/a.jsonl"));
    VERIFY_CODE(ctl({"delete", m_uri, "a"}), 0);
    const CtlRun trash = ctl({"trash", m_uri, "--json"});
    VERIFY_CODE(trash, 0);
    QCOMPARE(jsonLines(trash.output).size(), 1);
    QCOMPARE(jsonLines(trash.output)[0]["id"].toString(), QString("a"));
    QCOMPARE(jsonLines(trash.output)[0]["message_count"].toInt(), 1);
    const CtlRun restored = ctl({"restore", m_uri, "a", "--json"});
    VERIFY_CODE(restored, 0);
    QCOMPARE(jsonLines(restored.output)[0]["outcome"].toString(), QString("created"));
    QCOMPARE(readFile(m_place->path("store/a.jsonl")), bytes);
    QVERIFY(jsonLines(ctl({"trash", m_uri, "--json"}).output).isEmpty());
    VERIFY_CODE(ctl({"restore", m_uri, "a"}), 1); // it has just been made: there is nothing before that
}

void CtlRestoreTest::olderVersionNeedsForceOrAnotherId()
{
    VERIFY_CODE(ctl({"append", m_uri, "a", "--sender", "Bob", "Hi"}), 0);
    const QList<QJsonObject> history = jsonLines(ctl({"history", m_uri, "a", "--json"}).output);
    QCOMPARE(history.size(), 3);
    QCOMPARE(history[0]["origin"].toString(), QString("append"));
    QCOMPARE(history[0]["program"].toString(), QString("ctl"));
    const QString version = QString::number(history[0]["version"].toInteger());
    const CtlRun refused = ctl({"restore", m_uri, "a", "--from", version});
    VERIFY_CODE(refused, 3);
    QVERIFY(refused.errors.contains("2 messages") && refused.errors.contains("1 messages"));
    VERIFY_CODE(ctl({"restore", m_uri, "a", "--from", version, "--new-id"}), 0);
    QCOMPARE(jsonLines(ctl({"show", m_uri, "a-restored", "--json"}).output)[0]["message_count"].toInt(), 1);
    VERIFY_CODE(ctl({"restore", m_uri, "a", "--from", version, "--force"}), 0);
    QCOMPARE(jsonLines(ctl({"show", m_uri, "a", "--json"}).output)[0]["message_count"].toInt(), 1);
    // What --force replaced is a version too.
    const QList<QJsonObject> after = jsonLines(ctl({"history", m_uri, "a", "--json"}).output);
    QCOMPARE(after[0]["origin"].toString(), QString("restore"));
    QCOMPARE(after[0]["message_count"].toInt(), 2);
    VERIFY_CODE(ctl({"restore", m_uri, "a", "--force"}), 0);
    QCOMPARE(jsonLines(ctl({"show", m_uri, "a", "--json"}).output)[0]["message_count"].toInt(), 2);
}

void CtlRestoreTest::trashOfAStoreComesBackTogether()
{
    VERIFY_CODE(ctl({"create", m_uri, "b/ä"}), 0);
    VERIFY_CODE(ctl({"delete", m_uri, "a", "b/ä"}), 0);
    QCOMPARE(jsonLines(ctl({"trash", "--json"}).output).size() >= 2, true);
    const CtlRun restored = ctl({"restore", m_uri, "--trash", "--json"});
    VERIFY_CODE(restored, 0);
    QCOMPARE(jsonLines(restored.output).size(), 2);
    QCOMPARE(jsonLines(ctl({"list", m_uri, "--json"}).output).size(), 2);
    VERIFY_CODE(ctl({"restore", m_uri}), 2);
}

void CtlRestoreTest::storeThatIsGoneIsRestoredElsewhere()
{
    VERIFY_CODE(ctl({"delete", m_uri, "a"}), 0);
    QVERIFY(QDir(m_place->path("store")).removeRecursively());
    QCOMPARE(jsonLines(ctl({"trash", m_uri, "--json"}).output).size(), 1);
    const QString other = "sqlite:" + m_place->path("other.db");
    VERIFY_CODE(ctl({"restore", m_uri, "a", "--to", other, "--as", "again"}), 0);
    const QJsonObject shown = jsonLines(ctl({"show", other, "again", "--json"}).output)[0];
    QCOMPARE(shown["title"].toString(), QString("Plan"));
    QCOMPARE(shown["messages"][0]["content"].toString(), QString("Hello"));
}

void CtlRestoreTest::dryRunChangesNothing()
{
    VERIFY_CODE(ctl({"delete", m_uri, "a"}), 0);
    const CtlRun dry = ctl({"restore", m_uri, "--trash", "--dry-run"});
    VERIFY_CODE(dry, 0);
    QVERIFY(dry.output.contains("would be restored"));
    QVERIFY(jsonLines(ctl({"list", m_uri, "--json"}).output).isEmpty());
    VERIFY_CODE(ctl({"restore", m_uri, "a", "--expiry", "2h"}), 0);
    QVERIFY(jsonLines(ctl({"show", m_uri, "a", "--json"}).output)[0]["expires_at"].isString());
}

void CtlRestoreTest::diffNamesWhatChanged()
{
    VERIFY_CODE(ctl({"append", m_uri, "a", "--sender", "Bob", "Hi \x1b[31mred"}), 0);
    const CtlRun text = ctl({"diff", m_uri, "a"});
    VERIFY_CODE(text, 0);
    QVERIFY2(text.output.contains("+ message 2 Bob: Hi \\x1b[31mred"), text.output.constData());
    QVERIFY(!text.output.contains("- message"));
    const QList<QJsonObject> changes = jsonLines(ctl({"diff", m_uri, "a", "--json"}).output);
    bool found = false;
    for (const QJsonObject &change : changes)
        found = found
            || (change["change"].toString() == "added" && change["field"].toString() == "content"
                && change["message_after"].toInt() == 1);
    QVERIFY(found);
    const QString other = "sqlite:" + m_place->path("other.db");
    VERIFY_CODE(ctl({"restore", m_uri, "a", "--to", other}), 0); // the version with one message
    const CtlRun copies = ctl({"diff", other, "a", "--with", m_uri});
    VERIFY_CODE(copies, 0);
    QVERIFY(copies.output.contains("+ message 2 Bob"));
    VERIFY_CODE(ctl({"diff", m_uri, "a", "--from", "now"}), 0);
    VERIFY_CODE(ctl({"diff", m_uri, "a", "--from", "x"}), 2);
}

void CtlRestoreTest::settingsDropAndSayIt()
{
    for (int i = 0; i < 5; ++i)
        VERIFY_CODE(ctl({"append", m_uri, "a", "--sender", "Ann", QString::number(i)}), 0);
    VERIFY_CODE(ctl({"trash", "--max-versions", "-3"}), 2);
    const CtlRun planned = ctl({"trash", "--max-versions", "3", "--json", "--dry-run"});
    VERIFY_CODE(planned, 0);
    QCOMPARE(jsonLines(ctl({"trash", "--settings", "--json"}).output)[0]["max_versions"].toInt(), 500);
    const CtlRun set = ctl({"trash", "--max-versions", "3", "--json"});
    VERIFY_CODE(set, 0);
    const QJsonObject settings = jsonLines(set.output)[0];
    QCOMPARE(settings["max_versions"].toInt(), 3);
    QCOMPARE(settings["max_age_days"].toInt(), 90);
    QCOMPARE(jsonLines(ctl({"history", m_uri, "a", "--json"}).output).size(), 3);
    const QJsonArray dropped = settings["dropped"].toArray();
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(dropped[0]["reason"].toString(), QString("count"));
    QVERIFY(dropped[0]["versions"].toInt() >= 4);
    QCOMPARE(jsonLines(planned.output)[0]["would_drop"], dropped[0]["versions"]);
    VERIFY_CODE(ctl({"trash", "--max-versions", "500"}), 0);
    QVERIFY(ctl({"trash", "--settings"}).output.contains("Dropped for count"));
}

void CtlRestoreTest::nothingKeptIsSaid()
{
    const CtlRun unknown = ctl({"history", m_uri, "nobody"});
    VERIFY_CODE(unknown, 1);
    QVERIFY(unknown.errors.contains("nobody"));
    VERIFY_CODE(ctl({"restore", m_uri, "nobody"}), 1);
    VERIFY_CODE(ctl({"restore", m_uri, "a", "--from", "999999"}), 1);

    // Before the first change there is no vault at all.
    const QTemporaryDir folder;
    QProcessEnvironment untouched = ctlEnvironment();
    untouched.insert(QStringLiteral("XDG_DATA_HOME"), folder.path());
    const CtlRun trash = ctl({"trash", m_uri, "--json"}, {}, untouched);
    VERIFY_CODE(trash, 0);
    QCOMPARE(trash.output, QByteArray());
    VERIFY_CODE(ctl({"trash", folder.path()}, {}, untouched), 1); // no store
}

QTEST_GUILESS_MAIN(CtlRestoreTest)
#include "tst_ctlrestore.moc"
