// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/sampledata.h"
#include "tests/contract/scanlog.h"
#include "tests/contract/sessiontext.h"
#include "tests/contract/storeplace.h"
#include "tests/support/testresult.h"

#include <QRegularExpression>

using namespace SessionDeck;

namespace {

// Where the layout cannot do it at all, that may be the reason given.
template <typename T> bool isRefused(const Result<T> &result)
{
    const ErrorCode code = result ? ErrorCode::Io : result.error().code;
    const bool never
        = code == ErrorCode::Unsupported && !(currentSubject().can.write && currentSubject().can.expiry);
    return !result && (code == ErrorCode::ReadOnly || never) && !result.error().message.isEmpty();
}

// Everything that could change the store.
void tryToChange(SessionStore &store)
{
    QVERIFY(isRefused(store.write(sampleSession(1, 4), Expect::anything())));
    QVERIFY(isRefused(store.write(sampleSession(1), Expect::anything()))); // even if it is the same
    QVERIFY(isRefused(store.write(sampleSession(9), Expect::absent())));
    QVERIFY(isRefused(store.append({.id = sampleId(1), .messages = {sampleMessage(1, 3)}})));
    QVERIFY(isRefused(store.remove(sampleId(1), Expect::anything())));
    QVERIFY(isRefused(store.setExpiry(sampleId(1), Timestamp::now(), Expect::anything())));
}

// Everything that reads.
void readAll(SessionStore &store)
{
    const ScanLog log = scanAll(store, {.depth = ScanDepth::Complete});
    VERIFY_RESULT(log.outcome);
    QCOMPARE(log.rows.size(), 3);
    for (const SessionSummary &row : log.rows) {
        VERIFY_RESULT(store.load({.id = row.id}));
        VERIFY_RESULT(store.raw({.id = row.id}));
    }
    VERIFY_RESULT(store.statistics({}));
}

} // namespace

/// AccessMode::ReadOnly. Media that are read-only themselves: tests/faults.
class ContractReadOnlyTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data();
    void refusesEveryChange();
    void readingLeavesNoTrace();
};

void ContractReadOnlyTest::initTestCase_data()
{
    addSubjects(SubjectChoice::All);
}

void ContractReadOnlyTest::refusesEveryChange()
{
    StorePlace place;
    place.populate(sampleSessions(3));
    const MediumBytes before = place.medium().bytes();
    const auto store = place.open(AccessMode::ReadOnly);
    VERIFY_RESULT(store);
    tryToChange(**store);
    QCOMPARE(difference(before, place.medium().bytes()), QString());
}

// No lock file, journal, index or key appears, neither while the store is open nor after.
void ContractReadOnlyTest::readingLeavesNoTrace()
{
    StorePlace place;
    place.populate(sampleSessions(3));
    place.close();
    const MediumBytes before = place.medium().bytes();
    const QStringList names = place.medium().names();
    {
        const auto store = place.open(AccessMode::ReadOnly);
        VERIFY_RESULT(store);
        readAll(**store);
        QCOMPARE(difference(before, place.medium().bytes()), QString());
    }
    QStringList left = place.medium().names();
    const QRegularExpression companions(currentSubject().companions);
    left.removeIf([&](const QString &name) { return companions.match(name).hasMatch(); });
    QCOMPARE(left, names);
    QCOMPARE(difference(before, place.medium().bytes()), QString());
}

QTEST_GUILESS_MAIN(ContractReadOnlyTest)
#include "tst_contractreadonly.moc"
