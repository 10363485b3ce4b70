// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/stopscope.h"
#include "tests/contract/sampledata.h"
#include "tests/contract/scanlog.h"
#include "tests/contract/sessiontext.h"
#include "tests/contract/storeplace.h"
#include "tests/contract/subject.h"
#include "tests/support/testresult.h"

using namespace SessionDeck;

namespace {

// A request to stop that stands already.
class StoppedScope
{
public:
    StoppedScope() : m_scope(m_source.get_token())
    {
        m_source.request_stop();
    }

private:
    std::stop_source m_source;
    StopScope m_scope;
};

} // namespace

/// A batch that is asked to stop: what was not done has changed nothing, and says so.
class ContractStopTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data();
    void stoppedRemovalsLeaveTheirSessions();
    void stoppedWritesMakeNothing();
    void withoutARequestAllIsDone();
};

void ContractStopTest::initTestCase_data()
{
    addSubjects(SubjectChoice::Writable);
}

void ContractStopTest::stoppedRemovalsLeaveTheirSessions()
{
    StorePlace place;
    place.populate(sampleSessions(4));
    SessionStore &store = place.store();
    const std::vector<RemoveRequest> requests{{.id = sampleId(0)}, {.id = sampleId(2)}};
    std::vector<Result<void>> removed;
    {
        const StoppedScope stopped;
        removed = store.removeMany(requests);
    }
    QCOMPARE(removed.size(), requests.size());
    QStringList left{sampleId(0), sampleId(1), sampleId(2), sampleId(3)};
    for (size_t i = 0; i < removed.size(); ++i) {
        if (removed[i])
            left.removeAll(requests[i].id);
        else
            QCOMPARE(removed[i].error().code, ErrorCode::Cancelled);
        QVERIFY(!store.capabilities().goesThroughAll || !removed[i]);
    }
    QCOMPARE(scanAll(store).ids(), left);
}

void ContractStopTest::stoppedWritesMakeNothing()
{
    StorePlace place;
    place.populate(sampleSessions(1));
    SessionStore &store = place.store();
    const QString before = loadedText(store, sampleId(0));
    std::vector<Result<Revision>> written;
    {
        const StoppedScope stopped;
        written = store.writeMany({{.session = sampleSession(0, 9), .expect = Expect::anything()},
                                   {.session = sampleSession(1), .expect = Expect::absent()}});
    }
    for (const Result<Revision> &each : written) {
        if (!each)
            QCOMPARE(each.error().code, ErrorCode::Cancelled);
        QVERIFY(!store.capabilities().goesThroughAll || !each);
    }
    if (!written[0])
        QCOMPARE(loadedText(store, sampleId(0)), before);
    QCOMPARE(scanAll(store).ids().contains(sampleId(1)), written[1].has_value());
}

void ContractStopTest::withoutARequestAllIsDone()
{
    StorePlace place;
    place.populate(sampleSessions(2));
    const std::stop_source source;
    const StopScope scope(source.get_token());
    for (const Result<void> &removed : place.store().removeMany({{.id = sampleId(0)}, {.id = sampleId(1)}}))
        VERIFY_RESULT(removed);
    QCOMPARE(scanAll(place.store()).ids(), QStringList());
}

QTEST_GUILESS_MAIN(ContractStopTest)
#include "tst_contractstop.moc"
