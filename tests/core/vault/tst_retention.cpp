// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/retention.h"
#include "tests/support/testresult.h"
#include "tests/support/vaultplace.h"

using namespace SessionDeck;

namespace {

constexpr qint64 dayMicroseconds = 86'400'000'000;

Timestamp daysAgo(int days)
{
    return Timestamp::fromMicroseconds(Timestamp::now().microseconds() - days * dayMicroseconds);
}

void keep(Vault &vault, const QString &session, int days, bool gone = false)
{
    static int number = 0;
    Version version = sampleVersion(session);
    version.made = daysAgo(days);
    version.gone = gone;
    const VersionImage image = sampleImage(QString::number(++number));
    const auto kept = vault.keep({{.version = version, .image = &image}});
    if (!kept)
        qFatal("%s", qPrintable(describe(kept.error())));
}

QStringList sessionsIn(Vault &vault)
{
    QStringList sessions;
    const std::vector<Version> versions = listVersions(vault, {}).value();
    for (const Version &version : versions)
        sessions.prepend(version.session);
    return sessions;
}

} // namespace

/// What the vault forgets, and that it says so.
class RetentionTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void ageDropsTheOldest();
    void countDropsPerSession();
    void sizeSparesTheLastOfDeleted();
    void limitsAreShared();

private:
    std::unique_ptr<VaultPlace> m_place;
    std::unique_ptr<Vault> m_vault;
};

void RetentionTest::init()
{
    m_place = std::make_unique<VaultPlace>();
    m_vault = m_place->open();
}

void RetentionTest::cleanup()
{
    m_vault.reset();
    m_place.reset();
}

void RetentionTest::ageDropsTheOldest()
{
    keep(*m_vault, "old", 100);
    keep(*m_vault, "old and deleted", 95, true);
    keep(*m_vault, "young", 80);
    QCOMPARE(countBeyond(*m_vault, {}, Timestamp::now()).value(), qint64(2));
    QCOMPARE(countBeyond(*m_vault, {.age = std::chrono::days(0)}, Timestamp::now()).value(), qint64(0));
    QCOMPARE(sessionsIn(*m_vault).size(), 3); // it only counts
    VERIFY_RESULT(tidy(*m_vault, Timestamp::now()));
    QCOMPARE(sessionsIn(*m_vault), QStringList{"young"});
    const Result<VaultUsage> usage = vaultUsage(*m_vault);
    VERIFY_RESULT(usage);
    QCOMPARE(usage->versions, qint64(1));
    QCOMPARE(usage->dropped.size(), size_t(1));
    QCOMPARE(usage->dropped[0].reason, QString("age"));
    QCOMPARE(usage->dropped[0].versions, qint64(2));
    QVERIFY(usage->dropped[0].bytes > 0 && usage->packedBytes > 0);
    VERIFY_RESULT(setRetentionLimits(*m_vault, {.age = std::chrono::days(0)}));
    keep(*m_vault, "very old", 3000);
    VERIFY_RESULT(tidy(*m_vault, Timestamp::now()));
    QCOMPARE(sessionsIn(*m_vault).size(), 2);
}

void RetentionTest::countDropsPerSession()
{
    VERIFY_RESULT(setRetentionLimits(*m_vault, {.versionsPerSession = 2}));
    for (int i = 0; i < 5; ++i) {
        keep(*m_vault, "busy", 5 - i);
        keep(*m_vault, "busy too", 5 - i);
    }
    keep(*m_vault, "calm", 9);
    QCOMPARE(countBeyond(*m_vault, {.versionsPerSession = 2}, Timestamp::now()).value(), qint64(6));
    const Result<bool> more = tidy(*m_vault, Timestamp::now(), 4);
    VERIFY_RESULT(more);
    QVERIFY(*more);
    VERIFY_RESULT(tidy(*m_vault, Timestamp::now(), 4));
    QCOMPARE(sessionsIn(*m_vault), (QStringList{"busy", "busy too", "busy", "busy too", "calm"}));
}

void RetentionTest::sizeSparesTheLastOfDeleted()
{
    keep(*m_vault, "deleted", 9, true);
    keep(*m_vault, "back", 8, true);
    keep(*m_vault, "back", 7);
    for (int i = 0; i < 5; ++i)
        keep(*m_vault, "changed", 6 - i);
    const qint64 used = vaultUsage(*m_vault).value().packedBytes;
    const qint64 beyond = countBeyond(*m_vault, {.totalBytes = used / 2}, Timestamp::now()).value();
    VERIFY_RESULT(setRetentionLimits(*m_vault, {.totalBytes = used / 2}));
    VERIFY_RESULT(tidy(*m_vault, Timestamp::now()));
    const QStringList left = sessionsIn(*m_vault);
    QCOMPARE(beyond, 8 - left.size());
    QVERIFY(left.contains("deleted"));
    QVERIFY(!left.contains("back"));
    QVERIFY(vaultUsage(*m_vault).value().packedBytes <= used / 2);
    VERIFY_RESULT(setRetentionLimits(*m_vault, {.totalBytes = 1}));
    VERIFY_RESULT(tidy(*m_vault, Timestamp::now()));
    QCOMPARE(sessionsIn(*m_vault), QStringList{"deleted"});
}

void RetentionTest::limitsAreShared()
{
    const RetentionLimits limits{.age = std::chrono::days(7), .versionsPerSession = 3, .totalBytes = 12345};
    VERIFY_RESULT(setRetentionLimits(*m_vault, limits));
    QVERIFY(retentionLimits(*m_place->open()).value() == limits);
    QCOMPARE(setRetentionLimits(*m_vault, {.versionsPerSession = -1}).error().code, ErrorCode::Invalid);
    QVERIFY(retentionLimits(*m_vault).value() == limits);
}

QTEST_GUILESS_MAIN(RetentionTest)
#include "tst_retention.moc"
