// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/editbase.h"

#include "core/session/editsbetween.h"

namespace SessionDeck {

EditBase editBase(LoadedSession loaded)
{
    auto kept = std::make_shared<const LoadedSession>(std::move(loaded));
    return {kept, std::make_shared<StagedSession>(staged(kept->session))};
}

Result<std::shared_ptr<EditStart>> readEditStart(SessionStore &store, const LoadRequest &request)
{
    auto start = std::make_shared<EditStart>();
    start->can = store.capabilities();
    if (request.count == 0 || !start->can.write)
        return start;
    Result<LoadedSession> loaded = store.load(request);
    if (!loaded)
        return fail(loaded.error());
    start->base = editBase(std::move(*loaded));
    return start;
}

RebasedEdits rebasedEdits(const EditBase &base, const Session &wanted)
{
    return {base, editsBetween(*base.staged, base.loaded->session, wanted)};
}

} // namespace SessionDeck
