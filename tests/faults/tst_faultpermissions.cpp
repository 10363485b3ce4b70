// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/sampledata.h"
#include "tests/contract/scanlog.h"
#include "tests/contract/sessiontext.h"
#include "tests/contract/storeplace.h"
#include "tests/faults/ordinaryuser.h"
#include "tests/support/testresult.h"

#include <QDir>
#include <QFileInfo>

using namespace SessionDeck;

namespace {

// The folder that holds the whole store.
QString folderOf(const StorePlace &place)
{
    const QFileInfo path(place.medium().location().path);
    return path.isDir() ? path.filePath() : path.path();
}

template <typename T> bool isRefused(const Result<T> &result)
{
    return !result
        && (result.error().code == ErrorCode::ReadOnly || result.error().code == ErrorCode::Unauthorized);
}

} // namespace

/// Stores on media that may not be written, or not be read.
class FaultPermissionsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data();
    void protectedStoreIsReadAsUsual();
    void protectedStoreRefusesChanges();
    void unreadableStoreIsAnErrorWithItsPlace();
};

void FaultPermissionsTest::initTestCase_data()
{
    addSubjects(SubjectChoice::WritableFiles);
}

void FaultPermissionsTest::protectedStoreIsReadAsUsual()
{
    StorePlace place;
    place.populate(sampleSessions(4));
    place.close();
    const WriteProtection protection(folderOf(place));
    const QStringList names = place.medium().names();
    {
        const OrdinaryUser user;
        const auto store = place.open(AccessMode::ReadOnly);
        VERIFY_RESULT(store);
        QCOMPARE(scanAll(**store, {.depth = ScanDepth::Complete}).rows.size(), size_t(4));
        for (int number = 0; number < 4; ++number)
            QCOMPARE(loadedText(**store, sampleId(number)), toText(sampleSession(number, number)));
    }
    QCOMPARE(place.medium().names(), names);
}

// Either it does not open for writing at all, or it opens and says that it cannot be written.
void FaultPermissionsTest::protectedStoreRefusesChanges()
{
    StorePlace place;
    place.populate(sampleSessions(4));
    place.close();
    const WriteProtection protection(folderOf(place));
    const MediumBytes before = place.medium().bytes();
    {
        const OrdinaryUser user;
        const auto store = place.open(AccessMode::ReadWrite);
        if (store) {
            const Capabilities can = (*store)->capabilities();
            QVERIFY(!can.write && !can.append && !can.remove && !can.readOnlyReason.isEmpty());
            QVERIFY(isRefused((*store)->write(sampleSession(9), Expect::absent())));
            QVERIFY(isRefused((*store)->write(sampleSession(2, 4), Expect::anything())));
            QVERIFY(isRefused((*store)->append({.id = sampleId(2), .messages = {sampleMessage(2, 7)}})));
            QVERIFY(isRefused((*store)->remove(sampleId(2), Expect::anything())));
        } else {
            QVERIFY(isRefused(store));
        }
    }
    QCOMPARE(difference(before, place.medium().bytes()), QString());
}

void FaultPermissionsTest::unreadableStoreIsAnErrorWithItsPlace()
{
    StorePlace place;
    place.populate(sampleSessions(4));
    place.close();
    const QString folder = folderOf(place);
    openToEverybody(folder);
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden))
        QVERIFY(QFile::setPermissions(folder + u'/' + name, {}));
    const OrdinaryUser user;
    const auto store = place.open(AccessMode::ReadOnly);
    if (!store) {
        QCOMPARE(store.error().code, ErrorCode::Unauthorized);
        QVERIFY2(store.error().place.startsWith(folder), qPrintable(describe(store.error())));
        return;
    }
    // A store of many files opens, and none of them is passed over in silence.
    const ScanLog log = scanAll(**store);
    if (!log.outcome) {
        QCOMPARE(log.outcome.error().code, ErrorCode::Unauthorized);
        QVERIFY2(log.outcome.error().place.startsWith(folder), qPrintable(describe(log.outcome.error())));
        return;
    }
    QCOMPARE(log.rows.size() + log.damage.size(), size_t(4));
    for (const SessionSummary &row : log.rows) {
        QCOMPARE(row.health, Health::Damaged);
        QVERIFY2(row.reason.contains(folder), qPrintable(row.reason));
        const Result<LoadedSession> loaded = (*store)->load({.id = row.id});
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::Unauthorized);
    }
}

QTEST_GUILESS_MAIN(FaultPermissionsTest)
#include "tst_faultpermissions.moc"
