// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ctl.h"
#include "tests/support/temporaryplace.h"

#include <QTest>

using namespace SessionDeck;

namespace {

QMap<QString, QByteArray> filesIn(const TemporaryPlace &place, const QString &folder)
{
    QMap<QString, QByteArray> files;
    for (const QString &name : QDir(place.path(folder)).entryList(QDir::Files | QDir::Hidden)) {
        QFile file(place.path(folder) + u'/' + name);
        if (file.open(QIODevice::ReadOnly))
            files[name] = file.readAll();
    }
    return files;
}

qsizetype sessionsIn(const QString &store, const QString &filter = {})
{
    return jsonLines(ctl({"list", "--json", store, "--filter", filter}).output).size();
}

} // namespace

/// Many sessions at once: what matches a query.
class CtlBulkTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryPlace> m_place;
    QString m_store;

private slots:
    void init()
    {
        m_place = std::make_unique<TemporaryPlace>();
        m_store = m_place->copyData("multichat-json");
    }

    void matchesAreDeletedAndComeBackToTheByte()
    {
        const QString folder = QFileInfo(m_store).fileName();
        const auto before = filesIn(*m_place, folder);
        QCOMPARE(before.size(), 2);
        const qsizetype all = sessionsIn(m_store);
        const qsizetype some = sessionsIn(m_store, "coordination");
        QVERIFY(some > 0 && some < all);
        const CtlRun run = ctl({"delete", "--json", m_store, "--filter", "coordination"});
        VERIFY_CODE(run, 0);
        const QJsonObject verdict = jsonLines(run.output).value(0);
        QCOMPARE(verdict["done"].toInteger(), qint64(some));
        QCOMPARE(sessionsIn(m_store), all - some);
        const CtlRun undone = ctl({"restore", m_store, "--undo", verdict["bulk"].toString()});
        VERIFY_CODE(undone, 0);
        QCOMPARE(filesIn(*m_place, folder), before);
        const CtlRun none = ctl({"delete", "--json", m_store, "--filter", "nobody-says-this"});
        VERIFY_CODE(none, 0);
        QVERIFY(!jsonLines(none.output).value(0).contains("bulk")); // there is nothing to take back
    }

    void trashComesBackToTheByte()
    {
        const QString folder = QFileInfo(m_store).fileName();
        const auto before = filesIn(*m_place, folder);
        const qsizetype some = sessionsIn(m_store, "coordination");
        VERIFY_CODE(ctl({"delete", m_store, "--filter", "coordination"}), 0);
        const CtlRun run = ctl({"restore", "--json", m_store, "--trash"});
        VERIFY_CODE(run, 0);
        QCOMPARE(jsonLines(run.output).size(), some);
        for (const QJsonObject &line : jsonLines(run.output)) {
            QCOMPARE(line["outcome"].toString(), QStringLiteral("created"));
            QVERIFY(!line["revision"].toString().isEmpty());
        }
        QCOMPARE(filesIn(*m_place, folder), before);
    }

    void dryRunOnlyNames()
    {
        const auto before = filesIn(*m_place, QFileInfo(m_store).fileName());
        for (const char *filter : {"coordination", "messages:>3"}) { // the latter reads the messages too
            const CtlRun run = ctl({"delete", "--json", "--dry-run", m_store, "--filter", filter});
            VERIFY_CODE(run, 0);
            const auto lines = jsonLines(run.output);
            QCOMPARE(lines.last()["sessions"].toInteger(), qint64(lines.size() - 1));
            QCOMPARE(lines.size() - 1, sessionsIn(m_store, filter));
        }
        QCOMPARE(filesIn(*m_place, QFileInfo(m_store).fileName()), before);
    }

    void expiryIsSetAndTakenBack()
    {
        const QString lines = "json:" + m_place->path("lines") + "?layout=jsonl";
        VERIFY_CODE(ctl({"copy", m_store, lines}), 0);
        const CtlRun run = ctl({"expire", "--json", lines, "--filter", "coordination", "7d"});
        VERIFY_CODE(run, 0);
        const QString bulk = jsonLines(run.output).value(0)["bulk"].toString();
        QCOMPARE(sessionsIn(lines, "expires:any"), sessionsIn(lines, "coordination"));
        VERIFY_CODE(ctl({"restore", lines, "--undo", bulk}), 0);
        QCOMPARE(sessionsIn(lines, "expires:any"), 0);
        VERIFY_CODE(ctl({"expire", m_store, "--filter", "coordination", "7d"}), 1); // multichat knows none
    }

    // Nothing but the vault tells the layout of an empty folder.
    void allOfAStoreComesBack()
    {
        const QString store = m_place->path("lines");
        VERIFY_CODE(ctl({"copy", m_store, "json:" + store}), 0);
        const CtlRun run = ctl({"delete", "--json", store, "--filter", "messages:>=0"});
        VERIFY_CODE(run, 0);
        VERIFY_CODE(ctl({"restore", store, "--undo", jsonLines(run.output).last()["bulk"].toString()}), 0);
        VERIFY_CODE(ctl({"verify", m_store, store}), 0);
    }

    // People paste the last line into their shell, whatever the place is called.
    void hintTakesItBack()
    {
        const QString place = m_place->path("it's \"theirs\"");
        QVERIFY(QDir().rename(m_store, place));
        const qsizetype all = sessionsIn(place);
        const CtlRun run = ctl({"delete", place, "--filter", "coordination"});
        VERIFY_CODE(run, 0);
        QVERIFY(sessionsIn(place) < all);
        const QString hint = QString::fromUtf8(run.output).section(QStringLiteral("To take it back: "), 1);
        QVERIFY2(hint.startsWith(u"sessiondeckctl restore "), run.output.constData());
        QProcess shell;
        QProcessEnvironment environment = ctlEnvironment();
        environment.insert(QStringLiteral("PATH"),
                           QFileInfo(ctlProgram()).path() + u':' + environment.value("PATH"));
        shell.setProcessEnvironment(environment);
        shell.start("sh", {"-c", hint});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.exitCode(), 0);
        QCOMPARE(sessionsIn(place), all);
    }

    void nothingIsDoneOnHalfAnOrder()
    {
        const qsizetype all = sessionsIn(m_store);
        VERIFY_CODE(ctl({"delete", m_store}), 2);
        VERIFY_CODE(ctl({"delete", m_store, "some-id", "--filter", "coordination"}), 2);
        VERIFY_CODE(ctl({"delete", m_store, "--filter", ""}), 2);
        VERIFY_CODE(ctl({"delete", m_store, "some-id", "--dry-run"}), 1); // there is none
        VERIFY_CODE(ctl({"expire", m_store, "7d"}), 2);
        QCOMPARE(sessionsIn(m_store), all);
    }
};

QTEST_GUILESS_MAIN(CtlBulkTest)
#include "tst_ctlbulk.moc"
