// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/access.h"
#include "app/ctl/commands.h"
#include "app/ctl/complaint.h"
#include "app/ctl/ctltext.h"
#include "app/ctl/listrequest.h"
#include "app/ctl/listscan.h"
#include "app/ctl/streamedlist.h"
#include "core/catalog/catalog.h"

namespace SessionDeck {

namespace {

// In the order of the store, while it is read.
ExitCode listAsRead(Context &context, SessionStore &store, const ListRequest &request)
{
    SessionList list(context.out, request);
    StreamedList rows(list, request.depth);
    ListScan scan(context);
    scan.run(store, request.depth, [&](const SummaryBatch &batch) {
        rows.add(batch);
        return list.wantsMore();
    });
    rows.finish();
    return scan.verdict();
}

// All rows are gathered first; what was read until an interruption is printed too.
ExitCode listSorted(Context &context, SessionStore &store, const ListRequest &request)
{
    Catalog catalog;
    ListScan scan(context);
    scan.run(store, request.depth, [&](const SummaryBatch &batch) {
        for (qsizetype i = 0; i < batch.size(); ++i)
            catalog.upsert(batch.at(i));
        return true;
    });
    const Result<CatalogView> view = computeView(catalog.snapshot(), *request.sorted, {});
    if (!view)
        return complain(view.error());
    SessionList list(context.out, request);
    QByteArray scratch;
    for (qsizetype i = 0; i < view->size() && list.wantsMore(); ++i)
        list.add(view->snapshot->at(view->rows->at(size_t(i)), scratch));
    list.finish();
    return scan.verdict();
}

ExitCode list(Context &context)
{
    const Result<ListRequest> request = listRequest(context);
    if (!request)
        return complain(request.error());
    const Result<OpenedStore> opened = openFor(context, AccessMode::ReadOnly);
    if (!opened)
        return complain(opened.error());
    return request->sorted ? listSorted(context, *opened->store, *request)
                           : listAsRead(context, *opened->store, *request);
}

constexpr OptionSpec options[] = {
    {"filter", "QUERY", QT_TRANSLATE_NOOP("Ctl", "Only sessions that match; see above.")},
    {"sort", "FIELD[:desc]", QT_TRANSLATE_NOOP("Ctl", "Sort by a field; the whole store is read first.")},
    {"limit", "N", QT_TRANSLATE_NOOP("Ctl", "Print at most N sessions.")},
    {"quick", nullptr,
     QT_TRANSLATE_NOOP("Ctl", "Read headers only; figures that would cost more stay unknown.")},
};

} // namespace

const Command listCommand = {
    .name = "list",
    .synopsis = QT_TRANSLATE_NOOP("Ctl", "URI [--filter QUERY] [--sort FIELD[:desc]] [--limit N] [--quick]"),
    .summary = QT_TRANSLATE_NOOP("Ctl", "List the sessions of a store."),
    .help = QT_TRANSLATE_NOOP(
        "Ctl",
        "Prints one line for each session, while the store is read, in the store's order. Counts and sizes "
        "that\n"
        "the store does not keep are worked out from the messages; --quick leaves them unknown instead.\n"
        "\n"
        "A QUERY consists of words (or \"quoted text\"), which match id, title or a participant, and of\n"
        "  participant:NAME            a participant, in part\n"
        "  before:DATE after:DATE      last activity; DATE is a day, an RFC 3339 time or an age (30m 2h 7d "
        "2w)\n"
        "  messages:>100 size:<=2M     numbers with < <= > >=, or exactly\n"
        "  expires:<1d                 also expires:never, expires:any\n"
        "  health:damaged              ok, damaged, orphan or ghost\n"
        "All of them must hold; a minus before one negates it.\n"
        "\n"
        "FIELD is id, title, participants, messages, size, created, last_activity, expires or health.\n"
        "\n"
        "With --json each line is "
        "{\"id\",\"title\",\"participants\",\"message_count\",\"size_bytes\",\"created_at\",\n"
        "\"last_activity\",\"expires_at\",\"health\"}; times are RFC 3339 in UTC with microseconds; what is "
        "not known\n"
        "is null.\n"
        "\n"
        "Damaged records are named on standard error, and the exit code is then 5. A list that was "
        "interrupted\n"
        "says that it is partial, and the exit code is 1."),
    .options = options,
    .fewestArguments = 1,
    .mostArguments = 1,
    .run = list,
};

} // namespace SessionDeck
