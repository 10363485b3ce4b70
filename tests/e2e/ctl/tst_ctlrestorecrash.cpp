// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openstore.h"
#include "tests/support/ctl.h"
#include "tests/support/randomkills.h"
#include "tests/support/storerows.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"
#include "tests/support/transferstores.h"

#include <QTest>

using namespace SessionDeck;

namespace {

constexpr int restoreKills = 200;
constexpr int deleted = 40; // sessions

QStringList idsInTrash(const QString &store)
{
    QStringList ids;
    for (const QJsonObject &line : jsonLines(ctl({"trash", "--json", store}).output))
        ids += line["id"].toString();
    return ids;
}

} // namespace

/// kill -9 of deleting many sessions and of restoring them all, at random moments: each session is whole in
/// the store or in the trash, and the next run brings the rest.
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
    VERIFY_CODE(ctl(deletion), 0);
    RandomKills runs;
    int kills = 0;
    for (int round = 0; kills < restoreKills && !QTest::currentTestFailed(); ++round) {
        const bool restoring = round % 2 == 0;
        const QStringList words = restoring ? QStringList{"restore", toUri(location), "--trash"} : deletion;
        kills += runs.run(words) == RandomKills::End::Killed ? 1 : 0;
        check(location);
    }
    VERIFY_CODE(ctl({"restore", toUri(location), "--trash"}), 0);
    QCOMPARE(listedIds(*openStore(location, {})->store).size(), deleted);
    check(location);
}

QTEST_GUILESS_MAIN(CtlRestoreCrashTest)
#include "tst_ctlrestorecrash.moc"
