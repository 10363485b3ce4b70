// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/asyncstore.h"
#include "tests/support/soon.h"
#include "tests/support/temporaryplace.h"

#include <QTest>

#include <semaphore>

using namespace SessionDeck;

namespace {

// Where a store hangs, as one does whose folder is on a server that is gone.
struct Hang
{
    std::binary_semaphore reached{0};
    std::binary_semaphore answers{0};
    std::atomic<bool> isOver = false;
};

StoreOpener hangingOpener(const std::shared_ptr<Hang> &hang)
{
    return [hang](const StoreLocation &location, const OpenOptions &options) {
        hang->reached.release();
        hang->answers.acquire();
        Result<OpenedStore> opened = openStore(location, options);
        hang->isOver = true;
        return opened;
    };
}

} // namespace

class HangingStoreTest : public QObject
{
    Q_OBJECT
private slots:
    // And what hangs can still end as it likes.
    void theEndDoesNotWaitForIt()
    {
        const TemporaryPlace place;
        const auto hang = std::make_shared<Hang>();
        QObject guard;
        bool isTold = false;
        {
            AsyncStore store({.driver = "json", .layout = "jsonl", .path = place.path("none")}, {}, nullptr,
                             hangingOpener(hang));
            store.run(
                &guard, [](SessionStore &opened, std::stop_token stop) { return opened.statistics(stop); },
                [&isTold](const Result<StoreStatistics> &) { isTold = true; });
            hang->reached.acquire();
        }
        QVERIFY(!hang->isOver);
        hang->answers.release();
        VERIFY_SOON(hang->isOver);
        VERIFY_SOON(isTold); // the guard is there, and nothing else that it would need
    }
};

QTEST_GUILESS_MAIN(HangingStoreTest)
#include "tst_hangingstore.moc"
