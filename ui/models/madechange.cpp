// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/madechange.h"

#include "core/transfer/bulkundo.h"
#include "core/vault/changeoccasion.h"
#include "core/vault/vaultkey.h"
#include "core/vault/vaultlists.h"
#include "ui/models/format.h"
#include "ui/models/transfertexts.h"

namespace SessionDeck {

namespace {

constexpr qsizetype mostUndoneLines = 1000; // nobody reads more

bool isKept(const QString &bulk)
{
    const Result<std::unique_ptr<Vault>> vault = Vault::open({}, VaultAccess::Read);
    const Result<std::vector<Version>> versions
        = vault ? listVersions(**vault, {.bulk = bulk, .limit = 1}) : fail(vault.error());
    return versions && !versions->empty();
}

Result<BulkReport> undoIn(SessionStore &store, BulkUndo &undo, const JobContext &context)
{
    for (Result<bool> more = true; more && *more;) {
        more = undo.step(store, context.stop);
        if (!more)
            return fail(more.error());
        context.progress({.done = undo.report().tried(), .total = undo.report().total});
        if (*more && context.stop.stop_requested())
            return fail(ErrorCode::Cancelled,
                        TransferTexts::tr("Stopped as asked: %1 of %2 taken back. The rest stays changed; "
                                          "Undo goes on with it.")
                            .arg(humanCount(undo.report().tried()), humanCount(undo.report().total)));
    }
    return undo.report();
}

// `wholly`: also as it was stored.
QString undoneText(qint64 done, qsizetype left, bool wholly)
{
    const QString text = wholly
        ? TransferTexts::tr("%1 session(s) are as they were before.", nullptr, int(done))
              .arg(humanCount(done))
        : TransferTexts::tr("%1 session(s) hold again what could be read of them before. This layout is only "
                            "written whole, so the damage itself does not come back.",
                            nullptr, int(done))
              .arg(humanCount(done));
    if (left == 0)
        return text;
    return text + u" "
        + TransferTexts::tr("%1 session(s) were left as they are.", nullptr, int(left)).arg(humanCount(left));
}

} // namespace

std::shared_ptr<MadeChange> newChange(const StoreOpener &opener, std::vector<WorkEnd> stores)
{
    return std::make_shared<MadeChange>(
        MadeChange{.bulk = newBulkName(), .opener = opener, .stores = std::move(stores)});
}

BackgroundJob::Work undoableWork(BackgroundJob::Work work, const std::shared_ptr<MadeChange> &change)
{
    return [work = std::move(work), change](const JobContext &context) {
        const ChangeOccasion occasion({.bulk = change->bulk});
        Result<JobResult> result = work(context);
        if (!isKept(change->bulk))
            change->bulk.clear();
        return result;
    };
}

Result<JobResult> undoWork(const MadeChange &change, const JobContext &context)
{
    qint64 done = 0;
    qsizetype left = 0;
    bool wholly = true;
    JobResult result;
    for (const WorkEnd &end : change.stores) {
        OpenOptions options = end.options;
        options.mode = AccessMode::ReadWrite;
        const Result<OpenedStore> opened = change.opener(end.location, options);
        if (!opened)
            return fail(opened.error());
        BulkUndo undo(change.order, change.bulk, {}, vaultKey(opened->location));
        const Result<BulkReport> report = undoIn(*opened->store, undo, context);
        if (!report)
            return fail(report.error());
        wholly = wholly && (!change.repairs || opened->store->capabilities().writeRaw);
        done += report->of(BulkOutcome::Done) + report->of(BulkOutcome::Already);
        left += qsizetype(report->left.size());
        for (const BulkResult &one : report->left) {
            if (result.lines.size() < mostUndoneLines)
                result.lines += TransferTexts::tr("%1: %2").arg(one.id, one.reason);
        }
    }
    result.good = left == 0;
    result.summary = undoneText(done, left, wholly);
    if (left > result.lines.size())
        result.lines += TransferTexts::tr("… and %1 more").arg(humanCount(left - result.lines.size()));
    return result;
}

} // namespace SessionDeck
