// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/stagesave.h"
#include "core/transfer/bulkjob.h"
#include "core/transfer/bulkundo.h"
#include "core/transfer/restoring.h"
#include "core/vault/vaultedstore.h"
#include "core/vault/vaultlists.h"
#include "tests/contract/ownerdata.h"
#include "tests/contract/sampledata.h"
#include "tests/contract/scanlog.h"
#include "tests/contract/storeplace.h"
#include "tests/support/testresult.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace SessionDeck;

namespace {

// What is on the medium without the times of files and what a layout counts for itself.
MediumBytes contentOf(const StorePlace &place)
{
    const QRegularExpression bookkeeping(currentSubject().bookkeeping);
    const MediumBytes bytes = place.medium().bytes();
    MediumBytes content;
    for (auto entry = bytes.begin(); entry != bytes.end(); ++entry) {
        QString text = entry.key() + u" = " + QString::fromUtf8(entry.value());
        if (!entry.key().endsWith(" (changed)") && !text.remove(bookkeeping).isEmpty())
            content[entry.key()] = text.toUtf8();
    }
    return content;
}

void applyAsOwner(const StorePlace &place, const std::vector<QByteArrayList> &all)
{
    for (QByteArrayList words : all) {
        for (QByteArray &word : words)
            word.replace("@", sampleId(2).toUtf8());
        place.medium().apply(words);
    }
}

Result<RebuiltSession> newestVersion(const QString &id, Health expected)
{
    const Result<std::unique_ptr<Vault>> vault = Vault::open({}, VaultAccess::Read);
    if (!vault)
        return fail(vault.error());
    const Result<std::vector<Version>> versions = listVersions(**vault, {.session = id, .limit = 1});
    if (!versions || versions->empty())
        return fail(ErrorCode::NotFound, QStringLiteral("no version was kept"));
    Result<RebuiltSession> rebuilt = rebuildVersion(
        **vault, versions->front(), [] { return fail(ErrorCode::NotFound, QStringLiteral("gone")); });
    if (rebuilt && rebuilt->health != expected)
        return fail(ErrorCode::Invalid, rebuilt->reason);
    return rebuilt;
}

std::unique_ptr<SessionStore> vaulted(const StorePlace &place)
{
    Result<OpenedStore> opened = vaultedOpener({.program = QStringLiteral("test")})(
        place.location(), {.mode = AccessMode::ReadWrite});
    if (!opened)
        qFatal("%s", qPrintable(describe(opened.error())));
    return std::move(opened->store);
}

template <typename Job> void finish(Job &job, SessionStore &store)
{
    for (Result<bool> more = true; more && *more;) {
        more = job.step(store, {});
        VERIFY_RESULT(more);
    }
}

} // namespace

/// What was deleted through the vault comes back as it was, whoever wrote it and however.
class ContractReturnTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data();
    void init();
    void ownersSpellingComesBack();
    void deletedSessionsFindTheirPlaces();
    void damagedSessionComesBack();

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

void ContractReturnTest::initTestCase_data()
{
    addSubjects(SubjectChoice::Writable);
}

void ContractReturnTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_home->path().toUtf8());
}

// Digits beyond the microsecond, members and columns that only the owner knows, counts that have drifted.
void ContractReturnTest::ownersSpellingComesBack()
{
    if (ownerData().owned.empty())
        return;
    StorePlace place(StorePlace::Made::ByTest);
    applyAsOwner(place, ownerData().owned);
    const MediumBytes before = contentOf(place);
    const std::unique_ptr<SessionStore> store = vaulted(place);
    VERIFY_RESULT(store->remove(QStringLiteral("owned"), Expect::anything()));
    QVERIFY(!difference(before, contentOf(place)).isEmpty());
    const Result<RebuiltSession> version = newestVersion(QStringLiteral("owned"), Health::Ok);
    VERIFY_RESULT(version);
    const Result<RestorePlan> plan = planRestore(*store, *version, {.ownStore = true});
    VERIFY_RESULT(plan);
    QVERIFY(plan->losses.empty());
    VERIFY_RESULT(restoreAsPlanned(*store, *plan));
    if (currentSubject().can.moreInRaw)
        QCOMPARE(difference(before, contentOf(place)), QString());
    const Result<LoadedSession> loaded = store->load({.id = QStringLiteral("owned")});
    VERIFY_RESULT(loaded);
    QVERIFY(isSameContent(loaded->session, version->session));
}

void ContractReturnTest::deletedSessionsFindTheirPlaces()
{
    StorePlace place;
    place.populate(sampleSessions(7));
    const MediumBytes before = contentOf(place);
    const std::unique_ptr<SessionStore> store = vaulted(place);
    const std::vector<SessionSummary> rows = scanAll(*store).rows;
    BulkJob job({.kind = BulkOrder::Kind::Delete},
                {.count = 4, .at = [&](qint64 i) { return rows[size_t(i) + 2]; }});
    finish(job, *store);
    QCOMPARE(job.report().of(BulkOutcome::Done), 4);
    QCOMPARE(scanAll(*store).rows.size(), rows.size() - 4);
    BulkUndo undo(job.order(), job.report().bulk);
    finish(undo, *store);
    QCOMPARE(undo.report().of(BulkOutcome::Done), 4);
    if (currentSubject().can.moreInRaw)
        QCOMPARE(difference(before, contentOf(place)), QString());
    QCOMPARE(scanAll(*store).ids(), scanAll(place.store()).ids());
}

void ContractReturnTest::damagedSessionComesBack()
{
    StorePlace place;
    place.populate(sampleSessions(3));
    place.close();
    applyAsOwner(place, ownerData().damage);
    const MediumBytes before = contentOf(place);
    const std::unique_ptr<SessionStore> store = vaulted(place);
    const Result<std::vector<RawPart>> bytes = store->raw({.id = sampleId(2)});
    VERIFY_RESULT(bytes);
    VERIFY_RESULT(store->remove(sampleId(2), Expect::anything()));
    QVERIFY(!difference(before, contentOf(place)).isEmpty());
    const Result<RebuiltSession> version = newestVersion(sampleId(2), Health::Damaged);
    VERIFY_RESULT(version);
    const Result<RestorePlan> plan = planRestore(*store, *version, {.ownStore = true});
    if (!store->capabilities().writeRaw) {
        QCOMPARE(plan.error().code, ErrorCode::Corrupt);
        QVERIFY(plan.error().message.contains(QStringLiteral("--raw")));
        return;
    }
    VERIFY_RESULT(plan);
    QVERIFY(plan->bytesOnly);
    const auto reader = place.open(AccessMode::ReadOnly); // as for a dry run
    if (reader) // a Redis store without a key is no store
        VERIFY_RESULT(planRestore(**reader, *version, {.ownStore = true}));
    VERIFY_RESULT(restoreAsPlanned(*store, *plan));
    const Result<std::vector<RawPart>> back = store->raw({.id = sampleId(2)});
    VERIFY_RESULT(back);
    QVERIFY(*back == *bytes);
    if (currentSubject().name
        != QByteArrayView("json/multichat")) // a record without a time has no place there
        QCOMPARE(difference(before, contentOf(place)), QString());
    QVERIFY(!planRestore(*store, *version, {.asId = QStringLiteral("other"), .ownStore = true}));
}

QTEST_GUILESS_MAIN(ContractReturnTest)
#include "tst_contractreturn.moc"
