// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/transferends.h"

#include "app/ctl/access.h"
#include "app/ctl/complaint.h"
#include "app/ctl/ctltext.h"
#include "core/catalog/catalogview.h"
#include "core/catalog/sessionquery.h"

namespace SessionDeck {

namespace {

// A new store of that kind in a temporary folder, to see what it can hold. Not for servers: those are there.
Result<OpenedStore> imagine(const QString &uri, const QTemporaryDir &folder)
{
    const Result<ParsedLocation> parsed = parseLocation(uri);
    if (!parsed)
        return fail(parsed.error());
    StoreLocation location = parsed->location;
    location.path = folder.filePath(QStringLiteral("store"));
    return openStore(location, {.mode = AccessMode::Create});
}

Result<OpenedStore> openTarget(Context &context, EndModes::Target target, TransferEnds &ends)
{
    if (target == EndModes::Target::Writable)
        return openOrMakeFor(context, 1);
    Result<OpenedStore> opened = openArgument(context, 1, AccessMode::ReadOnly);
    if (opened || target == EndModes::Target::Existing || opened.error().code != ErrorCode::NotFound)
        return opened;
    const Result<ParsedLocation> parsed = parseLocation(context.arguments.at(1));
    if (!parsed || parsed->location.driver.isEmpty())
        return opened;
    if (parsed->location.path.isEmpty() || parsed->location.driver == u"redis")
        return openOrMakeFor(context, 1); // a keyspace without keys: opening it makes none
    ends.scratch = std::make_shared<QTemporaryDir>();
    return imagine(context.arguments.at(1), *ends.scratch);
}

} // namespace

Result<TransferEnds> openEnds(Context &context, const EndModes &modes)
{
    TransferEnds ends;
    Result<OpenedStore> source = openArgument(context, 0, modes.source);
    if (!source)
        return fail(source.error());
    Result<OpenedStore> target = openTarget(context, modes.target, ends);
    if (!target)
        return fail(target.error());
    if (source->location == target->location)
        return fail(ErrorCode::Invalid, Ctl::tr("Source and target are the same store."),
                    toUri(source->location));
    ends.source = std::move(*source);
    ends.target = std::move(*target);
    return ends;
}

Result<SessionSelection> selectFor(Context &context, SessionStore &store, qsizetype skipped)
{
    const QString filter = context.value("filter");
    const Result<SessionQuery> query = parseSessionQuery(filter, Timestamp::now());
    if (!query)
        return fail(query.error());
    SelectionRequest request{.ids = context.arguments.mid(skipped), .stop = context.stop};
    if (!query->isEmpty()) {
        request.wanted = [&](const SummaryView &row) { return matches(row, *query); };
        request.needsCounts = !query->bounds.empty();
    }
    Result<SessionSelection> selection = selectSessions(store, request);
    if (!selection)
        return selection;
    for (const QString &id : selection->missing)
        complain(Ctl::tr("%1: there is no such session in the source").arg(id));
    for (const Error &error : selection->damage)
        complain(error);
    return selection;
}

} // namespace SessionDeck
