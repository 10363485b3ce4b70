// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/rebuilding.h"
#include "core/vault/vaultkey.h"
#include "core/vault/vaultlists.h"
#include "tests/contract/churn.h"
#include "tests/contract/rivalprocess.h"
#include "tests/contract/storeplace.h"
#include "tests/support/testresult.h"

#include <QTemporaryDir>

#include <random>

using namespace SessionDeck;

namespace {

constexpr int kills = 200;
constexpr unsigned longestRun = 60'000; // us from the first step to the kill

// What a version stands for, in the words of a ChurnState; empty: there was no such session.
QStringList stateOf(Vault &vault, const Version &version, SessionStore &store)
{
    if (version.kind == VersionKind::Absent)
        return {};
    const Result<RebuiltSession> rebuilt
        = rebuildVersion(vault, version, [&] { return store.load({.id = version.session}); });
    return rebuilt ? linesOf(rebuilt->session) : QStringList{describe(rebuilt.error())};
}

// The contents that the vault has of a session, the newest first.
std::vector<QStringList> keptStates(const StorePlace &place, SessionStore &store, const QString &id)
{
    Result<std::unique_ptr<Vault>> vault = Vault::open({}, VaultAccess::Read);
    if (!vault)
        qFatal("%s", qPrintable(describe(vault.error())));
    const Result<std::vector<Version>> versions
        = listVersions(**vault, {.store = vaultKey(place.location()), .session = id, .limit = 2});
    if (!versions)
        qFatal("%s", qPrintable(describe(versions.error())));
    std::vector<QStringList> states;
    for (const Version &version : *versions)
        states.push_back(stateOf(**vault, version, store));
    return states;
}

} // namespace

/// kill -9 of a process that changes a store through the vault: whatever the store holds afterwards, the
/// vault has what the last change overwrote. SESSIONDECK_SEED repeats a run.
class ContractVaultTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data();
    void everyKillLeavesTheBeforeImage();
};

void ContractVaultTest::initTestCase_data()
{
    addSubjects(SubjectChoice::Writable);
}

void ContractVaultTest::everyKillLeavesTheBeforeImage()
{
    const QByteArray chosen = qgetenv("SESSIONDECK_SEED");
    const quint32 seed = chosen.isEmpty() ? std::random_device()() : chosen.toUInt();
    qInfo("SESSIONDECK_SEED=%u", seed);
    const QTemporaryDir home;
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
    qputenv("SESSIONDECK_VAULTED", "1");
    std::mt19937 random(seed);
    StorePlace place;
    ChurnState expected;
    int next = 0;
    int phantoms = 0; // versions that were kept for changes that did not come
    for (int round = 0; round < kills; ++round) {
        const int acknowledged = runAndKill(
            {{"churn", place.uri(), QString::number(seed)}, next, unsigned(random() % longestRun)});
        ChurnState before = expected;
        const auto follow = [&] {
            before = expected;
            applyStep(expected, churnStep(seed, next++));
        };
        while (next <= acknowledged)
            follow();
        const auto store = place.open(AccessMode::ReadWrite); // a hot journal has to be rolled back
        VERIFY_RESULT(store);
        const ChurnState found = readState(**store);
        if (found != expected)
            follow();
        QVERIFY2(found == expected,
                 qPrintable("the store is neither old nor new after " + QString::number(next)));
        const QString id = churnStep(seed, next - 1).session.id;
        if (before.value(id) == expected.value(id))
            continue; // a step without effect
        std::vector<QStringList> kept = keptStates(place, **store, id);
        if (!kept.empty() && kept.front() == expected.value(id)) { // for the change that was about to come
            kept.erase(kept.begin());
            ++phantoms;
        }
        QVERIFY2(!kept.empty() && kept.front() == before.value(id),
                 qPrintable(QStringLiteral("step %1 overwrote\n%2\nbut kept is\n%3")
                                .arg(next - 1)
                                .arg(before.value(id).join('\n'),
                                     kept.empty() ? QString() : kept.front().join('\n'))));
    }
    qInfo("%d steps, %d versions of changes that did not come", next, phantoms);
    QVERIFY2(next > kills, "hardly a step was done: this proves nothing");
}

QTEST_GUILESS_MAIN(ContractVaultTest)
#include "tst_contractvault.moc"
