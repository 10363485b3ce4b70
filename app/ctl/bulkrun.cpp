// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/bulkrun.h"

#include "app/ctl/access.h"
#include "app/ctl/complaint.h"
#include "app/ctl/ctltext.h"
#include "app/ctl/listscan.h"
#include "app/ctl/output.h"
#include "app/ctl/progressline.h"
#include "app/ctl/terminaltext.h"
#include "app/ctl/undohint.h"
#include "core/catalog/catalogview.h"
#include "core/catalog/sessionquery.h"
#include "core/session/jsonwriter.h"
#include "core/transfer/bulkjob.h"

namespace SessionDeck {

namespace {

// A scan may list a session again when more is known of it; the later row counts.
void takeMatch(const SummaryView &row, const SessionQuery &query, std::vector<SessionSummary> &found,
               QHash<QString, size_t> &places)
{
    SessionSummary session = toSummary(row);
    const auto known = places.constFind(session.id);
    const bool wanted = matches(row, query);
    if (known != places.constEnd()) {
        found[*known] = wanted ? std::move(session) : SessionSummary();
    } else if (wanted) {
        places.insert(session.id, found.size());
        found.push_back(std::move(session));
    }
}

// The sessions as they are listed now.
Result<std::vector<SessionSummary>> matchesIn(Context &context, SessionStore &store)
{
    const Result<SessionQuery> query = parseSessionQuery(context.value("filter"), Timestamp::now());
    if (!query)
        return fail(query.error());
    if (query->isEmpty())
        return fail(ErrorCode::Invalid, Ctl::tr("--filter is empty; nothing was changed."));
    std::vector<SessionSummary> found;
    QHash<QString, size_t> places;
    const ScanSink sink{.rows = [&](const SummaryBatch &rows) {
        for (qsizetype i = 0; i < rows.size(); ++i)
            takeMatch(rows.at(i), *query, found, places);
    }};
    const ScanDepth depth = query->bounds.empty() ? ScanDepth::Headers : ScanDepth::Complete;
    const Result<void> scanned = store.scan({.depth = depth, .stop = context.stop}, sink);
    if (!scanned)
        return fail(scanned.error());
    std::erase_if(found, [](const SessionSummary &session) { return session.id.isEmpty(); });
    return found;
}

// What is done to sessions, for people.
struct OrderWords
{
    const char *planned;
    const char *done;
};
constexpr OrderWords orderWords[] = {
    // by kind
    {QT_TRANSLATE_N_NOOP("Ctl", "%n session(s) would be deleted; nothing was changed."),
     QT_TRANSLATE_N_NOOP("Ctl", "%1 of %n session(s) deleted")},
    {QT_TRANSLATE_N_NOOP("Ctl", "%n session(s) would get another expiry; nothing was changed."),
     QT_TRANSLATE_N_NOOP("Ctl", "%1 of %n session(s) have this expiry")},
};

ExitCode nameThem(Output &out, const std::vector<SessionSummary> &sessions, const OrderWords &words)
{
    for (const SessionSummary &session : sessions) {
        if (out.isJson())
            out.jsonLine(JsonWriter().text("id", session.id).close());
        else
            out.line(harmless(session.id, Lines::One));
    }
    if (out.isJson())
        out.jsonLine(JsonWriter().number("sessions", qint64(sessions.size())).close());
    else
        out.line(Ctl::tr(words.planned, nullptr, int(sessions.size())));
    return ExitCode::Done;
}

const char *bulkOutcomeName(BulkOutcome outcome)
{
    static constexpr std::array<const char *, bulkOutcomes> names
        = {"done", "already", "changed", "gone", "failed"};
    return names.at(size_t(outcome));
}

void printBulk(Output &out, const BulkReport &report, const OrderWords &words, const StoreLocation &store)
{
    for (const BulkResult &left : report.left) {
        if (out.isJson())
            out.jsonLine(JsonWriter()
                             .text("id", left.id)
                             .text("outcome", QString::fromLatin1(bulkOutcomeName(left.outcome)))
                             .text("reason", left.reason)
                             .close());
        else
            out.line(Ctl::tr("%1: left as it is (%2)")
                         .arg(harmless(left.id, Lines::One), harmless(left.reason, Lines::One)));
    }
    const bool changed = report.of(BulkOutcome::Done) > 0;
    if (out.isJson()) {
        JsonWriter line;
        line.number("sessions", report.total);
        for (size_t i = 0; i < bulkOutcomes; ++i)
            line.number(bulkOutcomeName(BulkOutcome(i)), report.counts[i]);
        out.jsonLine((changed ? line.text("bulk", report.bulk) : line).close());
        return;
    }
    const qint64 good = report.of(BulkOutcome::Done) + report.of(BulkOutcome::Already);
    out.line(Ctl::tr(words.done, nullptr, int(report.total)).arg(good));
    if (changed)
        out.line(undoHint(store, report.bulk));
}

ExitCode codeOf(const BulkReport &report)
{
    if (report.of(BulkOutcome::Failed) > 0)
        return ExitCode::Failed;
    return report.left.empty() ? ExitCode::Done : ExitCode::Conflict;
}

} // namespace

ExitCode runOnMatches(Context &context, const BulkOrder &order)
{
    const Result<OpenedStore> opened = openFor(context, AccessMode::ReadWrite);
    const Result<void> possible
        = opened ? checkOrder(order, opened->store->capabilities()) : fail(opened.error());
    const Result<std::vector<SessionSummary>> found
        = possible ? matchesIn(context, *opened->store) : fail(possible.error());
    if (!found)
        return complainOfEnd(found.error(), nothingChanged());
    const OrderWords &words = orderWords[size_t(order.kind)];
    if (isDryRun(context))
        return nameThem(context.out, *found, words);
    BulkJob job(order,
                {.count = qint64(found->size()), .at = [&](qint64 i) { return found->at(size_t(i)); }});
    ProgressLine progress;
    Result<bool> more = true;
    while (more && *more && !context.stop.stop_requested()) {
        more = job.step(*opened->store, context.stop);
        progress.show({.scanned = job.report().tried(), .total = job.report().total});
    }
    progress.clear();
    printBulk(context.out, job.report(), words, opened->location);
    if (!more)
        return complain(more.error());
    if (*more) {
        complain(Ctl::tr("Interrupted; the same command goes on."));
        return ExitCode::Failed;
    }
    return codeOf(job.report());
}

} // namespace SessionDeck
