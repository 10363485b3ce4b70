// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openstore.h"
#include "tests/faults/ordinaryuser.h"
#include "tests/faults/smalldisk.h"
#include "tests/support/storerows.h"
#include "tests/support/testresult.h"

#include <QFile>

#include <optional>

#include <sys/mount.h>

using namespace SessionDeck;

namespace {

constexpr qint64 roomy = 64 * 1024 * 1024;

/// The disk mounted read-only while this lives; where the process may not mount, a protected folder that an
/// ordinary user looks at.
class ReadOnlyMount
{
public:
    explicit ReadOnlyMount(const SmallDisk &disk) : m_path(QFile::encodeName(disk.path({})))
    {
        if (disk.isMounted()
            && ::mount(nullptr, m_path.constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0) {
            m_mounted = true;
            return;
        }
        m_protection.emplace(disk.path({}));
        m_user.emplace();
    }
    ~ReadOnlyMount()
    {
        m_user.reset();
        if (m_mounted)
            ::mount(nullptr, m_path.constData(), nullptr, MS_REMOUNT, nullptr);
    }
    Q_DISABLE_COPY_MOVE(ReadOnlyMount)

private:
    QByteArray m_path;
    bool m_mounted = false;
    std::optional<WriteProtection> m_protection;
    std::optional<OrdinaryUser> m_user;
};

} // namespace

/// Stores on a medium that is mounted read-only.
class FaultReadOnlyMountTest : public QObject
{
    Q_OBJECT
private slots:
    void isReadAndNotWritten_data();
    void isReadAndNotWritten();
    void unfinishedLogIsNotPassedOver();
};

void FaultReadOnlyMountTest::isReadAndNotWritten_data()
{
    QTest::addColumn<QString>("driver");
    QTest::addColumn<QString>("layout");
    for (const char *layout : {"json/jsonl", "json/multichat", "sqlite/native", "sqlite/multichat"})
        QTest::newRow(layout) << QString(layout).section(u'/', 0, 0) << QString(layout).section(u'/', 1);
}

void FaultReadOnlyMountTest::isReadAndNotWritten()
{
    QFETCH(QString, driver);
    QFETCH(QString, layout);
    const SmallDisk disk(roomy);
    const StoreLocation location{.driver = driver, .layout = layout, .path = disk.path("store")};
    {
        const Result<OpenedStore> made = openStore(location, {.mode = AccessMode::Create});
        VERIFY_RESULT(made);
        const Session session{
            .id = "s", .participants = {"A"}, .messages = {{.sender = "A", .content = "x"}}};
        VERIFY_RESULT(made->store->write(session, Expect::absent()));
    }
    const ReadOnlyMount mount(disk);
    const Result<OpenedStore> reader = openStore(location, {});
    VERIFY_RESULT(reader);
    QCOMPARE(listedIds(*reader->store), QStringList{"s"});
    VERIFY_RESULT(reader->store->load({.id = "s"}));
    VERIFY_RESULT(reader->store->statistics({}));
    const Result<OpenedStore> writer = openStore(location, {.mode = AccessMode::ReadWrite});
    const Result<Revision> written = writer
        ? writer->store->append({.id = "s", .messages = {{.sender = "A", .content = "y"}}})
        : Result<Revision>(fail(writer.error()));
    QVERIFY(!written);
    const bool isClear = written.error().code == ErrorCode::ReadOnly
        || written.error().code == ErrorCode::Unauthorized || written.error().code == ErrorCode::Io;
    QVERIFY2(isClear && !written.error().message.isEmpty(), qPrintable(describe(written.error())));
    QCOMPARE(reader->store->load({.id = "s"})->totalMessages, 1);
}

// What is only in the log of a killed program cannot be had without writing: that is an error, and not a
// store that lacks the newest sessions.
void FaultReadOnlyMountTest::unfinishedLogIsNotPassedOver()
{
    const SmallDisk disk(roomy);
    const StoreLocation live{.driver = "sqlite", .layout = "native", .path = disk.path("live.db")};
    {
        const Result<OpenedStore> made = openStore(live, {.mode = AccessMode::Create});
        VERIFY_RESULT(made);
        VERIFY_RESULT(made->store->write({.id = "s"}, Expect::absent()));
        for (const char *suffix : {"", "-wal"}) // as a kill -9 now would leave them
            QVERIFY(QFile::copy(disk.path(QString("live.db") + suffix),
                                disk.path(QString("killed.db") + suffix)));
    }
    const ReadOnlyMount mount(disk);
    StoreLocation killed = live;
    killed.path = disk.path("killed.db");
    const Result<OpenedStore> opened = openStore(killed, {});
    if (opened) { // a SQLite that keeps its index of the log in memory
        QCOMPARE(listedIds(*opened->store), QStringList{"s"});
        return;
    }
    QVERIFY2(opened.error().code == ErrorCode::ReadOnly || opened.error().code == ErrorCode::Io,
             qPrintable(describe(opened.error())));
    QVERIFY2(describe(opened.error()).contains("killed.db"), qPrintable(describe(opened.error())));
}

QTEST_GUILESS_MAIN(FaultReadOnlyMountTest)
#include "tst_faultreadonlymount.moc"
