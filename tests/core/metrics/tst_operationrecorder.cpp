// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/meteredopener.h"
#include "core/store/storekey.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"

#include <QTest>

#include <thread>

using namespace SessionDeck;

namespace {

const OperationFigures *find(const std::vector<OperationFigures> &all, const QByteArray &operation)
{
    for (const OperationFigures &figures : all) {
        if (figures.operation == operation)
            return &figures;
    }
    return nullptr;
}

} // namespace

class OperationRecorderTest : public QObject
{
    Q_OBJECT
private slots:
    void manyThreadsLoseNothing()
    {
        constexpr int threads = 4;
        constexpr int each = 50'000;
        OperationRecorder recorder;
        LatencyHistogram all;
        const auto collect = [&] {
            for (const OperationFigures &figures : recorder.take())
                all.merge(figures.latencies);
        };
        {
            std::atomic<int> working = threads;
            std::vector<std::jthread> workers;
            for (int thread = 0; thread < threads; ++thread)
                workers.emplace_back([&recorder, &working, thread] {
                    for (int i = 0; i < each; ++i) {
                        recorder.record(Operation::Load, OperationOutcome::Done,
                                        std::chrono::nanoseconds(1 + thread * 1'000'000 + i));
                        std::this_thread::yield();
                    }
                    --working;
                });
            // As often as is recorded: what is taken between two steps of a recording must not be lost either.
            while (working > 0)
                collect();
        }
        collect();
        QCOMPARE(all.count(), quint64(threads * each));
        const double exact = double(each) * (1.0 + 2.0 + 3.0) * 1e6 + threads * double(each) * (each + 1) / 2;
        QVERIFY(std::abs(all.total() - exact) < 1);
    }

    void takingStartsAnew()
    {
        OperationRecorder recorder;
        recorder.record(Operation::Write, OperationOutcome::Failed, std::chrono::milliseconds(3));
        recorder.record(Operation::Write, OperationOutcome::Refused, std::chrono::milliseconds(3));
        const std::vector<OperationFigures> first = recorder.take();
        QCOMPARE(first.size(), size_t(1));
        QCOMPARE(first[0].operation, QByteArray("write"));
        QCOMPARE(first[0].failed, quint64(1));
        QCOMPARE(first[0].refused, quint64(1));
        QCOMPARE(first[0].latencies.count(), quint64(2));
        QVERIFY(recorder.take().empty());
    }

    void everyCallOfTheContractIsRecorded()
    {
        const TemporaryPlace place;
        const auto recorders = std::make_shared<OperationRecorders>();
        const StoreLocation location{.driver = "json", .path = place.path("store")};
        Result<OpenedStore> opened = meteredOpener(recorders)(location, {.mode = AccessMode::Create});
        VERIFY_RESULT(opened);
        SessionStore &store = *opened->store;
        Session session;
        session.id = "one";
        VERIFY_RESULT(store.write(session, Expect::anything()));
        VERIFY_RESULT(store.append({.id = "one", .messages = {Message{.content = "hello"}}}));
        VERIFY_RESULT(store.load({.id = "one"}));
        QVERIFY(!store.load({.id = "none"}));
        VERIFY_RESULT(store.raw({.id = "one"}));
        VERIFY_RESULT(store.scan({}, {}));
        VERIFY_RESULT(store.statistics({}));
        VERIFY_RESULT(store.watch());
        VERIFY_RESULT(store.setExpiry("one", Timestamp::fromSeconds(4e9), Expect::anything()));
        VERIFY_RESULT(store.remove("one", Expect::anything()));
        QVERIFY(store.capabilities().write);
        const std::vector<OperationFigures> figures = recorders->of(storeKey(location))->take();
        for (const char *operation :
             {"open", "write", "append", "raw", "scan", "statistics", "watch", "set_expiry", "remove"}) {
            const OperationFigures *found = find(figures, operation);
            QVERIFY2(found, operation);
            QCOMPARE(found->latencies.count(), quint64(1));
            QCOMPARE(found->failed + found->refused, quint64(0));
            QVERIFY(found->latencies.total() > 0);
        }
        QCOMPARE(find(figures, "load")->latencies.count(), quint64(2));
        QCOMPARE(find(figures, "load")->refused, quint64(1));
    }

    // And not one by one behind the decorator's back: the store has cheaper ways.
    void manyAtOnceAreRecordedEach()
    {
        const TemporaryPlace place;
        const auto recorders = std::make_shared<OperationRecorders>();
        const StoreLocation location{.driver = "sqlite", .path = place.path("store.db")};
        Result<OpenedStore> opened = meteredOpener(recorders)(location, {.mode = AccessMode::Create});
        VERIFY_RESULT(opened);
        std::vector<WriteRequest> requests(300);
        QStringList ids{"none"};
        for (size_t i = 0; i < requests.size(); ++i)
            ids += requests[i].session.id = QString::number(i);
        QCOMPARE(opened->store->writeMany(requests).size(), size_t(300));
        QCOMPARE(opened->store->loadMany({.ids = ids}).size(), size_t(301));
        const std::vector<OperationFigures> figures = recorders->of(storeKey(location))->take();
        QCOMPARE(find(figures, "write")->latencies.count(), quint64(300));
        QCOMPARE(find(figures, "load")->latencies.count(), quint64(301));
        QCOMPARE(find(figures, "load")->refused, quint64(1));
        QVERIFY(opened->store->loadMany({}).empty());
    }

    void aFailedOpeningIsAFailure()
    {
        const auto recorders = std::make_shared<OperationRecorders>();
        const StoreLocation nowhere{.driver = "redis", .layout = "native", .path = "/nowhere/r.sock"};
        QVERIFY(!meteredOpener(recorders)(nowhere, {.connectTimeout = std::chrono::milliseconds(100)}));
        const std::vector<OperationFigures> figures = recorders->of(storeKey(nowhere))->take();
        QCOMPARE(find(figures, "open")->failed, quint64(1));
    }
};

QTEST_GUILESS_MAIN(OperationRecorderTest)
#include "tst_operationrecorder.moc"
