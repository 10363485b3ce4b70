// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/trashreturn.h"

#include "app/ctl/complaint.h"
#include "app/ctl/ctltext.h"
#include "app/ctl/output.h"
#include "app/ctl/restoreoutput.h"
#include "core/base/stopscope.h"
#include "core/transfer/batchsizer.h"
#include "core/transfer/copyoutcome.h"
#include "core/transfer/restoring.h"
#include "core/transfer/versionreturn.h"
#include "core/transfer/writingback.h"

#include <span>

namespace SessionDeck {

namespace {

// As of a single one, as far as a version tells it.
RestorePlan planPrinted(const Version &version)
{
    RestorePlan plan{.session = {.id = version.session, .expires = dueExpiry(version.expires)},
                     .messages = version.messageCount};
    plan.expiryPassed = plan.session.expires != version.expires;
    return plan;
}

ExitCode complainOfInterruption(const Version &next)
{
    complain(Ctl::tr("Interrupted before %1; it and what follows was not restored.").arg(next.session));
    return ExitCode::Failed;
}

// False: nobody else would fare better.
bool printBatch(const TrashReturn &trash, std::span<const Version> batch, ExitCode &code)
{
    const auto taken = [](const Version &) { return fail(ErrorCode::Conflict, {}); };
    const std::vector<Result<Revision>> returned
        = returnVersions(trash.store, trash.vault, batch, {.mayReplace = taken});
    bool others = true;
    for (size_t i = 0; i < batch.size(); ++i) {
        if (returned[i]) {
            printRestored(trash.context.out, batch[i], planPrinted(batch[i]), *returned[i]);
        } else if (returned[i].error().code == ErrorCode::Cancelled) {
            code = combined(code, complainOfInterruption(batch[i]));
            others = false;
            break;
        } else if (endsCopy(returned[i].error().code)) {
            code = combined(code, complain(returned[i].error()));
            others = false;
            break;
        } else {
            code = combined(code, trash.single(batch[i]));
        }
    }
    trash.context.out.flush();
    return others;
}

} // namespace

ExitCode returnTrash(const TrashReturn &trash, const std::vector<Version> &versions)
{
    const StopScope scope(trash.context.stop);
    BatchSizer sizer = BatchSizer::forChanging(trash.store.capabilities());
    ExitCode code = ExitCode::Done;
    for (size_t next = 0; next < versions.size();) {
        if (trash.context.stop.stop_requested())
            return combined(code, complainOfInterruption(versions[next]));
        sizer.begin();
        const size_t first = next;
        while (next < versions.size() && sizer.takes(versions[next].bytes))
            ++next;
        if (!printBatch(trash, std::span(versions).subspan(first, next - first), code))
            return code;
        sizer.end();
    }
    return code;
}

} // namespace SessionDeck
