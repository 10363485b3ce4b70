// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openstore.h"
#include "tests/contract/sampledata.h"
#include "tests/contract/scanlog.h"
#include "tests/contract/sessiontext.h"
#include "tests/contract/subject.h"
#include "tests/faults/smalldisk.h"
#include "tests/support/testresult.h"

using namespace SessionDeck;

namespace {

constexpr qint64 diskBytes = 512 * 1024;

// A store of the current subject on the disk, made if there is none.
Result<OpenedStore> storeOn(const SmallDisk &disk)
{
    const Subject &subject = currentSubject();
    const bool isFile = subject.driver == QByteArrayView("sqlite");
    return openStore({.driver = subject.driver,
                      .layout = subject.layout,
                      .path = disk.path(isFile ? "sessions.db" : "store")},
                     {.mode = AccessMode::Create});
}

bool isFull(const SmallDisk &disk, ErrorCode code)
{
    return code == ErrorCode::NoSpace || (!disk.isMounted() && code == ErrorCode::Io);
}

} // namespace

/// A full disk: what cannot be written is said, and what was there stays.
class FaultSpaceTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data();
    void fullDiskKeepsTheOld();
    void appendsStopWhole();
};

void FaultSpaceTest::initTestCase_data()
{
    addSubjects(SubjectChoice::WritableFiles);
}

void FaultSpaceTest::fullDiskKeepsTheOld()
{
    SmallDisk disk(diskBytes);
    const Result<OpenedStore> opened = storeOn(disk);
    VERIFY_RESULT(opened);
    SessionStore &store = *opened->store;
    for (const Session &session : sampleSessions(4))
        VERIFY_RESULT(store.write(session, Expect::absent()));
    for (const int number : {2, 9}) { // an old session and a new one
        Session large = sampleSession(number, 2);
        large.messages[0].content = QString(2 * diskBytes, u'x');
        const Result<Revision> refused = store.write(large, Expect::anything());
        QVERIFY(!refused);
        QVERIFY2(isFull(disk, refused.error().code), qPrintable(describe(refused.error())));
    }
    const Result<OpenedStore> again = storeOn(disk);
    VERIFY_RESULT(again);
    for (SessionStore *reader : {&store, again->store.get()}) {
        QCOMPARE(scanAll(*reader, {.depth = ScanDepth::Complete}).rows.size(), size_t(4));
        for (int number = 0; number < 4; ++number)
            QCOMPARE(loadedText(*reader, sampleId(number)), toText(sampleSession(number, number)));
    }
    // What the attempts took has been given back: there is room for something small.
    VERIFY_RESULT(store.write(sampleSession(10, 2), Expect::absent()));
    QCOMPARE(loadedText(*again->store, sampleId(10)), toText(sampleSession(10, 2)));
}

void FaultSpaceTest::appendsStopWhole()
{
    SmallDisk disk(diskBytes);
    const Result<OpenedStore> opened = storeOn(disk);
    VERIFY_RESULT(opened);
    SessionStore &store = *opened->store;
    VERIFY_RESULT(store.write(sampleSession(0, 0), Expect::absent()));
    const auto append = [&](int number) {
        Message message = sampleMessage(0, number);
        message.content = QString::number(number) + QString(5000, u'x');
        return store.append({.id = sampleId(0), .messages = {message}});
    };
    int done = 0;
    Result<Revision> last = append(done);
    for (; last && done < 1000; last = append(done))
        ++done;
    QVERIFY(!last && done > 5);
    QVERIFY2(isFull(disk, last.error().code), qPrintable(describe(last.error())));
    const auto holdsAllDone = [&] {
        const Result<LoadedSession> loaded = store.load({.id = sampleId(0)});
        VERIFY_RESULT(loaded);
        QCOMPARE(loaded->totalMessages, qint64(done));
        for (int i = 0; i < done; ++i)
            QVERIFY(loaded->session.messages[size_t(i)].content.startsWith(QString::number(i) + u'x'));
    };
    holdsAllDone();
    disk.grow(4 * diskBytes);
    VERIFY_RESULT(append(done));
    ++done;
    holdsAllDone();
}

QTEST_GUILESS_MAIN(FaultSpaceTest)
#include "tst_faultspace.moc"
