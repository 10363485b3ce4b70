// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/churn.h"
#include "tests/contract/rivalprocess.h"
#include "tests/contract/storeplace.h"
#include "tests/support/testresult.h"

#include <random>

using namespace SessionDeck;

namespace {

constexpr int kills = 200;
constexpr int everyStart = 10; // each tenth round is killed while it starts, before its first step
constexpr unsigned longestRun = 20'000; // us from the first step to the kill
constexpr unsigned longestStart = 30'000;

QString toText(const ChurnState &state)
{
    QString text;
    for (auto session = state.begin(); session != state.end(); ++session)
        text += session.key() + u" = " + session.value().join(u"\n  ") + u'\n';
    return text;
}

quint32 chosenSeed()
{
    const QByteArray seed = qgetenv("SESSIONDECK_SEED");
    return seed.isEmpty() ? std::random_device()() : seed.toUInt();
}

} // namespace

/// kill -9 of a writing process at random moments. What was acknowledged is there, what was under way is
/// there or is not, and nothing is there by half. The environment variable SESSIONDECK_SEED repeats a run, as
/// far as the moments of the kills can be repeated.
class ContractCrashTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data();
    void everyKillLeavesTheOldOrTheNew();
};

void ContractCrashTest::initTestCase_data()
{
    addSubjects(SubjectChoice::Writable);
}

void ContractCrashTest::everyKillLeavesTheOldOrTheNew()
{
    const quint32 seed = chosenSeed();
    qInfo("SESSIONDECK_SEED=%u", seed);
    std::mt19937 random(seed);
    StorePlace place;
    ChurnState expected;
    int next = 0;
    int halfway = 0; // steps that were done but not acknowledged
    // Where a step takes long, few runs get beyond their first.
    for (int round = 0; round < kills || (next <= kills && round < 3 * kills); ++round) {
        const bool awaitStep = round % everyStart != 0;
        const unsigned delay = unsigned(random() % (awaitStep ? longestRun : longestStart));
        const int acknowledged
            = runAndKill({{"churn", place.uri(), QString::number(seed)}, next, delay, awaitStep});
        for (; next <= acknowledged; ++next)
            applyStep(expected, churnStep(seed, next));
        const auto store = place.open(AccessMode::ReadWrite);
        VERIFY_RESULT(store);
        const ChurnState found = readState(**store);
        if (found != expected) {
            applyStep(expected, churnStep(seed, next++));
            ++halfway;
        }
        QVERIFY2(found == expected,
                 qPrintable("after step " + QString::number(next - 1) + " there should be\n"
                            + toText(expected) + "but is\n" + toText(found)));
    }
    qInfo("%d steps, %d of them between the change and the acknowledgement", next, halfway);
    QVERIFY2(next > kills, "hardly a step was done: this proves nothing");
}

QTEST_GUILESS_MAIN(ContractCrashTest)
#include "tst_contractcrash.moc"
