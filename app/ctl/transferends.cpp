// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/transferends.h"

#include "app/ctl/access.h"
#include "app/ctl/complaint.h"
#include "app/ctl/ctltext.h"
#include "core/catalog/catalogview.h"
#include "core/catalog/sessionquery.h"

namespace SessionDeck {

Result<TransferEnds> openEnds(Context &context, const EndModes &modes)
{
    Result<OpenedStore> source = openArgument(context, 0, modes.source);
    if (!source)
        return fail(source.error());
    Result<OpenedStore> target = modes.target == EndModes::Target::Writable
        ? openOrMakeFor(context, 1)
        : openArgument(context, 1, AccessMode::ReadOnly);
    if (!target)
        return fail(target.error());
    if (source->location == target->location)
        return fail(ErrorCode::Invalid, Ctl::tr("Source and target are the same store."),
                    toUri(source->location));
    return TransferEnds{.source = std::move(*source), .target = std::move(*target)};
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
