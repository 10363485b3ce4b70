// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openstore.h"
#include "tests/support/ctl.h"
#include "tests/support/database.h"
#include "tests/support/openedstores.h"
#include "tests/support/randomkills.h"
#include "tests/support/storerows.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"
#include "tests/support/transferstores.h"

#include <QSet>

using namespace SessionDeck;

namespace {

constexpr int backupKills = 200;
constexpr int kills = 200; // of copying, and as many of moving
constexpr int sessions = 60;

} // namespace

/// kill -9 of copy, move and backup at random moments: what is in a target is whole, a copy goes on from its
/// report, and a backup file is complete or absent.
class CtlTransferCrashTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void killedCopiesGoOn_data();
    void killedCopiesGoOn();
    void killedBackupsLeaveNothing();

private:
    void checkAllWhole(const QStringList &stores);
    bool copyAgainstKills(const QString &source, const QString &target, bool move);

    TemporaryPlace m_place;
    RandomKills m_runs;
    QMap<QString, QByteArray> m_hashes; // of every session
    int m_kills = 0;
    int m_resumed = 0;
};

void CtlTransferCrashTest::initTestCase()
{
    const auto store = newStore({.driver = "json", .path = m_place.path("origin")});
    for (int i = 0; i < sessions; ++i) {
        const QString id = QStringLiteral("s%1").arg(i);
        VERIFY_RESULT(store->write(richSession(id, 1 + i % 7), Expect::absent()));
        m_hashes[id] = hashIn(*store, id);
    }
    VERIFY_CODE(ctl({"copy", m_place.path("origin"), "sqlite:" + m_place.path("first.db")}), 0);
}

// Each session is in one of the stores at least, and wherever it is, it is whole.
void CtlTransferCrashTest::checkAllWhole(const QStringList &stores)
{
    QSet<QString> found;
    for (const QString &path : stores) {
        if (!QFile::exists(path) || QFileInfo(path).size() == 0)
            continue;
        const auto opened = openStore({.path = path}, {.mode = AccessMode::ReadWrite});
        if (!opened && opened.error().code == ErrorCode::NotFound)
            continue; // killed before the tables were made
        VERIFY_RESULT(opened);
        for (const QString &id : listedIds(*opened->store)) {
            QCOMPARE(hashIn(*opened->store, id), m_hashes[id]);
            found.insert(id);
        }
    }
    QCOMPARE(found.size(), sessions);
}

void CtlTransferCrashTest::killedCopiesGoOn_data()
{
    QTest::addColumn<bool>("move");
    QTest::newRow("copy") << false;
    QTest::newRow("move") << true;
}

// Kills and resumes one copy until it has ended or there were kills enough; whether it has ended.
bool CtlTransferCrashTest::copyAgainstKills(const QString &source, const QString &target, bool move)
{
    const QString report = target + ".report";
    QStringList words{"copy", source, "sqlite:" + target, "--report", report};
    if (move)
        words += "--move";
    while (m_kills < kills) {
        const bool known = QFileInfo(report).size() > 0 && readFile(report).contains('\n');
        if (!known)
            QFile::remove(report);
        const bool ended
            = m_runs.run(words + (known ? QStringList{"--resume"} : QStringList())) == RandomKills::End::Done;
        checkAllWhole({source, target});
        if (ended || QTest::currentTestFailed())
            return ended;
        ++m_kills;
        m_resumed += known ? 1 : 0;
    }
    return false;
}

void CtlTransferCrashTest::killedCopiesGoOn()
{
    QFETCH(bool, move);
    QString source = m_place.path(move ? "first.db" : "origin");
    m_kills = m_resumed = 0;
    int completed = 0;
    for (int number = 0; m_kills < kills && !QTest::currentTestFailed(); ++number) {
        const QString target = m_place.path(QStringLiteral("%1-%2.db").arg(move).arg(number));
        if (!copyAgainstKills(source, target, move))
            continue;
        ++completed;
        QCOMPARE(listedIds(*openAt(target)).size(), sessions);
        QCOMPARE(listedIds(*openAt(source)).size(), move ? 0 : sessions);
        source = move ? target : source;
    }
    qInfo("%d kills hit a copy that went on from its report, %d copies came to their end", m_resumed,
          completed);
    QVERIFY2(m_resumed > 5 && completed > 0, "this proves nothing");
}

void CtlTransferCrashTest::killedBackupsLeaveNothing()
{
    const QString source = m_place.path("origin");
    int made = 0;
    for (int round = 0; round < backupKills; ++round) {
        const QString file = m_place.path(QStringLiteral("backup%1.db").arg(made));
        const bool ended = m_runs.run({"backup", source, file}) == RandomKills::End::Done;
        if (!QFile::exists(file)) {
            QVERIFY(!ended);
            continue;
        }
        ++made;
        QCOMPARE(queryDatabase(file, "PRAGMA integrity_check"), QStringList{"ok"});
        checkAllWhole({file});
    }
    qInfo("%d of %d backups were made", made, backupKills);
    QVERIFY2(made > 0 && made < backupKills, "this proves nothing");
    VERIFY_CODE(ctl({"backup", source, m_place.path("last.db")}), 0);
}

QTEST_GUILESS_MAIN(CtlTransferCrashTest)
#include "tst_ctltransfercrash.moc"
