// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/rivalprocess.h"
#include "tests/contract/sampledata.h"
#include "tests/contract/storeplace.h"
#include "tests/support/testresult.h"

#include <QDeadlineTimer>
#include <QSet>

#include <functional>
#include <thread>

using namespace SessionDeck;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 60s; // for changes that come within 300 ms on a machine with nothing else to do

/// What a source reported until it was enough.
struct Reports
{
    QSet<QString> changed = {};
    QSet<QString> removed = {};
    bool rescan = false;
    QString error = {};

    friend bool operator==(const Reports &, const Reports &) = default;
};

QString toText(const Reports &reports)
{
    return "changed: " + QStringList(reports.changed.values()).join(u' ')
        + "; removed: " + QStringList(reports.removed.values()).join(u' ')
        + (reports.rescan ? "; rescan; " : "; ") + reports.error;
}

Reports collect(ChangeSource &source, const std::function<bool(const Reports &)> &isEnough)
{
    Reports reports;
    QDeadlineTimer deadline(patience);
    while (!deadline.hasExpired() && !isEnough(reports)) {
        const Result<StoreChanges> changes = source.wait(500ms);
        if (!changes) {
            reports.error = describe(changes.error());
            return reports;
        }
        reports.changed += QSet<QString>(changes->changed.begin(), changes->changed.end());
        reports.removed += QSet<QString>(changes->removed.begin(), changes->removed.end());
        reports.rescan = reports.rescan || changes->rescan;
    }
    return reports;
}

Reports collectChange(ChangeSource &source, const QString &id)
{
    return collect(source, [&](const Reports &r) { return r.changed.contains(id) || r.rescan; });
}

} // namespace

/// ChangeSource: another program's changes are told, and nobody else's.
class ContractWatchTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data();
    void tellsWhichSessionChanged();
    void tellsWhichSessionIsGone();
    void losesNoneOfMany();
    void quietStoreSaysNothing();
    void interruptEndsTheWait();
    void outlivesTheStoreObject();
};

void ContractWatchTest::initTestCase_data()
{
    addSubjects(SubjectChoice::Writable);
}

void ContractWatchTest::tellsWhichSessionChanged()
{
    StorePlace place;
    place.populate(sampleSessions(3));
    const auto source = place.store().watch();
    VERIFY_RESULT(source);
    QVERIFY(!(*source)->method().isEmpty());
    runRival({"put", place.uri(), "new one", "1"});
    Reports reports = collectChange(**source, "new one");
    QVERIFY2(reports.changed == QSet<QString>{"new one"} && reports.removed.isEmpty(),
             qPrintable(toText(reports)));
    runRival({"append", place.uri(), sampleId(1), "1", "text"});
    reports = collectChange(**source, sampleId(1));
    QSet<QString> late{"new one"}; // may be told of a second time
    QVERIFY2(reports.changed - late == QSet<QString>{sampleId(1)}, qPrintable(toText(reports)));
    runRival({"count", place.uri(), "new one", "3"});
    reports = collectChange(**source, "new one");
    late = {sampleId(1)};
    QVERIFY2(reports.changed - late == QSet<QString>{"new one"}, qPrintable(toText(reports)));
}

void ContractWatchTest::tellsWhichSessionIsGone()
{
    StorePlace place;
    place.populate(sampleSessions(3));
    const auto source = place.store().watch();
    VERIFY_RESULT(source);
    runRival({"remove", place.uri(), sampleId(1)});
    const Reports reports
        = collect(**source, [](const Reports &r) { return !r.removed.isEmpty() || r.rescan; });
    QVERIFY2(reports.removed == QSet<QString>{sampleId(1)}, qPrintable(toText(reports)));
}

// Changes that come between two calls are kept.
void ContractWatchTest::losesNoneOfMany()
{
    StorePlace place;
    place.populate({});
    const auto source = place.store().watch();
    VERIFY_RESULT(source);
    runRival({"put", place.uri(), "many", "200"});
    const Reports reports
        = collect(**source, [](const Reports &r) { return r.changed.size() == 200 || r.rescan; });
    QVERIFY2(reports.changed.size() == 200 || reports.rescan, qPrintable(toText(reports)));
}

void ContractWatchTest::quietStoreSaysNothing()
{
    StorePlace place;
    place.populate(sampleSessions(3));
    const auto source = place.store().watch();
    VERIFY_RESULT(source);
    const auto reader = place.open(AccessMode::ReadOnly);
    VERIFY_RESULT(reader);
    VERIFY_RESULT((*reader)->load({.id = sampleId(1)}));
    VERIFY_RESULT((*reader)->statistics({}));
    const Result<StoreChanges> nothing = (*source)->wait(700ms);
    VERIFY_RESULT(nothing);
    QVERIFY2(nothing->isEmpty(), qPrintable(nothing->changed.join(u' ') + nothing->removed.join(u' ')));
}

void ContractWatchTest::interruptEndsTheWait()
{
    StorePlace place;
    place.populate(sampleSessions(1));
    const auto source = place.store().watch();
    VERIFY_RESULT(source);
    // Before a wait it ends the next one; if not, the program runs into its time limit here.
    (*source)->interrupt();
    VERIFY_RESULT((*source)->wait(1h));
    std::thread other([&] {
        std::this_thread::sleep_for(50ms);
        (*source)->interrupt();
    });
    const Result<StoreChanges> nothing = (*source)->wait(1h);
    other.join();
    VERIFY_RESULT(nothing);
    QVERIFY(nothing->isEmpty());
    // And it is used up.
    runRival({"put", place.uri(), "after", "1"});
    QVERIFY(collectChange(**source, "after").changed.contains("after"));
}

void ContractWatchTest::outlivesTheStoreObject()
{
    StorePlace place;
    place.populate(sampleSessions(2));
    const auto source = place.store().watch();
    VERIFY_RESULT(source);
    place.close();
    runRival({"append", place.uri(), sampleId(0), "1", "text"});
    const Reports reports = collectChange(**source, sampleId(0));
    QVERIFY2(reports.changed.contains(sampleId(0)), qPrintable(toText(reports)));
}

QTEST_GUILESS_MAIN(ContractWatchTest)
#include "tst_contractwatch.moc"
