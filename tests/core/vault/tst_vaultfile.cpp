// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/database.h"
#include "tests/support/testresult.h"
#include "tests/support/vaultplace.h"

#include <QDir>

using namespace SessionDeck;
using namespace std::chrono_literals;

namespace {

void putFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

/// The file that a vault is: who may read it, and what is wrong with it is said.
class VaultFileTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void belongsToTheUserAlone();
    void readingMakesNoVault();
    void refusesOtherFiles();
    void waitsBoundedlyForALock();

private:
    std::unique_ptr<VaultPlace> m_place;
    QString m_path;
};

void VaultFileTest::init()
{
    m_place = std::make_unique<VaultPlace>();
    m_path = m_place->target().path;
}

void VaultFileTest::cleanup()
{
    m_place.reset();
}

void VaultFileTest::belongsToTheUserAlone()
{
    const std::unique_ptr<Vault> vault = m_place->open();
    const VersionImage image = sampleImage("text");
    VERIFY_RESULT(vault->keep({{.version = sampleVersion("a"), .image = &image}}));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther
        | QFile::ExeGroup | QFile::ExeOther;
    for (const char *name : {"", "/vault.db", "/vault.db-wal", "/vault.db-shm"})
        QVERIFY2(!(QFile::permissions(QFileInfo(m_path).path() + name) & others), name);
}

void VaultFileTest::readingMakesNoVault()
{
    const auto none = Vault::open({.path = m_path}, VaultAccess::Read);
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::NotFound);
    QVERIFY(!QFileInfo::exists(QFileInfo(m_path).path()));
    putFile(m_path, {}); // as a crash right at the start leaves it
    QCOMPARE(Vault::open({.path = m_path}, VaultAccess::Read).error().code, ErrorCode::NotFound);
    VERIFY_RESULT(m_place->open()->keep({{.version = sampleVersion("a"), .image = nullptr}}));
    VERIFY_RESULT(Vault::open({.path = m_path}, VaultAccess::Read));
}

void VaultFileTest::refusesOtherFiles()
{
    putFile(m_path, "no database at all, and longer than its header would be: " + QByteArray(100, '.'));
    QCOMPARE(Vault::open({.path = m_path}, VaultAccess::Write).error().code, ErrorCode::Corrupt);
    QFile::remove(m_path);
    queryDatabase(m_path, "CREATE TABLE somebody (s TEXT)");
    QCOMPARE(Vault::open({.path = m_path}, VaultAccess::Write).error().code, ErrorCode::Corrupt);
    QCOMPARE(Vault::open({.path = m_path}, VaultAccess::Read).error().code, ErrorCode::Corrupt);
    QFile::remove(m_path);
    m_place->open();
    queryDatabase(m_path, "PRAGMA user_version = 2");
    const auto newer = Vault::open({.path = m_path}, VaultAccess::Write);
    QVERIFY(!newer);
    QCOMPARE(newer.error().code, ErrorCode::Unsupported);
    QVERIFY(newer.error().message.contains("newer"));
}

void VaultFileTest::waitsBoundedlyForALock()
{
    const std::unique_ptr<Vault> holder = m_place->open();
    VERIFY_RESULT(holder->database().execute("BEGIN IMMEDIATE"));
    const auto waiting = Vault::open({.path = m_path, .busyTimeout = 50ms}, VaultAccess::Write);
    VERIFY_RESULT(waiting);
    const auto refused = (*waiting)->keep({{.version = sampleVersion("a"), .image = nullptr}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Locked);
    VERIFY_RESULT(holder->database().execute("ROLLBACK"));
    VERIFY_RESULT((*waiting)->keep({{.version = sampleVersion("a"), .image = nullptr}}));
}

QTEST_GUILESS_MAIN(VaultFileTest)
#include "tst_vaultfile.moc"
