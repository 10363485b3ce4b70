// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vaultedstore.h"
#include "core/vault/vaultlists.h"
#include "tests/faults/smalldisk.h"
#include "tests/support/database.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"

#include <QDir>

#include <random>

using namespace SessionDeck;
using namespace std::chrono_literals;

namespace {

constexpr qint64 diskBytes = 512 * 1024;

// Text that does not pack.
QString noise(int characters)
{
    std::mt19937 random{7};
    QString text;
    for (int i = 0; i < characters; ++i)
        text += QChar(char16_t(0x4e00 + random() % 20'000));
    return text;
}

} // namespace

/// A vault that cannot be written: no change is made then, and none by half.
class FaultVaultTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void fullDiskRefusesTheChange();
    void lockedVaultRefusesTheChange();
    void foreignAndNewerVaultsRefuseTheChange();
    void vaultThatIsDeletedIsMadeAgain();

private:
    void expectRefusal(const VaultTarget &target, ErrorCode code);
    std::unique_ptr<SessionStore> store(const VaultTarget &target);
    std::unique_ptr<TemporaryPlace> m_place;
    Session m_session;
    QByteArray m_bytes; // of the session's file
};

std::unique_ptr<SessionStore> FaultVaultTest::store(const VaultTarget &target)
{
    Result<OpenedStore> opened = vaultedOpener(target)(
        {.driver = "json", .layout = "jsonl", .path = m_place->path("store")}, {.mode = AccessMode::Create});
    if (!opened)
        qFatal("%s", qPrintable(describe(opened.error())));
    return std::move(opened->store);
}

void FaultVaultTest::init()
{
    m_place = std::make_unique<TemporaryPlace>();
    m_session = {.id = "a", .title = "before", .messages = {{.id = "m", .content = noise(400'000)}}};
    const VaultTarget sound{.path = m_place->path("sound/vault.db")};
    VERIFY_RESULT(store(sound)->write(m_session, Expect::absent()));
    m_bytes = readFile(m_place->path("store/a.jsonl"));
    m_session.title = "after";
}

void FaultVaultTest::expectRefusal(const VaultTarget &target, ErrorCode code)
{
    const std::unique_ptr<SessionStore> changed = store(target);
    const auto nothing = [](const Revision &) {};
    const Result<void> refusals[] = {
        changed->write(m_session, Expect::anything()).map(nothing),
        changed->remove("a", Expect::anything()),
        changed->setExpiry("a", Timestamp::fromSeconds(4e9), Expect::anything()).map(nothing),
        changed->append({.id = "a", .messages = {{.content = noise(400'000)}}}).map(nothing),
    };
    for (const Result<void> &refusal : refusals) {
        QVERIFY(!refusal);
        QVERIFY2(refusal.error().code == code, qPrintable(describe(refusal.error())));
        QVERIFY(refusal.error().message.contains("Nothing was changed"));
    }
    QCOMPARE(readFile(m_place->path("store/a.jsonl")), m_bytes);
}

void FaultVaultTest::fullDiskRefusesTheChange()
{
    SmallDisk disk(diskBytes);
    const VaultTarget target{.path = disk.path("vault.db")};
    expectRefusal(target, disk.isMounted() ? ErrorCode::NoSpace : ErrorCode::Io);
    if (QTest::currentTestFailed())
        return;
    disk.grow(40 * diskBytes);
    VERIFY_RESULT(store(target)->write(m_session, Expect::anything()));
    const Result<std::unique_ptr<Vault>> vault = Vault::open(target, VaultAccess::Read);
    VERIFY_RESULT(vault);
    const auto versions = listVersions(**vault, {});
    VERIFY_RESULT(versions);
    QCOMPARE(versions->size(), size_t(1));
    QCOMPARE((*vault)->image(versions->front().id).value().session.title, QString("before"));
}

void FaultVaultTest::lockedVaultRefusesTheChange()
{
    const VaultTarget target{.path = m_place->path("locked/vault.db"), .busyTimeout = 50ms};
    const Result<std::unique_ptr<Vault>> holder = Vault::open(target, VaultAccess::Write);
    VERIFY_RESULT(holder);
    VERIFY_RESULT((*holder)->database().execute("BEGIN IMMEDIATE"));
    expectRefusal(target, ErrorCode::Locked);
}

void FaultVaultTest::foreignAndNewerVaultsRefuseTheChange()
{
    const VaultTarget target{.path = m_place->put("vault.db", QByteArray(5000, 'x'))};
    expectRefusal(target, ErrorCode::Corrupt);
    const VaultTarget newer{.path = m_place->path("sound/vault.db")};
    queryDatabase(newer.path, "PRAGMA user_version = 99");
    expectRefusal(newer, ErrorCode::Unsupported);
    QDir().mkdir(m_place->path("folder.db"));
    expectRefusal({.path = m_place->path("folder.db")}, ErrorCode::Io);
}

void FaultVaultTest::vaultThatIsDeletedIsMadeAgain()
{
    const VaultTarget target{.path = m_place->path("gone/vault.db")};
    const std::unique_ptr<SessionStore> changed = store(target);
    VERIFY_RESULT(changed->write(m_session, Expect::anything()));
    QVERIFY(QDir(m_place->path("gone")).removeRecursively());
    VERIFY_RESULT(changed->remove("a", Expect::anything()));
    const Result<std::unique_ptr<Vault>> vault = Vault::open(target, VaultAccess::Read);
    VERIFY_RESULT(vault);
    QCOMPARE(listTrash(**vault, {}).value().size(), size_t(1));
}

QTEST_GUILESS_MAIN(FaultVaultTest)
#include "tst_faultvault.moc"
