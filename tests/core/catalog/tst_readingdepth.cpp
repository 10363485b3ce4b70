// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/livecatalog.h"

#include "tests/support/soon.h"
#include "tests/support/storescript.h"

#include <QTest>

using namespace SessionDeck;
using namespace std::chrono_literals;

/// How deep a catalog reads what changed.
class ReadingDepthTest : public QObject
{
    Q_OBJECT
private slots:
    void readsCountsAtOnceWhereTheyAreCheap();
};

// The script knows no sizes, so that every row wants a complete look, and a cheap one is part of the first.
void ReadingDepthTest::readsCountsAtOnceWhereTheyAreCheap()
{
    const auto script = std::make_shared<StoreScript>();
    script->put("s001", 1);
    LiveCatalog catalog({}, {}, nullptr, StoreScript::opener(script));
    catalog.start();
    const auto depthsOfAChange = [&] {
        script->takeDepths();
        script->put("s001", 5);
        std::vector<ScanDepth> depths;
        do {
            QTest::qWait(300); // what is looked at twice is so within this time, unless the machine is busy
            const std::vector<ScanDepth> more = script->takeDepths();
            depths.insert(depths.end(), more.begin(), more.end());
        } while (depths.empty() || depths.back() != ScanDepth::Complete);
        return depths;
    };
    const std::vector<ScanDepth> twice{ScanDepth::Headers, ScanDepth::Complete};
    COMPARE_SOON(catalog.state().phase, StorePhase::Live);
    VERIFY_SOON(depthsOfAChange() == std::vector{ScanDepth::Complete});
    script->delayCompleteScans(50ms);
    depthsOfAChange(); // now it is known that they are not
    QCOMPARE(depthsOfAChange(), twice);
}

QTEST_GUILESS_MAIN(ReadingDepthTest)
#include "tst_readingdepth.moc"
