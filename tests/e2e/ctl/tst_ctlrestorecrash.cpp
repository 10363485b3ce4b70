// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openstore.h"
#include "tests/support/ctl.h"
#include "tests/support/storerows.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"
#include "tests/support/transferstores.h"

#include <QTest>

#include <csignal>
#include <random>

using namespace SessionDeck;

namespace {

constexpr int restoreKills = 200;
constexpr int deleted = 40; // sessions

// Runs it and kills it after so many milliseconds, unless it has ended by then.
bool wasKilled(const QStringList &arguments, unsigned delay)
{
    QProcess process;
    process.setProcessEnvironment(ctlEnvironment());
    process.start(ctlProgram(), arguments);
    process.waitForStarted();
    if (process.waitForFinished(int(delay)))
        return false;
    ::kill(pid_t(process.processId()), SIGKILL);
    process.waitForFinished();
    return true;
}

QStringList idsInTrash(const QString &store)
{
    QStringList ids;
    for (const QJsonObject &line : jsonLines(ctl({"trash", "--json", store}).output))
        ids += line["id"].toString();
    return ids;
}

} // namespace

/// kill -9 of deleting many sessions and of restoring them all, at random moments: each session is whole in
/// the store or in the trash, and the next run brings the rest. SESSIONDECK_SEED repeats the moments.
class CtlRestoreCrashTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data();
    void sessionsAreInTheStoreOrInTheTrash();

private:
    void check(const StoreLocation &location);

    QMap<QString, QByteArray> m_hashes;
};

void CtlRestoreCrashTest::initTestCase_data()
{
    QTest::addColumn<QString>("uri");
    QTest::newRow("jsonl") << "json:%1/talks?layout=jsonl";
    QTest::newRow("sqlite") << "sqlite:%1/talks.db?layout=native";
}

// A session that is in both is one whose deletion was kept and did not come: it is there as it was.
void CtlRestoreCrashTest::check(const StoreLocation &location)
{
    const Result<OpenedStore> opened = openStore(location, {});
    VERIFY_RESULT(opened);
    const QStringList listedNow = listedIds(*opened->store);
    QSet<QString> found(listedNow.begin(), listedNow.end());
    for (const QString &id : listedNow)
        QCOMPARE(hashIn(*opened->store, id), m_hashes[id]);
    for (const QString &id : idsInTrash(toUri(location)))
        found.insert(id);
    QCOMPARE(found.size(), deleted);
}

void CtlRestoreCrashTest::sessionsAreInTheStoreOrInTheTrash()
{
    QFETCH_GLOBAL(QString, uri);
    const QByteArray seed = qgetenv("SESSIONDECK_SEED");
    const quint32 chosen = seed.isEmpty() ? std::random_device()() : seed.toUInt();
    qInfo("SESSIONDECK_SEED=%u", chosen);
    std::mt19937 random(chosen);
    const TemporaryPlace place;
    const StoreLocation location = parseLocation(uri.arg(place.path(".").chopped(2)))->location;
    {
        const auto store = newStore(location);
        for (int i = 0; i < deleted; ++i) {
            const QString id = QStringLiteral("s%1").arg(i, 2, 10, QLatin1Char('0'));
            Session session = richSession(id, 1 + i % 5);
            session.expires = {};
            VERIFY_RESULT(store->write(session, Expect::absent()));
            m_hashes[id] = hashIn(*store, id);
        }
    }
    QStringList deletion{"delete", toUri(location)}; // with its layout: an empty folder does not tell
    deletion += m_hashes.keys();
    QElapsedTimer time;
    time.start();
    VERIFY_CODE(ctl(deletion), 0);
    const unsigned usual = unsigned(time.elapsed());
    int kills = 0;
    for (int round = 0; kills < restoreKills && !QTest::currentTestFailed(); ++round) {
        const bool restoring = round % 2 == 0;
        const QStringList words = restoring ? QStringList{"restore", toUri(location), "--trash"} : deletion;
        kills += wasKilled(words, unsigned(random() % (usual + usual / 8 + 1))) ? 1 : 0;
        check(location);
    }
    VERIFY_CODE(ctl({"restore", toUri(location), "--trash"}), 0);
    QCOMPARE(listedIds(*openStore(location, {})->store).size(), deleted);
    check(location);
}

QTEST_GUILESS_MAIN(CtlRestoreCrashTest)
#include "tst_ctlrestorecrash.moc"
